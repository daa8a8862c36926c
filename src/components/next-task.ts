interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser paint, and take what the reader does, before the next part of a long work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
