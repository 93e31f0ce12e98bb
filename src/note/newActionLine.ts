import type { ActionLine } from "../model/actionItem";
import type { Day } from "../model/day";
import type { Goal } from "../model/goal";
import type { Role } from "../model/person";
import { parseActionLine, type NamedPeople } from "./actionLine";
import type { FieldForm } from "./fieldForm";
import { harmlessInText } from "./harmless";
import { writtenDate } from "./setDateField";

/** What an item names a goal by. */
type NamedGoal = Pick<Goal, "words" | "block">;

/** What a new action item says. */
export interface NewActionItem {
  readonly description: string;
  readonly owner: Role | "both";
  readonly goal: NamedGoal | null;
  readonly due: Day | null;
}

/** What the line depends on beside the item. */
export interface NewLineContext {
  readonly form: FieldForm;
  /** The people of the note that it goes into: `@Ana` may be one of them. */
  readonly people: NamedPeople;
  /** The words by which a link to the agreement finds it; null where there is none. */
  readonly agreement: string | null;
}

/** The line, or why there is none that would say it. */
export type NewActionLine =
  | { readonly kind: "line"; readonly line: string }
  | {
      readonly kind: "refused";
      /**
       * `holds-field`: the description has words that would be read as a field, an owner or a block id.
       * `goal-unnamed`: the goal's words cannot stand in brackets, and it has no block id.
       */
      readonly reason: "empty" | "holds-field" | "goal-unnamed";
    };

/**
 * The line of a new action item. Reading it gives back what was asked for: a description that would be
 * read as something else is refused; what would run or hide text (Templater's commands, comments) is taken
 * apart, and a checkbox that was pasted along goes. A goal whose words cannot stand in brackets is named by
 * its block; where it has none, the line is refused.
 */
export function newActionLine(item: NewActionItem, context: NewLineContext): NewActionLine {
  const asked = { ...item, description: safeDescription(item.description) };
  if (asked.description === "") return { kind: "refused", reason: "empty" };
  for (const goal of goalTexts(item.goal, context.agreement)) {
    const line = lineSaying(asked, goal, context);
    if (line !== null) return { kind: "line", line };
  }
  const isOfGoal = item.goal !== null && lineSaying(asked, null, context) !== null;
  return { kind: "refused", reason: isOfGoal ? "goal-unnamed" : "holds-field" };
}

/** The line, where reading it gives back what was asked for. */
function lineSaying(
  asked: NewActionItem,
  goal: string | null,
  { form, people }: NewLineContext,
): string | null {
  const line = written(asked, goal, form);
  const read = parseActionLine(line, people);
  return read !== null && saysWhatWasAsked(read, asked, goal) ? line : null;
}

/** One line, without a checkbox of its own, in which nothing runs and nothing hides what comes after it. */
function safeDescription(text: string): string {
  return harmlessInText(text).replace(/^(?:[-*+](?: |$))?(?:\[.\](?: |$))?/, "");
}

/** The ways to name a goal, best first; null is for none. */
function goalTexts(goal: NamedGoal | null, agreement: string | null): readonly (string | null)[] {
  if (goal === null) return [null];
  const link = goal.block === null || agreement === null ? [] : [`[[${agreement}#^${goal.block}]]`];
  const words = harmlessInText(goal.words) === goal.words ? [goal.words] : [];
  return [...words, ...link];
}

function written({ description, owner, due }: NewActionItem, goal: string | null, form: FieldForm): string {
  // Without an owner, an item of our notes is the mentee's.
  const ownerField = owner === "mentee" ? "" : ` [owner:: ${owner}]`;
  const goalField = goal === null ? "" : ` [goal:: ${goal}]`;
  const dueField = due === null ? "" : writtenDate("due", due, form);
  return `- [ ] ${description}${ownerField}${goalField}${dueField}`;
}

/** Fields, owners and block ids in what was asked for would be missing from the description that is read. */
function saysWhatWasAsked(read: ActionLine, asked: NewActionItem, goal: string | null): boolean {
  const owner = read.owner === null ? "mentee" : read.owner.kind === "role" ? read.owner.role : null;
  const isSame = read.description === asked.description && owner === asked.owner && read.due === asked.due;
  return isSame && read.goal === goal;
}
