/** seeds/ and content/ → content/generated/, and nothing else: `npm run build:content`. */
import { buildContent } from './lib/build-content.ts';

const result = buildContent();
if (result.ok) {
  console.log(result.summary);
} else {
  console.error(result.report);
  process.exitCode = 1;
}
