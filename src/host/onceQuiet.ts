/**
 * Work that many changes ask for, and that waits until none has come for a while. One timer serves for all of
 * them: to set it anew for each of thousands takes longer than what they change.
 */
export class OnceQuiet {
  private timer: number | null = null;
  private lastAsked = 0;

  /** @param quiet how long nobody must have asked, in milliseconds */
  constructor(
    private readonly quiet: number,
    private readonly work: () => void,
  ) {}

  ask(): void {
    this.lastAsked = performance.now();
    this.timer ??= window.setTimeout(this.look, this.quiet);
  }

  cancel(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private readonly look = (): void => {
    this.timer = null;
    const left = this.quiet - (performance.now() - this.lastAsked);
    if (left > 0) this.timer = window.setTimeout(this.look, left);
    else this.work();
  };
}
