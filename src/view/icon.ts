import { setIcon } from "obsidian";
import { h, type VNode } from "snabbdom";

/** One of the app's icons. It says nothing to screen readers: the words beside it do. */
export function icon(name: string): VNode {
  const create = (_: VNode, { elm }: VNode): void => {
    if (elm?.instanceOf(HTMLElement)) showIcon(elm, name);
  };
  // Of another name it is another element.
  return h("span.mentoring-icon", { key: name, attrs: { "aria-hidden": "true" }, hook: { create } });
}

/** As the app has drawn them once: a copy takes a tenth of the time, and every row has some. */
const drawn = new Map<string, Node>();

function showIcon(element: HTMLElement, name: string): void {
  const known = drawn.get(name);
  if (known !== undefined) {
    element.append(known.cloneNode(true));
    return;
  }
  setIcon(element, name);
  if (element.firstChild !== null) drawn.set(name, element.firstChild.cloneNode(true));
}
