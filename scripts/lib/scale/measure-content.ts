/** The content of the folder it runs in, built in parts: prints the seconds of processor time of each as JSON. */
import { eachGeneratedFile } from '../generated-files.ts';
import { runPipeline } from '../pipeline.ts';
import { formatProblems } from '../../../src/problem.ts';
import { writeGenerated } from '../write-generated.ts';

const seconds: Record<string, number> = {};

function timed<T>(name: string, action: () => T): T {
  const before = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(before);
  seconds[name] = (user + system) / 1e6;
  return value;
}

const result = timed('texts, links and alignment', () => runPipeline({ seeds: 'seeds', content: 'content' }));
if (!result.ok) {
  console.error(formatProblems(result.problems.slice(0, 5)));
  process.exit(1);
}
timed('generated files', () => writeGenerated('content/generated', eachGeneratedFile(result.value)));
console.log(`@parts ${JSON.stringify(seconds)}`);
