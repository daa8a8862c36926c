import { placesOfForms } from '../../src/concordance/form-places.ts';
import type { PlacesByTerm } from '../../src/concordance/types.ts';
import { evidenceOf, type Evidence } from '../../src/glossary/evidence.ts';
import type { Term } from '../../src/glossary/types.ts';
import { attestations } from '../../src/sources/attestation.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';

/** The evidence of every form of a term, in their order, from its citations and the documents. */
export function evidenceInDocuments(
  catalog: readonly CatalogEntry[],
  { linked }: PlacesByTerm,
): (term: Term) => Evidence[] {
  const kinds = new Map(catalog.map(({ slug, kind }) => [slug, kind]));
  return ({ id, renderings: forms, confidence }) => {
    const placesOfForm = placesOfForms(linked.get(id) ?? []);
    return forms.map((form) => {
      const documents = new Set(placesOfForm(form).map(({ document }) => document));
      return evidenceOf(
        form,
        confidence,
        [...documents].map((document) => attestations[kinds.get(document)!]),
      );
    });
  };
}
