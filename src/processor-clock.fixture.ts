/**
 * Starts a clock of this process's own work: what it returns tells the milliseconds of processor time since
 * then. What other programs do meanwhile does not count.
 */
export function processorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
