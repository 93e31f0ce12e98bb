import type { PersonRow } from "../index/dashboard";
import type { Matter } from "../model/matter";
import type { Meeting } from "../model/meeting";
import type { MessageReason } from "../model/message";
import type { NotePath } from "../model/notePath";
import type { OpenItem } from "../model/openBetween";
import { calledName } from "../model/person";
import type { RowDrawing } from "./drawing";
import { itemWords } from "./itemSegments";

/** Something that a person can do about a matter. */
export interface MatterAction {
  readonly label: string;
  readonly act: (event: MouseEvent) => void;
}

/** What can be done about a matter: mostly one thing. */
export function matterActions(row: PersonRow, matter: Matter, drawing: RowDrawing): readonly MatterAction[] {
  const { host, strings } = drawing;
  const words = strings.matters;
  const does = (label: string, act: MatterAction["act"]): MatterAction => ({ label, act });
  switch (matter.kind) {
    case "meeting-today":
      return [agendaOf(matter.next.meeting, drawing) ?? createAgenda(row, words.createAgenda, drawing)];
    case "did-you-meet":
      return didYouMeet(row, matter.meeting, drawing);
    case "recap-due":
      return [createRecap(row, matter.meeting, drawing)];
    case "recap-to-send":
      return [...share(matter.meeting.recap, drawing), markSent(matter.meeting, words.markSent, drawing)];
    case "recap-missing":
      return [
        does(strings.commands.receiveNote, () => {
          host.receiveNote(row.key);
        }),
        matter.meeting.recap === null
          ? createRecap(row, matter.meeting, drawing)
          : markSent(matter.meeting, words.itCame, drawing),
      ];
    case "links-promised":
      return openItem(matter.items[0], words.show, drawing);
    case "promises-overdue":
      return [
        does(words.show, (event) => {
          drawing.goToLateItem(row.key, event);
        }),
      ];
    case "agenda-to-prepare":
      return [createAgenda(row, words.write, drawing)];
    case "agenda-to-share":
      return [
        ...share(matter.meeting.agenda, drawing),
        does(words.markShared, () => {
          host.markShared(matter.meeting);
        }),
      ];
    case "first-meeting-ahead":
      return row.role === "mentee"
        ? [writeTo(row, { kind: "background" }, drawing)]
        : openItem(matter.items[0], words.show, drawing);
    case "answer-owed":
      return openItem(matter.question, words.answer, drawing);
    case "question-unanswered":
      return row.role === null
        ? openItem(matter.question, words.show, drawing)
        : [writeTo(row, { kind: "question", words: itemWords(matter.question.words) }, drawing)];
    case "introduction-to-write":
      return [writeTo(row, { kind: "introduction" }, drawing)];
    case "agreement-draft":
      return agreedToday(row, drawing);
    case "review-due":
      return [
        ...openAgreement(row, drawing),
        does(strings.commands.changeTerms, () => {
          host.changeTerms(row.key);
        }),
      ];
    case "goals-met":
    case "end-near":
      return [close(row, strings.commands.createClosing, drawing)];
    case "activity-untried":
      return [
        does(words.addTopic, () => {
          host.addTopic(row.key, itemWords(matter.activity));
        }),
      ];
    case "no-meeting-planned":
      return [schedule(row, drawing)];
    case "quiet":
      return [
        ...(row.role === null ? [] : [writeTo(row, { kind: "quiet" }, drawing)]),
        schedule(row, drawing),
        close(row, words.end, drawing),
      ];
  }
}

function didYouMeet(
  row: PersonRow,
  meeting: Meeting,
  { host, strings }: RowDrawing,
): readonly MatterAction[] {
  return [
    {
      label: strings.matters.yes,
      act: () => {
        host.createRecap(row.key, meeting);
      },
    },
    {
      label: strings.matters.moved,
      act: () => {
        host.moveMeeting(row.key, meeting);
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

function openAgreement({ note }: PersonRow, drawing: RowDrawing): readonly MatterAction[] {
  return note === null ? [] : [openNote(note, null, drawing.strings.matters.open, drawing)];
}

function agreedToday({ relationship }: PersonRow, { host, strings }: RowDrawing): readonly MatterAction[] {
  const path = relationship.agreement?.path;
  if (path === undefined) return [];
  const act = (): void => {
    host.markAgreed(path);
  };
  return [{ label: strings.commands.agreedToday, act }];
}

function createAgenda({ key }: PersonRow, label: string, { host }: RowDrawing): MatterAction {
  return {
    label,
    act: () => {
      host.createAgenda(key);
    },
  };
}

function schedule({ key }: PersonRow, { host, strings }: RowDrawing): MatterAction {
  return {
    label: strings.matters.schedule,
    act: () => {
      host.scheduleMeetings(key);
    },
  };
}

function close({ key }: PersonRow, label: string, { host }: RowDrawing): MatterAction {
  return {
    label,
    act: () => {
      host.createClosing(key);
    },
  };
}

function createRecap({ key }: PersonRow, meeting: Meeting, { host, strings }: RowDrawing): MatterAction {
  return {
    label: strings.matters.write,
    act: () => {
      host.createRecap(key, meeting);
    },
  };
}

function markSent(meeting: Meeting, label: string, { host }: RowDrawing): MatterAction {
  return {
    label,
    act: () => {
      host.markSent(meeting);
    },
  };
}

/** Sends a note out; beside it stands how to say that it went out another way. */
function share(
  note: { readonly path: NotePath } | null,
  { host, strings }: RowDrawing,
): readonly MatterAction[] {
  if (note === null) return [];
  const act = () => {
    host.shareNote(note.path);
  };
  return [{ label: strings.matters.share, act }];
}

function writeTo(
  { relationship, name }: PersonRow,
  reason: MessageReason,
  { host, strings }: RowDrawing,
): MatterAction {
  const { commands, matters } = strings;
  return {
    label: reason.kind === "introduction" ? commands.writeIntroduction : matters.writeTo(calledName(name)),
    act: () => {
      host.writeMessage(relationship, reason);
    },
  };
}

/** Opens the agenda of a meeting once there is something in it to read. */
function agendaOf(meeting: Meeting | null, drawing: RowDrawing): MatterAction | null {
  const agenda = meeting?.agenda ?? null;
  if (agenda?.hasBody !== true) return null;
  return openNote(agenda.path, null, drawing.strings.matters.openAgenda, drawing);
}

function openItem(item: OpenItem | undefined, label: string, drawing: RowDrawing): readonly MatterAction[] {
  return item === undefined ? [] : [openNote(item.path, item.line, label, drawing)];
}

function openNote(path: NotePath, line: number | null, label: string, { host }: RowDrawing): MatterAction {
  return {
    label,
    act: (event) => {
      host.openNote(path, line, event);
    },
  };
}
