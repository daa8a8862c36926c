/** Makes one report, in a thread of its own, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { formatProblems } from '../../src/problem.ts';
import { documentReport } from './document-report.ts';
import { readCatalogFile } from './intake/catalog-file.ts';
import { runPipeline } from './pipeline.ts';
import type { ReportResult } from './report-pages.ts';

const { slug } = workerData as { slug: string | undefined };
parentPort?.postMessage(slug === undefined ? { ok: true, slugs: namesOf() } : reportOf(slug));

function reportOf(wanted: string): ReportResult {
  const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
  return pipeline.ok
    ? { ok: true, slugs: namesOf(), sections: documentReport(pipeline.value, wanted) }
    : { ok: false, report: formatProblems(pipeline.problems) };
}

/** The list of documents needs no more than the catalog. */
function namesOf(): string[] {
  return readCatalogFile('seeds').entries.map((entry) => entry.slug);
}
