export interface TooltipOptions {
  readonly placement?: "bottom" | "right" | "left" | "top";
  readonly classes?: string[];
  readonly gap?: number;
  readonly delay?: number;
}

const DELAY = 400;
let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Gives the element a tooltip and, by `aria-label`, the same words to screen readers. */
export function setTooltip(element: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  element.setAttr("aria-label", tooltip === "" ? null : tooltip);
  if (options.placement) element.setAttr("data-tooltip-position", options.placement);
  if (options.delay !== undefined) element.setAttr("data-tooltip-delay", options.delay);
}

/** Shows a tooltip at the element now. */
export function displayTooltip(
  element: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  if (content === "") return;
  const tooltip = document.body.createDiv({ cls: ["tooltip", ...(options.classes ?? [])], text: content });
  shown = tooltip;
  placeTooltip(tooltip, element.getBoundingClientRect(), options);
}

/** Shows the `aria-label` of what the mouse rests on, as the app does for every labelled element. */
export function watchTooltips(): void {
  document.addEventListener("mouseover", (event) => {
    const target = event.target instanceof Element ? event.target.closest("[aria-label]") : null;
    hideTooltip();
    if (!(target instanceof HTMLElement) || target.hasClass("cm-content")) return;
    timer = setTimeout(
      () => {
        showLabel(target);
      },
      Number(target.getAttr("data-tooltip-delay") ?? DELAY),
    );
  });
  for (const type of ["mousedown", "keydown", "wheel"]) document.addEventListener(type, hideTooltip, true);
}

function showLabel(target: HTMLElement): void {
  if (!target.isConnected) return;
  const placement = target.getAttr("data-tooltip-position");
  const known = (["top", "left", "right"] as const).find((it) => it === placement) ?? "bottom";
  displayTooltip(target, target.getAttr("aria-label") ?? "", { placement: known });
}

function hideTooltip(): void {
  clearTimeout(timer);
  shown?.detach();
  shown = undefined;
}

function placeTooltip(tooltip: HTMLElement, at: DOMRect, options: TooltipOptions): void {
  const gap = options.gap ?? 6;
  const { width, height } = tooltip.getBoundingClientRect();
  const middle = at.left + at.width / 2 - width / 2;
  const center = at.top + at.height / 2 - height / 2;
  const position = {
    bottom: { left: middle, top: at.bottom + gap },
    top: { left: middle, top: at.top - height - gap },
    left: { left: at.left - width - gap, top: center },
    right: { left: at.right + gap, top: center },
  }[options.placement ?? "bottom"];
  tooltip.setCssProps({
    left: `${Math.clamp(position.left, 4, window.innerWidth - width - 4)}px`,
    top: `${Math.clamp(position.top, 4, window.innerHeight - height - 4)}px`,
  });
}
