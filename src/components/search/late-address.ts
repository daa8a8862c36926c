/** How long typing rests before the address follows it, in ms: browsers take longer for that than for the answer. */
const pauseBeforeAddress = 120;

/** Writes the address of what is typed into the entry of the history that is there, once typing rests. */
export class LateAddress {
  private waiting: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  replaceLater(address: string): void {
    this.drop();
    this.waiting = address;
    this.timer = setTimeout(() => this.write(), pauseBeforeAddress);
  }

  /** Before the reader goes on to another entry. */
  write(): void {
    const address = this.waiting;
    this.drop();
    if (address !== undefined) history.replaceState(null, '', address);
  }

  /** Where the reader went to another entry. */
  drop(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
  }
}
