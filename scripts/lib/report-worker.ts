/** Makes one report, in a thread of its own, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { formatProblems } from '../../src/problem.ts';
import { documentReport } from './document-report.ts';
import { runPipeline } from './pipeline.ts';
import type { ReportResult } from './report-pages.ts';

const { slug } = workerData as { slug: string | undefined };
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
const result: ReportResult = pipeline.ok
  ? {
      ok: true,
      slugs: pipeline.value.documents.map((document) => document.slug),
      sections: slug === undefined ? undefined : documentReport(pipeline.value, slug),
    }
  : { ok: false, report: formatProblems(pipeline.problems) };
parentPort?.postMessage(result);
