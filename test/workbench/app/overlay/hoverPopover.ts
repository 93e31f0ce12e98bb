import { Component } from "../../vault/component";

interface HoverParent {
  hoverPopover: unknown;
}

/** A box that appears next to what the mouse rests on, and goes when the mouse leaves both. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv("popover hover-popover");
  private readonly timer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly parent: HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    parent.hoverPopover = this;
    this.timer = setTimeout(() => {
      this.show();
    }, waitTime);
    targetEl?.addEventListener("mouseleave", () => {
      this.hideUnlessInside();
    });
    this.hoverEl.addEventListener("mouseleave", () => {
      this.hideUnlessInside();
    });
  }

  hide(): void {
    clearTimeout(this.timer);
    this.hoverEl.detach();
    this.unload();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private show(): void {
    if (!this.targetEl?.isConnected) return;
    this.load();
    document.body.append(this.hoverEl);
    const at = this.targetEl.getBoundingClientRect();
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const below = at.bottom + height < window.innerHeight;
    this.hoverEl.setCssProps({
      left: `${Math.clamp(at.left, 4, Math.max(4, window.innerWidth - width - 4))}px`,
      top: `${below ? at.bottom : at.top - height}px`,
    });
  }

  private hideUnlessInside(): void {
    setTimeout(() => {
      if (!this.hoverEl.matches(":hover") && !this.targetEl?.matches(":hover")) this.hide();
    }, 100);
  }
}
