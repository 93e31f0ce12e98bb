import { moment, Notice } from "obsidian";
import type { Day, Time } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { NoteType } from "../model/note";
import { titleOf, type NotePath } from "../model/notePath";
import type { DraftContext } from "../note/draftContext";
import { otherPattern, pathFor, safeName, type PathVariables } from "../note/fileName";
import { composeNote, titled, type NewNoteText, type NoteDraft } from "../note/newNote";
import { appYaml } from "./appYaml";
import { Refusal } from "./refusal";
import { userTemplate } from "./userTemplate";
import type { Surroundings } from "./surroundings";

/** What names are made and told apart with. */
export interface NamingParts extends Pick<Surroundings, "store" | "strings"> {
  readonly settings: Pick<Surroundings["settings"], "current">;
}

/** Where a new note goes. Refuses names that leave nothing usable, and paths that are taken twice over. */
export function freePath(
  surroundings: NamingParts,
  type: NoteType,
  partner: string,
  date: Day,
  time: Time | null,
): NotePath {
  const { store, strings } = surroundings;
  const [first, second] = pathsFor(surroundings, type, partner, { date, time });
  if (!store.exists(first)) return first;
  if (second === null || store.exists(second)) throw new Refusal(strings.notices.taken(first));
  return second;
}

/** The path that the pattern gives a note, and the one that it has where that is taken. */
export function pathsFor(
  { settings, strings }: NamingParts,
  type: NoteType,
  partner: string,
  { date, time }: MeetingDay,
): readonly [NotePath, NotePath | null] {
  if (safeName(partner) === null) throw new Refusal(strings.notices.unusableName(partner));
  const { folder, fileNames } = settings.current;
  const variables: PathVariables = {
    partner,
    date,
    time: (time ?? "").replace(":", ""),
    year: date.slice(0, 4),
  };
  const pattern = fileNames[type];
  const kind = type === "agreement" || type === "closing" ? type : "meeting";
  const first = pathFor(folder, pattern, variables);
  if (first === null) throw new Refusal(strings.notices.unusablePath);
  return [first, pathFor(folder, otherPattern(pattern, variables, kind), variables)];
}

/** What drafts need to know of the app and the user's own template. */
export async function draftContext(surroundings: Surroundings, type: NoteType): Promise<DraftContext> {
  return {
    texts: surroundings.strings.notes,
    template: await userTemplate(surroundings, type),
    linkTo: (path) => linkTo(surroundings, path),
    format: (instant, pattern) => moment.unix(instant.getTime() / 1000).format(pattern),
  };
}

/** The words by which a link to a note finds it. */
export function linkTo({ app }: Surroundings, path: NotePath): string {
  const file = app.vault.getFileByPath(path);
  return file === null ? path.replace(/\.md$/, "") : app.metadataCache.fileToLinktext(file, "", true);
}

/**
 * A draft that a note can be made from. A template of the user's whose properties do not parse is said,
 * and the shipped one serves instead.
 */
export function usableDraft(
  { settings, strings }: Surroundings,
  context: DraftContext,
  draftWith: (context: DraftContext) => NoteDraft,
): NoteDraft {
  const draft = draftWith(context);
  if (context.template === null || composeNote(draft, appYaml) !== null) return draft;
  new Notice(strings.notices.templateBroken(settings.current.templates[draft.type]));
  return draftWith({ ...context, template: null });
}

/** The text of a new note at a path. */
export function textFor({ strings }: Surroundings, draft: NoteDraft, path: NotePath): string {
  const composed = composeNote(titled(draft, titleOf(path)), appYaml);
  if (composed === null) throw new RangeError(`The template of ${draft.type} has broken properties.`);
  return told(strings, composed);
}

/** The text, after its template's unknown variables have been said. */
export function told(strings: Surroundings["strings"], { text, unknown }: NewNoteText): string {
  if (unknown.length > 0) new Notice(strings.notices.templateUnknown(unknown.join(", ")));
  return text;
}
