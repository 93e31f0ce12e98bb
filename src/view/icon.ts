import { setIcon } from "obsidian";
import { h, type VNode } from "snabbdom";

/** One of the app's icons. It says nothing to screen readers: the words beside it do. */
export function icon(name: string): VNode {
  return h("span.mentoring-icon", {
    attrs: { "aria-hidden": "true" },
    dataset: { icon: name },
    hook: {
      create: (_, created) => {
        showIcon(created);
      },
      update: (before, after) => {
        if (before.data?.dataset?.["icon"] !== name) showIcon(after);
      },
    },
  });
}

function showIcon({ elm, data }: VNode): void {
  const name = data?.dataset?.["icon"];
  if (name !== undefined && elm?.instanceOf(HTMLElement)) setIcon(elm, name);
}
