/** Starts the clock of a step; the function it returns prints the step's one line: name, time, what it made. */
export function startStep(name: string): (made: string) => void {
  const began = performance.now();
  return (made) => console.log(`${name} ${seconds(performance.now() - began)}: ${made}`);
}

/** `1.9 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `1 file`, `6,350 files` */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

/** Ends the process with a last word on stderr, written to its end. */
export function endWith(report: string): Promise<never> {
  return new Promise(() => process.stderr.write(`${report}\n`, () => process.exit(1)));
}
