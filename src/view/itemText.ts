import { Keymap } from "obsidian";
import { h, type VNode } from "snabbdom";
import type { NotePath } from "../model/notePath";
import type { DashboardHost } from "./dashboardHost";
import { itemSegments, type Segment } from "./itemSegments";
import { linkClicks } from "./linkClicks";

/**
 * An item's text, drawn as elements and text nodes of our own: a note cannot bring in any other.
 *
 * @param source the note that links are resolved from
 */
export function itemText(text: string, source: NotePath, host: DashboardHost): readonly (VNode | string)[] {
  return itemSegments(text).map((segment) => drawn(segment, source, host));
}

function drawn(segment: Segment, source: NotePath, host: DashboardHost): VNode | string {
  switch (segment.kind) {
    case "text":
      return segment.text;
    case "code":
      return h("code", segment.text);
    case "tag":
      return h("span.tag", segment.text);
    case "link":
      return internalLink(segment.target, segment.text, source, host);
    case "strong":
      return h(
        "strong",
        segment.children.map((child) => drawn(child, source, host)),
      );
    case "emphasis":
      return h(
        "em",
        segment.children.map((child) => drawn(child, source, host)),
      );
  }
}

function internalLink(target: string, words: string, source: NotePath, host: DashboardHost): VNode {
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    void host.app.workspace.openLinkText(target, source, Keymap.isModEvent(event));
  };
  const mouseover = (event: MouseEvent) => {
    host.hoverLink(target, source, event);
  };
  return h("a.internal-link", { attrs: { href: "#" }, on: { ...linkClicks(open), mouseover } }, words);
}
