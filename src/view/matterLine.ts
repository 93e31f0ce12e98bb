import { h, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Matter } from "../model/matters";
import type { Meeting } from "../model/meeting";
import type { NotePath } from "../model/notePath";
import type { Drawing } from "./drawing";
import { icon } from "./icon";
import { matterWords } from "./matterWords";
import { unseen } from "./unseen";

/** Something that a person can do about a matter. */
interface MatterAction {
  readonly label: string;
  readonly act: (event: MouseEvent) => void;
}

/** One sentence on what matters now with a person, and what to do about it. */
export function matterLine(row: PersonRow, matter: Matter, drawing: Drawing): VNode {
  const { sentence, icon: sign, isLate } = matterWords(matter, drawing);
  const actions = actionsOf(row, matter, drawing);
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

function actionsOf(row: PersonRow, matter: Matter, drawing: Drawing): readonly MatterAction[] {
  const { host, strings } = drawing;
  const words = strings.matters;
  const createAgenda = {
    label: words.createAgenda,
    act: () => {
      host.createAgenda(row.key);
    },
  };
  switch (matter.kind) {
    case "meeting-today":
      return [agendaOf(matter.meeting, drawing) ?? createAgenda];
    case "did-you-meet":
      return didYouMeet(row, matter.meeting, drawing);
    case "recap-due":
      return [
        {
          label: words.write,
          act: () => {
            host.createRecap(row.key, matter.meeting);
          },
        },
      ];
    case "recap-to-send":
      return [
        {
          label: words.markSent,
          act: () => {
            host.markSent(matter.meeting);
          },
        },
      ];
    case "agenda-to-prepare":
      return [{ ...createAgenda, label: words.write }];
    case "agenda-to-share":
      return [
        {
          label: words.markShared,
          act: () => {
            host.markShared(matter.meeting);
          },
        },
      ];
    case "promises-overdue":
      return [
        {
          label: words.show,
          act: () => {
            drawing.goToGroup(row.key);
          },
        },
      ];
    case "agreement-draft":
      return agreedToday(row, drawing);
    case "review-due":
    case "end-near":
      return row.note === null ? [] : [openNote(row.note, words.open, drawing)];
    case "quiet":
    case "no-meeting-planned":
      return [createAgenda];
  }
}

function didYouMeet(row: PersonRow, meeting: Meeting, { host, strings }: Drawing): readonly MatterAction[] {
  return [
    {
      label: strings.matters.yes,
      act: () => {
        host.createRecap(row.key, meeting);
      },
    },
    {
      label: strings.matters.no,
      act: () => {
        host.markMissed(meeting);
      },
    },
  ];
}

function agreedToday({ relationship }: PersonRow, { host, strings }: Drawing): readonly MatterAction[] {
  const path = relationship.agreement?.path;
  if (path === undefined) return [];
  const act = (): void => {
    host.markAgreed(path);
  };
  return [{ label: strings.commands.agreedToday, act }];
}

/** Opens the agenda of a meeting once there is something in it to read. */
function agendaOf({ agenda }: Meeting, drawing: Drawing): MatterAction | null {
  return agenda?.hasBody === true ? openNote(agenda.path, drawing.strings.matters.openAgenda, drawing) : null;
}

function openNote(path: NotePath, label: string, { host }: Drawing): MatterAction {
  return {
    label,
    act: (event) => {
      host.openNote(path, null, event);
    },
  };
}
