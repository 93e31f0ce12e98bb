import { Notice, TFolder, type TAbstractFile, type TFile } from "obsidian";
import type { AdoptCandidate, AdoptInput } from "../model/adoption";
import { dayOf } from "../model/day";
import type { NoteType } from "../model/note";
import { notePath } from "../model/notePath";
import type { Role } from "../model/person";
import { adoptGuess, type GuessRules } from "../note/adoptGuess";
import { datedHeadings } from "../note/datedHeadings";
import { noteTypeOf } from "../note/noteType";
import { noteTexts } from "../text/languages";
import type { TypeWords } from "../text/noteTexts";
import { AdoptForm } from "../view/adoptForm";
import { ChoicePrompt, type Choice } from "../view/choicePrompt";
import { writeAdoptions } from "./adoptWriting";
import { Breath } from "./breath";
import { isExcluded, knownHeadings } from "./feedRules";
import { knownPeople } from "./knownPeople";
import { outlineOf } from "./noteOutline";
import { inOneSentence } from "./notices";
import { sayProgress } from "./progress";
import type { Surroundings } from "./surroundings";

/** Asks what to adopt: the note in front, its folders, or any other folder. */
export function chooseToAdopt(surroundings: Surroundings): void {
  const { app, strings } = surroundings;
  const file = app.workspace.getActiveFile();
  const above: TFolder[] = [];
  for (let folder = file?.parent ?? null; folder !== null; folder = folder.parent) above.push(folder);
  const folders = app.vault.getAllLoadedFiles().filter((one) => one instanceof TFolder);
  const offered = [
    ...(file === null ? [] : [file]),
    ...above,
    ...folders.filter((one) => !above.includes(one)),
  ];
  const choices = offered.map((one): Choice => ({
    words: one.path === "/" ? strings.adoption.vault : one.path,
    run: () => void adoptNotes(surroundings, one),
  }));
  new ChoicePrompt(app, strings.adoption.placeholder, choices).open();
}

/** Shows what the notes of a folder, or one note, seem to be, and adopts those that the person ticks. */
export async function adoptNotes(surroundings: Surroundings, from: TAbstractFile): Promise<void> {
  const { app, settings, strings } = surroundings;
  const candidates = await candidatesIn(surroundings, from);
  if (candidates === null) return;
  if (candidates.length === 0) {
    new Notice(strings.adoption.nothing);
    return;
  }
  const start = { candidates, people: knownPeople(surroundings), userName: settings.current.name };
  new AdoptForm(app, strings, start, (input: AdoptInput) =>
    inOneSentence(strings, () => {
      // Thousands of notes take their time, in which the form would be in the way.
      void writeAdoptions(surroundings, input);
      return Promise.resolve();
    }),
  ).open();
}

/** The likely ones first. Null when the person gave up. */
async function candidatesIn(
  surroundings: Surroundings,
  from: TAbstractFile,
): Promise<readonly AdoptCandidate[] | null> {
  const { app, settings, strings } = surroundings;
  const inside = from.path === "/" ? "" : `${from.path}/`;
  const files = app.vault
    .getMarkdownFiles()
    .filter((file) => file === from || (from instanceof TFolder && file.path.startsWith(inside)))
    .filter((file) => !isExcluded(app, settings.current, file.path));
  const rules = guessRules(surroundings);
  const roleWith = new Map(
    surroundings.index.relationships().map(({ partner, role }) => [partner.name, role]),
  );
  const progress = sayProgress(strings, (done) => strings.adoption.looking(done, files.length));
  const breath = new Breath();
  const found: AdoptCandidate[] = [];
  for (const [done, file] of files.entries()) {
    if (progress.isCanceled()) return null;
    found.push(...candidatesOf(surroundings, file, rules, roleWith));
    progress.say(done + 1);
    await breath.take();
  }
  progress.end();
  return found.sort((a, b) => likelihood(b) - likelihood(a));
}

/** How much speaks for a candidate: what is proposed, then what at least something is known of. */
function likelihood({ isLikely, type, partner, date }: AdoptCandidate): number {
  return (isLikely ? 4 : 0) + [type, partner, date].filter((known) => known !== null).length;
}

const wordsOf = (type: NoteType): readonly string[] => noteTexts.flatMap(({ typeWords }) => typeWords[type]);
const typeWords: TypeWords = {
  agreement: wordsOf("agreement"),
  agenda: wordsOf("agenda"),
  recap: wordsOf("recap"),
  closing: wordsOf("closing"),
};

function guessRules(surroundings: Surroundings): GuessRules {
  const { appLanguage, now, settings } = surroundings;
  const { name, aliases } = settings.current;
  return {
    typeWords,
    headings: knownHeadings(settings.current),
    language: appLanguage,
    today: dayOf(now()),
    people: knownPeople(surroundings).filter((person) => ![name, ...aliases].includes(person.name)),
  };
}

/** The note, and the meetings of a running one; nothing for a note that is ours. */
function candidatesOf(
  { app, appLanguage }: Surroundings,
  file: TFile,
  rules: GuessRules,
  roleWith: ReadonlyMap<string, Role | null>,
): readonly AdoptCandidate[] {
  const cache = app.metadataCache.getFileCache(file);
  if (cache === null || noteTypeOf(cache.frontmatter ?? null) !== null) return [];
  const path = notePath(file.path);
  const outline = outlineOf(cache);
  const guess = adoptGuess(path, outline, rules);
  const whose = { path, partner: guess.partner, role: roleWith.get(guess.partner?.name ?? "") ?? null };
  const meetings = datedHeadings(outline.headings, appLanguage);
  const isLikely = meetings.length === 0 && guess.type !== null && guess.date !== null;
  const isAbout = guess.type !== null || guess.partner !== null;
  return [
    { ...whose, heading: null, type: guess.type, date: guess.date, isLikely },
    ...meetings.map(({ date, ...heading }): AdoptCandidate => ({
      ...whose,
      heading,
      type: "recap",
      date,
      isLikely: isAbout,
    })),
  ];
}
