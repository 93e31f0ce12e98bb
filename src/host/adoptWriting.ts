import { Notice } from "obsidian";
import type { Adoption, AdoptInput } from "../model/adoption";
import { dayOf } from "../model/day";
import { titleOf } from "../model/notePath";
import { adoptedText, recapFrom, type AdoptContext } from "../note/adoptText";
import { textBelow } from "../note/datedHeadings";
import { appYaml } from "./appYaml";
import { freePath, linkTo } from "./newNotes";
import type { Written } from "./noteStore";
import { inWords, sayDone } from "./notices";
import { sayProgress } from "./progress";
import { Refusal } from "./refusal";
import { sideBySide } from "./sideBySide";
import type { Surroundings } from "./surroundings";
import { undoUntouched } from "./undoAll";

/** Adopts notes; one Undo takes all of it back that nobody has touched since. */
export async function writeAdoptions(surroundings: Surroundings, input: AdoptInput): Promise<void> {
  await inWords(surroundings.strings, () => writeAll(surroundings, input));
}

async function writeAll(surroundings: Surroundings, input: AdoptInput): Promise<void> {
  const { now, settings, strings } = surroundings;
  const { adoptions, countsBoxes, userName } = input;
  if (settings.current.name === "") await settings.change({ name: userName });
  const user = { name: settings.current.name, target: null };
  const context: AdoptContext = { user, today: dayOf(now()), countsBoxes };
  const progress = sayProgress(strings, (done) => strings.adoption.adopting(done, adoptions.length));
  const written: Written[] = [];
  const reasons: string[] = [];
  const adoptNext = async (adoption: Adoption): Promise<void> => {
    const done = await adopt(surroundings, adoption, context).catch(reasonOf);
    if (typeof done === "string") reasons.push(done);
    else if (done !== null) written.push(done);
    progress.say(written.length);
  };
  await sideBySide(adoptions, adoptNext, () => progress.isCanceled());
  progress.end();
  tell(surroundings, written, reasons);
}

function adopt(
  surroundings: Surroundings,
  adoption: Adoption,
  context: AdoptContext,
): Promise<Written | null> {
  if (adoption.heading !== null) return newRecap(surroundings, adoption, context);
  return surroundings.store.changeProperties(adoption.path, (text) =>
    adoptedText(text, adoption, context, appYaml),
  );
}

/** A meeting of a running note, which stays as it is. */
async function newRecap(
  surroundings: Surroundings,
  adoption: Adoption,
  context: AdoptContext,
): Promise<Written | null> {
  const { store, strings } = surroundings;
  const { path, heading, partner, date } = adoption;
  const body = heading === null ? null : textBelow(await store.read(path), heading);
  if (body === null) throw new Refusal(strings.adoption.headingGone(titleOf(path)));
  const source = strings.adoption.from(`[[${linkTo(surroundings, path)}]]`);
  const made = freePath(surroundings, "recap", partner.name, date ?? context.today, null);
  return store.create(made, recapFrom(body, source, adoption, context, appYaml));
}

function reasonOf(reason: unknown): string {
  if (reason instanceof Refusal) return reason.message;
  throw reason;
}

function tell({ strings }: Surroundings, written: readonly Written[], reasons: readonly string[]): void {
  const [reason] = reasons;
  const left = reason === undefined ? [] : [strings.adoption.left(reasons.length, reason)];
  if (written.length === 0) {
    if (left.length > 0) new Notice(left.join(" "));
    return;
  }
  const sentence = [strings.adoption.done(written.length), ...left].join(" ");
  sayDone(strings, sentence, () => undoUntouched(strings, written));
}
