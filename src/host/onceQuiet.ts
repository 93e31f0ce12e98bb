/**
 * Work that many changes ask for, and that waits until none has come for a while. One timer serves for all of
 * them, and no clock is looked at: either takes longer than many a change, of which there may be thousands.
 */
export class OnceQuiet {
  private timer: number | null = null;
  private isAskedAgain = false;

  /** @param quiet for how long nobody must have asked, in milliseconds; it may be twice as long */
  constructor(
    private readonly quiet: number,
    private readonly work: () => void,
  ) {}

  ask(): void {
    if (this.timer === null) this.wait();
    else this.isAskedAgain = true;
  }

  cancel(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private wait(): void {
    this.isAskedAgain = false;
    this.timer = window.setTimeout(this.look, this.quiet);
  }

  private readonly look = (): void => {
    this.timer = null;
    if (this.isAskedAgain) this.wait();
    else this.work();
  };
}
