import { Notice, Platform } from "obsidian";
import { dayOf, stampOf, timeOf } from "../model/day";
import type { NoteType } from "../model/note";
import { notePath, titleOf, type NotePath } from "../model/notePath";
import type { SharedText, ShareWay } from "../model/sharedText";
import { harmlessLines } from "../note/harmless";
import { ShareModal } from "../view/shareModal";
import { copyRichText, copyText } from "./clipboard";
import { openMailDraft } from "./mailProgram";
import { noteInFront } from "./noteInFront";
import type { Written } from "./noteStore";
import { inOneSentence, inWords, sayDone } from "./notices";
import { Refusal } from "./refusal";
import { shareableNote, type OurNote } from "./shareableNote";
import type { Surroundings } from "./surroundings";

/** The property that says when a note went out; only agendas and recaps have one. */
const stamps = { agenda: "shared", recap: "sent" } as const;

/** The note in front, where it is one of ours and known whose; or null. */
export function noteToShare({ app, index }: Surroundings): NotePath | null {
  const path = noteInFront(app);
  if (path === null) return null;
  const isOurs = (index.get(path)?.kind ?? "other") !== "other";
  return isOurs && index.relationshipOf(path) !== null ? path : null;
}

/** Shows what would leave of a note, and lets it out. */
export async function shareNote(surroundings: Surroundings, path: NotePath): Promise<void> {
  const { app, index, strings } = surroundings;
  const text = await inWords(strings, () => surroundings.store.read(path));
  if (text === null) return;
  await surroundings.feed.caughtUp(path, text);
  const note = index.get(path);
  const relationship = index.relationshipOf(path);
  if (note === null || note.kind === "other" || relationship === null) {
    new Notice(strings.share.withNobody(titleOf(path)));
    return;
  }
  const { sections, share } = await shareableNote(surroundings, note, relationship, text);
  new ShareModal(app, strings, {
    sections,
    share,
    canAsk: note.kind === "agenda" && note.status === "planned",
    mark: markOf(note),
    canHandOver: Platform.isMobile && "share" in navigator,
    leave: (way, shared, marks) =>
      inOneSentence(strings, () => leave(surroundings, note, way, shared, marks)),
  }).open();
}

/** Whether the note has no stamp yet, so that one is due. */
function markOf(note: OurNote): { readonly type: keyof typeof stamps; readonly isDue: boolean } | null {
  if (note.kind === "agenda") return { type: "agenda", isDue: note.shared === null };
  return note.kind === "recap" ? { type: "recap", isDue: note.sent === null } : null;
}

/** Lets a note out, stamps it where that is wanted, and says both with one way back. */
export async function leave(
  surroundings: Surroundings,
  { path, kind }: OurNote,
  way: ShareWay,
  shared: SharedText,
  marks: boolean,
): Promise<void> {
  const { strings } = surroundings;
  const out = await sendOut(surroundings, path, way, shared);
  const stamp = marks ? await inWords(strings, () => stamped(surroundings, path, kind)) : null;
  const isMarked = stamp !== null && (kind === "agenda" || kind === "recap");
  const sentence = isMarked ? `${out.sentence} ${strings.share.marked[kind]}` : out.sentence;
  const written = [stamp, out.written].filter((one) => one !== null);
  if (written.length === 0) {
    new Notice(sentence);
    return;
  }
  sayDone(strings, sentence, async () => {
    for (const { undo } of written) await undo();
  });
}

async function stamped(
  { store, now }: Surroundings,
  path: NotePath,
  type: NoteType,
): Promise<Written | null> {
  if (type !== "agenda" && type !== "recap") return null;
  return store.setProperties(path, { [stamps[type]]: stampOf(now()) });
}

/** What was done, and the note that was made by it. */
interface SentOut {
  readonly sentence: string;
  readonly written: Written | null;
}

async function sendOut(
  surroundings: Surroundings,
  path: NotePath,
  way: ShareWay,
  shared: SharedText,
): Promise<SentOut> {
  const { strings } = surroundings;
  const { share } = strings;
  const title = titleOf(path);
  switch (way.kind) {
    case "copy":
      await (way.form === "html" ? copyRichText(shared, strings) : copyText(shared[way.form], strings));
      return { sentence: share.copied(title), written: null };
    case "mail": {
      const isCut = await openMailDraft({ subject: shared.title, body: shared.plain }, strings);
      return { sentence: (isCut ? share.draftCut : share.drafted)(title), written: null };
    }
    case "save": {
      const written = await surroundings.store.create(
        pathBeside(surroundings, path),
        harmlessLines(shared.markdown),
      );
      return { sentence: share.saved(titleOf(written.path)), written };
    }
    case "system":
      await activeWindow.navigator.share({ title: shared.title, text: shared.plain }).catch(() => {
        throw new Refusal(share.notHandedOver);
      });
      return { sentence: share.handedOver(title), written: null };
  }
}

/** A free name beside the note; one that is taken gets the day and time. */
function pathBeside({ store, strings, now }: Surroundings, path: NotePath): NotePath {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = strings.share.savedAs(titleOf(path));
  const first = notePath(`${folder}${name}.md`);
  const at = `${dayOf(now())} ${timeOf(now()).replace(":", "")}`;
  return store.exists(first) ? notePath(`${folder}${name} ${at}.md`) : first;
}
