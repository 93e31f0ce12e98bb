/**
 * Draws so that the keyboard is not lost: an element that is moved among others loses it, and what goes leaves it
 * to its own row, else to what comes next, else to what came before.
 */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
  const { doc } = root;
  const focused = doc.activeElement;
  const isInside = focused?.instanceOf(HTMLElement) === true && focused !== root && root.contains(focused);
  const heirs = isInside ? heirsOf(root, focused) : [];
  draw();
  if (focused === doc.activeElement) return;
  heirs.find((heir) => root.contains(heir))?.focus({ preventScroll: true });
}

function heirsOf(root: HTMLElement, focused: HTMLElement): readonly HTMLElement[] {
  const row = focused.closest<HTMLElement>("[data-key]");
  const own = row?.querySelector<HTMLElement>("[data-row]") ?? null;
  const stops = row === null ? "button, input, :focus" : "[data-row], :focus";
  const all = Array.from(root.querySelectorAll<HTMLElement>(stops));
  const at = all.indexOf(focused);
  const others = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  return [focused, ...(own === null ? [] : [own]), ...others, root];
}
