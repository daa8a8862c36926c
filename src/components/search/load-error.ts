/**
 * A file of the site that could not be loaded: the reader may try again. Every other error is one of the
 * program.
 */
export class LoadError extends Error {
  /** Its address. */
  readonly file: string;
  /** What the server answered; undefined where it could not be reached. */
  readonly status: number | undefined;

  constructor(file: string, { status, cause }: { status?: number | undefined; cause?: unknown }) {
    super(`${file}: ${status ?? 'not reached'}`, { cause });
    this.name = 'LoadError';
    this.file = file;
    this.status = status;
  }
}

/**
 * @param isNew no copy of an earlier file will do
 * @throws LoadError where the file does not come, or not whole
 */
export async function loadJson<T>(address: string, isNew = false): Promise<T> {
  const answer = await orLoadError(address, fetch(address, isNew ? { cache: 'reload' } : {}));
  if (!answer.ok) throw new LoadError(address, { status: answer.status });
  return orLoadError(address, answer.json() as Promise<T>);
}

/** The result of work that loads a file and can fail in no other way. */
export async function orLoadError<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new LoadError(file, { cause });
  }
}
