const DEFAULT_MILLISECONDS = 5000;

/** A message in the corner. It goes after `duration` milliseconds (0: never), or when it is clicked. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** The message's element, by its older name. */
  readonly noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MILLISECONDS) {
    const host =
      document.body.querySelector(".notice-container") ?? document.body.createDiv("notice-container");
    this.containerEl = host.createDiv({ cls: "notice", attr: { role: "status" } });
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener("click", () => {
      this.hide();
    });
    if (duration > 0)
      setTimeout(() => {
        this.hide();
      }, duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const host = this.containerEl.parentElement;
    this.containerEl.detach();
    if (host?.childElementCount === 0) host.detach();
  }
}
