import { titleOf } from "../model/notePath";
import type { Strings } from "../text/strings";
import type { Written } from "./noteStore";
import { Refusal } from "./refusal";
import { sideBySide } from "./sideBySide";

/** Takes back every write that nobody has touched since; gives those that stay. */
export async function undoAll(written: readonly Written[]): Promise<readonly Written[]> {
  const kept: Written[] = [];
  await sideBySide(written, (one) =>
    one.undo().catch((reason: unknown) => {
      if (!(reason instanceof Refusal)) throw reason;
      kept.push(one);
    }),
  );
  return kept;
}

/**
 * Takes back what was written before something failed, and throws the reason. A disk that refuses one write
 * refuses the way back as well: then the reason says what is left.
 */
export async function giveUp(strings: Strings, written: readonly Written[], reason: unknown): Promise<never> {
  const kept = await undoAll(written);
  if (kept.length === 0 || !(reason instanceof Refusal)) throw reason;
  const left = kept.map(({ path }) => titleOf(path)).join(", ");
  throw new Refusal(`${reason.message} ${strings.notices.leftBehind(left)}`);
}
