import { MarkdownView, moment, Notice, type App, type Editor } from "obsidian";
import { instantOf, dayOf } from "../model/day";
import { noteTypes, type NoteType } from "../model/note";
import { notePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import { sectionsOf, type SectionId } from "../model/section";
import { takeDateInWords } from "../note/dateInWords";
import { fieldForm, type FieldForm } from "../note/fieldForm";
import { fillTemplate, type TemplateVariables } from "../note/fillTemplate";
import { harmless } from "../note/harmless";
import { insertBlock, type EditorPlace, type InsertedBlock } from "../note/insertBlock";
import { linesOf } from "../note/lines";
import { liveParts } from "../note/liveBlock";
import { newActionLine } from "../note/newActionLine";
import { sectionOf } from "../note/sections";
import { textBlocks } from "../note/textBlocks";
import { sectionText } from "../text/noteTexts";
import { ChoicePrompt, type Choice } from "../view/choicePrompt";
import { knownHeadings } from "./feedRules";
import { linkTo } from "./newNotes";
import type { Surroundings } from "./surroundings";

/** The note that can be written in right now, or null. */
export function writableView({ workspace }: App): MarkdownView | null {
  const view = workspace.getActiveViewOfType(MarkdownView);
  return view?.getMode() === "source" ? view : null;
}

/** Offers what can be put into the note in front, that of its own type first. */
export async function insertSection(surroundings: Surroundings): Promise<void> {
  const { app, strings, tasks } = surroundings;
  const view = writableView(app);
  if (view === null) return;
  // The app would save the note with what it put in the place of bytes that are no UTF-8.
  if (view.editor.getValue().includes("\uFFFD")) {
    new Notice(strings.notices.notText(view.file?.path ?? ""));
    return;
  }
  const place = placeOf(surroundings, view, await tasks.fieldForm());
  new ChoicePrompt(app, strings.insertions.placeholder, choicesFor(place)).open();
}

/** Where it goes, and what is known there. */
interface InsertPlace {
  readonly surroundings: Surroundings;
  readonly editor: Editor;
  readonly type: NoteType | null;
  readonly relationship: Relationship | null;
  readonly tasksForm: FieldForm | null;
}

function placeOf(surroundings: Surroundings, view: MarkdownView, tasksForm: FieldForm | null): InsertPlace {
  const path = notePath(view.file?.path ?? "");
  const { index } = surroundings;
  const kind = index.get(path)?.kind;
  const type = noteTypes.find((one) => one === kind) ?? null;
  return { surroundings, editor: view.editor, type, relationship: index.relationshipOf(path), tasksForm };
}

function choicesFor(place: InsertPlace): readonly Choice[] {
  const own = place.type === null ? [] : sectionChoices(place, place.type);
  const others = noteTypes.filter((type) => type !== place.type);
  return [
    ...own,
    ...lineChoices(place),
    ...listChoices(place),
    ...liveChoices(place),
    ...others.flatMap((type) => sectionChoices(place, type)),
  ];
}

function sectionChoices(place: InsertPlace, type: NoteType): readonly Choice[] {
  const { strings } = place.surroundings;
  const sections: readonly SectionId[] = sectionsOf[type];
  return sections.flatMap((id) => {
    const text = sectionText(strings.notes, type, id);
    if (text === null) return [];
    const run = (): void => {
      const heading = `${"#".repeat(levelAt(place))} ${text.heading}`;
      const isMentor = place.relationship?.role === "mentor";
      const body = isMentor ? (text.mentorBody ?? text.body) : text.body;
      put(place, { kind: "section", heading, body: filled(place, body) });
    };
    return [{ words: strings.insertions.section(text.heading, strings.noteTypes[type]), run }];
  });
}

/** A new section stands beside those that the note has. */
function levelAt({ editor, type, surroundings: { settings } }: InsertPlace): number {
  const words = knownHeadings(settings.current);
  const { headings } = textBlocks(linesOf(editor.getValue()));
  const known = headings.filter(
    ({ text, line }) =>
      line <= editor.getCursor("from").line && type !== null && sectionOf(type, text, words) !== null,
  );
  return known.at(-1)?.level ?? 2;
}

function listChoices(place: InsertPlace): readonly Choice[] {
  return Object.values(place.surroundings.strings.notes.lists).map(({ heading, body }) => ({
    words: heading,
    run: () => {
      put(place, { kind: "lines", body: filled(place, body) });
    },
  }));
}

function lineChoices(place: InsertPlace): readonly Choice[] {
  const { insertions, notes } = place.surroundings.strings;
  const goal = (): void => {
    put(place, { kind: "item", empty: `- | ${filled(place, notes.goalPrompt)}`, of: (text) => `- ${text}` });
  };
  const item = (): void => {
    put(place, { kind: "item", empty: "- [ ] |", of: (text) => itemLine(place, text) });
  };
  return [
    { words: insertions.item, run: item },
    { words: insertions.goal, run: goal },
  ];
}

/** In a note of no relationship, what is about one person has to name them. */
function liveChoices(place: InsertPlace): readonly Choice[] {
  const { index, strings } = place.surroundings;
  const choice = (words: string, source: string): Choice => ({
    words,
    run: () => {
      put(place, { kind: "lines", body: `\`\`\`mentoring\n${source}\n\`\`\`` });
    },
  });
  return liveParts.flatMap((part) => {
    const needsSomebody = part === "actions" || part === "previous";
    if (place.relationship !== null || !needsSomebody)
      return [choice(strings.insertions.liveBlock(part), part)];
    return index
      .relationships()
      .map(({ partner: { name } }) =>
        choice(strings.insertions.liveBlockOf(part, name), `${part}\nrelationship: ${harmless(name)}`),
      );
  });
}

/** The line of an item as *Add action item* would write it; words that it refuses stay as they were typed. */
function itemLine({ surroundings, editor, tasksForm, relationship }: InsertPlace, text: string): string {
  const { appLanguage, now, settings } = surroundings;
  const found = takeDateInWords(text, now(), appLanguage);
  const { taskFormat } = settings.current;
  const made = newActionLine(
    { description: found?.rest ?? text, owner: "mentee", goal: null, due: found?.day ?? null },
    {
      form: fieldForm("", editor.getValue(), { taskFormat, tasksForm }),
      people: { mentor: relationship?.mentor ?? null, mentee: relationship?.mentee ?? null },
      agreement: null,
    },
  );
  return made.kind === "line" ? made.line : `- [ ] ${text}`;
}

/** A shipped text; variables that say nothing here are empty. */
function filled(place: InsertPlace, body: string): string {
  const { values, formatted } = variablesFor(place);
  const unknown = fillTemplate(body, { values, formatted }).unknown.map((name) => [name, ""] as const);
  return fillTemplate(body, { values: { ...Object.fromEntries(unknown), ...values }, formatted }).text;
}

/** What is known of the note's relationship. */
function variablesFor({ relationship, surroundings }: InsertPlace): TemplateVariables {
  const { roles } = surroundings.strings.notes;
  const today = dayOf(surroundings.now());
  const agreement = relationship?.agreement ?? null;
  const values = {
    partner: harmless(relationship?.partner.name ?? roles.mentor),
    mentor: harmless(relationship?.mentor.name ?? roles.mentor),
    mentee: harmless(relationship?.mentee.name ?? roles.mentee),
    date: today,
    objective: harmless(agreement?.objective ?? ""),
    agreement: agreement === null ? "" : `[[${linkTo(surroundings, agreement.path)}]]`,
  };
  const format = (_: string, pattern: string): string =>
    moment.unix(instantOf(today, null).getTime() / 1000).format(pattern);
  return { values, formatted: format };
}

/** One change of the editor's text, which one undo takes back. */
function put({ editor, surroundings: { strings } }: InsertPlace, block: InsertedBlock): void {
  const range = { from: editor.getCursor("from"), to: editor.getCursor("to") };
  const edit = insertBlock(editor.getValue(), range, block);
  if (edit === null) {
    new Notice(strings.insertions.nowhere);
    return;
  }
  const { first, removed, lines, selection } = edit;
  const text = lines.join("\n");
  const last = editor.lastLine();
  const endOf = (line: number): EditorPlace => ({ line, ch: editor.getLine(line).length });
  const start = { line: first, ch: 0 };
  const added = first > last ? { from: endOf(last), text: `\n${text}` } : { from: start, text: `${text}\n` };
  editor.transaction({
    changes: [removed > 0 ? { from: start, to: endOf(first + removed - 1), text } : added],
    selection: { from: selection.from, to: selection.to },
  });
  editor.focus();
}
