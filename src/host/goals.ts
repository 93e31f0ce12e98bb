import { dayOf } from "../model/day";
import { titleOf } from "../model/notePath";
import type { GoalRow } from "../index/goalRows";
import { setListDay } from "../note/setListDay";
import { inWords, sayDone } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** Writes on a goal's line that it is met today, or takes that away; where its line cannot be told, nothing. */
export async function markGoal(
  { store, strings, now }: Surroundings,
  { goal, agreement: { path, fingerprint } }: GoalRow,
  isMet: boolean,
): Promise<void> {
  const { terms } = strings;
  const day = isMet ? dayOf(now()) : null;
  const written = await inWords(strings, () =>
    store.change(path, (text) => {
      const edit = setListDay(text, { place: goal.place, fingerprint }, "met", day);
      if (edit.kind === "gone" || edit.kind === "ambiguous") throw new Refusal(terms.goalGone(titleOf(path)));
      return edit.kind === "edited" ? edit.text : null;
    }),
  );
  if (written === null) return;
  sayDone(strings, isMet ? terms.goalMet(goal.words) : terms.goalOpen(goal.words), written.undo);
}
