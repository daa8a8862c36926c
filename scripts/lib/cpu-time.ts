/** Processor time of this process that a job takes, in milliseconds: other programs do not count. */
function cpuTime(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The least processor time of each job, in milliseconds and in the order given. The jobs take turns, so
 * that a busy moment of the machine falls on all of them.
 */
export function bestTimes(jobs: readonly (() => void)[], rounds: number): number[] {
  const best = jobs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, job] of jobs.entries()) best[index] = Math.min(best[index]!, cpuTime(job));
  return best;
}
