import { h, type VNode } from "snabbdom";
import type { BriefLines } from "../index/brief";
import type { ItemRow } from "../index/dashboard";
import type { ItemDrawing } from "./drawing";
import { itemRow } from "./itemRow";
import { itemText } from "./itemText";

/** A heading with one sentence; nothing without one. */
export function sentence(heading: string, text: string | null): VNode | null {
  return text === null ? null : part(heading, h("p", { attrs: { dir: "auto" } }, text));
}

/** A heading with lines as a note has them; nothing without any. */
export function linesPart(heading: string, lines: BriefLines | null, { host }: ItemDrawing): VNode | null {
  if (lines === null) return null;
  const item = (line: string): VNode =>
    h("li", { attrs: { dir: "auto" } }, itemText(line, lines.source, host).slice());
  return part(heading, h("ul.mentoring-brief-lines", lines.lines.map(item)));
}

/** A heading with rows of action items; nothing without any. */
export function rowsPart(heading: string, rows: readonly ItemRow[], drawing: ItemDrawing): VNode | null {
  if (rows.length === 0) return null;
  return part(
    heading,
    h(
      "ul.mentoring-item-group",
      rows.map((row) => itemRow(row, drawing)),
    ),
  );
}

function part(heading: string, content: VNode): VNode {
  return h("section", { key: heading }, [h("h3", heading), content]);
}
