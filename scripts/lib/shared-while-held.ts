/** Something that is slow to start, which all who want it at the same time have together. */
export interface Shared<Value> {
  /** Starts it, unless somebody has it. What the start throws, this throws; the next who holds it starts it anew. */
  hold(): Promise<Value>;
  /** Gives it back. It ends a moment later, unless somebody has taken it again. */
  release(): void;
}

/**
 * It is kept this long (ms) for the next file of tests that runs in this process, which may do other things first;
 * a process of tests ends all the same. A command has no such file.
 */
const patience = process.env['VITEST'] ? 60_000 : 0;

/** @param end what is done with it when nobody has it any more */
export function sharedWhileHeld<Value>(
  start: () => Promise<Value>,
  end: (value: Value) => Promise<void>,
): Shared<Value> {
  let running: Promise<Value> | undefined;
  let holders = 0;
  const endUnlessHeld = async () => {
    if (holders > 0 || !running) return;
    const ending = running;
    running = undefined;
    await end(await ending);
  };
  return {
    async hold() {
      // Counted before it is there: what ends meanwhile for another is wanted.
      holders += 1;
      return (running ??= start()).catch((error: unknown) => {
        holders -= 1;
        running = undefined;
        throw error;
      });
    },
    release() {
      holders -= 1;
      setTimeout(() => void endUnlessHeld(), patience);
    },
  };
}
