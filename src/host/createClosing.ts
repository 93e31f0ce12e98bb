import { closingMaterial, type ClosingMaterial } from "../index/closingMaterial";
import { canBeClosed, likelyOutcome } from "../model/closing";
import { dayOf } from "../model/day";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { shareableParts } from "../note/shareableParts";
import { sectionOf } from "../note/sections";
import { statements } from "../note/statements";
import { thenAndNow } from "../note/thenAndNow";
import { DateWords } from "../text/dates";
import { noteTexts } from "../text/languages";
import { ClosingForm } from "../view/closingForm";
import { Breath } from "./breath";
import { knownHeadings } from "./feedRules";
import { makeClosing } from "./makeClosing";
import { inOneSentence } from "./notices";
import { sayProgress } from "./progress";
import type { Surroundings } from "./surroundings";
import { withRelationship } from "./withRelationship";

/** Whether there is a relationship that can be closed. */
export function canCreateClosing({ index }: Surroundings): boolean {
  return index.relationships().some(canBeClosed);
}

/** Gathers what two people can look back on, and asks what of it their closing note holds. */
export function createClosing(surroundings: Surroundings, key: RelationshipKey | null): void {
  withRelationship(surroundings, key, canBeClosed, (relationship) => {
    void askForClosing(surroundings, relationship);
  });
}

async function askForClosing(surroundings: Surroundings, relationship: Relationship): Promise<void> {
  const { app, strings, language, now, settings } = surroundings;
  const material = await gathered(surroundings, relationship);
  if (material === null) return;
  const start = {
    relationship,
    material,
    outcome: likelyOutcome(relationship, now(), settings.current.thresholds),
    today: dayOf(now()),
    words: new DateWords(language),
    endingEarly: endingEarly(surroundings, relationship),
    openNote: (path: string) => {
      void app.workspace.openLinkText(path, "", "tab");
    },
  };
  new ClosingForm(app, strings, start, (input) =>
    inOneSentence(strings, () => makeClosing(surroundings, input)),
  ).open();
}

/** Null when the person would not wait. */
async function gathered(
  surroundings: Surroundings,
  relationship: Relationship,
): Promise<ClosingMaterial | null> {
  const { index, settings, strings, now } = surroundings;
  const words = knownHeadings(settings.current);
  const all = index.notesOf(relationship.key).length;
  const progress = sayProgress(strings, (done) => strings.closing.reading(done, all));
  const breath = new Breath();
  const gathering = closingMaterial(index, relationship, words, now());
  for (let done = 0; ; done += 1) {
    const step = gathering.next();
    if (step.done === true) {
      progress.end();
      const { evidence, open } = step.value;
      return { evidence: [...evidence, ...thenAndNow(relationship, noteTexts, words)], open };
    }
    if (!breath.isDue) continue;
    progress.say(done);
    await breath.take();
    if (progress.isCanceled()) return null;
  }
}

/** What the agreement says of ending early. */
function endingEarly({ settings }: Surroundings, { agreement }: Relationship): readonly string[] {
  if (agreement === null) return [];
  const words = knownHeadings(settings.current);
  return shareableParts(agreement.text, "agreement", words)
    .filter(({ heading }) => heading !== null && sectionOf("agreement", heading, words) === "ending-early")
    .flatMap(({ lines }) => statements(lines));
}
