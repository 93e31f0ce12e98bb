import { h, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Matter } from "../model/matter";
import type { RowDrawing } from "./drawing";
import { icon } from "./icon";
import { matterActions, type MatterAction } from "./matterActions";
import { matterWords } from "./matterWords";
import { unseen } from "./unseen";

/** One sentence on what matters now with a person, and what to do about it. */
export function matterLine(row: PersonRow, matter: Matter, drawing: RowDrawing): VNode {
  const { sentence, icon: sign, isLate } = matterWords(matter, row.name, drawing);
  const actions = matterActions(row, matter, drawing);
  return h("div.mentoring-matter", { class: { "is-late": isLate } }, [
    icon(sign),
    h("span.mentoring-matter-words", sentence),
    h(
      "span.mentoring-matter-actions",
      actions.map((action) => actionButton(action, sentence)),
    ),
  ]);
}

function actionButton({ label, act }: MatterAction, sentence: string): VNode {
  const data = { key: label, attrs: { type: "button" }, on: { click: act } };
  // "Yes" alone says nothing to those who hear it apart from its question.
  return h("button.mentoring-action", data, [label, unseen(`: ${sentence}`)]);
}
