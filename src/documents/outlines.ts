import type { OutlineName } from '../sources/outline-names.ts';
import { byEvidence } from './outline/by-evidence/outline-by-evidence.ts';
import { draft, type Outline } from './outline/draft.ts';
import { interview } from './outline/interview.ts';
import { news } from './outline/news.ts';
import { plainHeadings } from './outline/plain-headings.ts';
import { pressConference } from './outline/press-conference.ts';
import { workReport } from './outline/work-report.ts';

/** A title and paragraphs. */
const plain: Outline = (paragraphs) =>
  paragraphs.map((paragraph, index) => draft(paragraph, index === 0 ? { kind: 'title' } : {}));

/** The structure parsers, by the name that a catalog entry gives. */
export const outlines: Record<OutlineName, Outline> = {
  evidence: byEvidence,
  'work-report': workReport,
  'press-conference': pressConference,
  interview,
  news,
  'plain-headings': plainHeadings,
  plain,
};
