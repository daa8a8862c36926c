import { placesOfForms } from '../../src/concordance/form-places.ts';
import type { PlacesByTerm } from '../../src/concordance/types.ts';
import { evidenceOf, type Evidence } from '../../src/glossary/evidence.ts';
import type { Term } from '../../src/glossary/types.ts';
import { basesOf, type ProofsOfDocuments } from '../../src/exchange/term-data.ts';
import { attestationOf } from '../../src/sources/attestation.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';

/** The evidence of every form of a term, in their order, from its citations and the documents. */
export function evidenceInDocuments(
  catalog: readonly CatalogEntry[],
  { linked }: PlacesByTerm,
): (term: Term) => Evidence[] {
  const proofs = proofsOf(catalog);
  return ({ id, renderings: forms, confidence }) => {
    const placesOfForm = placesOfForms(linked.get(id) ?? []);
    return forms.map((form) => evidenceOf(form, confidence, basesOf(placesOfForm(form), proofs)));
  };
}

/** What the texts of each document prove of a wording. */
export function proofsOf(catalog: readonly CatalogEntry[]): ProofsOfDocuments {
  return new Map(
    catalog.map(({ slug, kind, source, counterpart }) => [
      slug,
      {
        source: attestationOf(kind, source.status),
        counterpart: counterpart && attestationOf(kind, counterpart.status),
      },
    ]),
  );
}
