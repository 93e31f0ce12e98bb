import { h, type VNode } from "snabbdom";
import { counting } from "../text/counts";
import type { Section } from "./dashboardState";
import type { Drawing } from "./drawing";
import { icon } from "./icon";

/** A section of the dashboard. */
export interface Foldable {
  readonly section: Section;
  readonly title: string;
  /** Shown beside the title, where counting says something. */
  readonly count: number | null;
  /** Controls beside the title, while the section is unfolded. */
  readonly tools?: readonly VNode[];
  readonly children: () => readonly (VNode | null)[];
}

/** A section under a heading that folds. A search unfolds all, so that nothing found is hidden. */
export function foldable({ section, title, count, tools = [], children }: Foldable, drawing: Drawing): VNode {
  const isFolded = drawing.state.folded.has(section) && drawing.state.query === "";
  const heading = h("h3.mentoring-heading", [
    h(
      "button.mentoring-fold",
      {
        attrs: { type: "button", "aria-expanded": String(!isFolded) },
        on: {
          click: () => {
            drawing.fold(section, !isFolded);
          },
        },
      },
      [
        icon("chevron-down"),
        h("span", title),
        count === null
          ? null
          : h("span.mentoring-count", counting(drawing.host.language)(count, { other: "#" })),
      ],
    ),
  ]);
  // The same element, folded or not: the keyboard is in it.
  const bar = h("div.mentoring-bar", [heading, ...(isFolded ? [] : tools)]);
  const body = isFolded ? [] : [h("div.mentoring-section-body", [...children()])];
  const data = { key: section, class: { "is-folded": isFolded } };
  return h(`section.mentoring-${section}`, data, [bar, ...body]);
}
