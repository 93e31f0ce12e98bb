import { dayOf } from "../model/day";
import type { AgreementNote, ParsedNote } from "../model/note";
import { titleOf, type NotePath } from "../model/notePath";
import { agreeToday } from "../note/agreeToday";
import { appYaml } from "./appYaml";
import { noteInFront } from "./noteInFront";
import { inWords, sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** The draft that *Agreed today* is about: the one in front, else the only one. Null when neither is there. */
export function draftToAgree({ app, index }: Surroundings): NotePath | null {
  const path = noteInFront(app);
  const inFront = path === null ? null : index.get(path);
  if (inFront !== null && isDraft(inFront)) return inFront.path;
  const [only, ...others] = index.relationships().flatMap(({ agreements }) => agreements.filter(isDraft));
  return others.length === 0 ? (only?.path ?? null) : null;
}

/** Whether a note is an agreement that nobody has agreed to yet. */
export function isDraft(note: ParsedNote): note is AgreementNote {
  return note.kind === "agreement" && note.status === "draft";
}

/** Makes a draft the agreement that both live by from today on. */
export async function markAgreed({ store, strings, now }: Surroundings, path: NotePath): Promise<void> {
  const written = await inWords(strings, () =>
    store.changeProperties(path, (text) => agreeToday(text, dayOf(now()), appYaml)),
  );
  if (written !== null) sayDone(strings, strings.terms.agreed(titleOf(path)), written.undo);
}
