import type { AgreementStatus } from "../model/agreement";
import { dayOf } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { changeTerms, type ChangeContext, type TermsChange } from "../note/changeTerms";
import { ChangeTermsForm } from "../view/changeTermsForm";
import type { AgreedRelationship, ChangeTermsInput } from "../view/changeTermsEntry";
import { appYaml } from "./appYaml";
import { chosenRelationship } from "./chosenRelationship";
import { knownHeadings } from "./feedRules";
import type { Written } from "./noteStore";
import { inOneSentence, sayDone } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** A status that *Pause relationship* and *Resume relationship* bring about. */
export type NewStatus = Extract<AgreementStatus, "active" | "paused">;

/** Whether there are terms to change; with a status, whether there is somebody whose agreement can get it. */
export function canChangeTerms({ index }: Surroundings, status: NewStatus | null): boolean {
  return index.relationships().some((relationship) => isChangeable(relationship, status));
}

/**
 * Asks which terms of an agreement change, and writes them with their dated line.
 *
 * @param status chosen already where somebody pauses or resumes
 */
export function openChangeTerms(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  status: NewStatus | null,
): void {
  const fits = (one: Relationship): one is AgreedRelationship => isChangeable(one, status);
  const choice = chosenRelationship(surroundings, key, (all) => all.find(fits) ?? null);
  if (choice === null) return;
  const relationships = choice.relationships.filter(fits);
  const chosen = relationships.find((one) => one === choice.chosen) ?? relationships[0];
  if (chosen === undefined) return;
  const { app, strings } = surroundings;
  const start = { relationships, chosen, status, today: dayOf(surroundings.now()) };
  new ChangeTermsForm(app, strings, start, (input) =>
    inOneSentence(strings, () => writeChange(surroundings, input)),
  ).open();
}

function isChangeable({ agreement }: Relationship, status: NewStatus | null): boolean {
  if (agreement === null || agreement.status === "closed") return false;
  return status === null || agreement.status === (status === "active" ? "paused" : "active");
}

/** Writes changed terms with their dated line. */
export async function writeChange(surroundings: Surroundings, input: ChangeTermsInput): Promise<void> {
  const { strings } = surroundings;
  const { path } = input.relationship.agreement;
  const written = await writeTerms(surroundings, path, input);
  if (written === null) throw new Refusal(strings.terms.unchanged(titleOf(path)));
  sayDone(strings, strings.terms.changed(titleOf(path)), written.undo);
}

/** Changes terms in the note at a path. Null where it says all of it already. */
export async function writeTerms(
  surroundings: Surroundings,
  path: NotePath,
  change: TermsChange,
): Promise<Written | null> {
  const context = changeContext(surroundings);
  return surroundings.store.change(path, (text) =>
    changedText(text, path, change, context, surroundings.strings),
  );
}

function changeContext({ settings, strings, now }: Surroundings): ChangeContext {
  const { heading } = strings.notes.sections.agreement.changes;
  const words = knownHeadings(settings.current);
  const place = { type: "agreement", section: "changes", heading, words } as const;
  return { today: dayOf(now()), place, strings, yaml: appYaml };
}

/** Null where the note says all of it already. */
function changedText(
  text: string,
  path: NotePath,
  change: TermsChange,
  context: ChangeContext,
  { notices }: Surroundings["strings"],
): string | null {
  const changed = changeTerms(text, change, context);
  switch (changed.kind) {
    case "changed":
      return changed.text;
    case "unchanged":
      return null;
    case "broken-properties":
      throw new Refusal(notices.brokenProperties(path));
    case "open-block":
      throw new Refusal(notices.openBlock(titleOf(path)));
  }
}
