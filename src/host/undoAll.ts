import type { Strings } from "../text/strings";
import { namesOf } from "./namesOf";
import type { Written } from "./noteStore";
import { Refusal } from "./refusal";
import { sideBySide } from "./sideBySide";

/** A change of a note, and the way to take it back. */
export type Undoable = Pick<Written, "path" | "undo">;

/** Takes back every write that nobody has touched since; gives those that stay. */
export async function undoAll(written: readonly Undoable[]): Promise<readonly Undoable[]> {
  const kept: Undoable[] = [];
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
export async function giveUp(
  strings: Strings,
  written: readonly Undoable[],
  reason: unknown,
): Promise<never> {
  const kept = await undoAll(written);
  if (kept.length === 0 || !(reason instanceof Refusal)) throw reason;
  throw new Refusal(`${reason.message} ${strings.notices.leftBehind(namesOf(kept))}`);
}

/** Takes back all that nobody has touched since. @throws a Refusal that names what stays */
export async function undoUntouched(strings: Strings, written: readonly Undoable[]): Promise<void> {
  refuseKept(strings, await undoAll(written));
}

/** @throws a Refusal that names them, where there are any */
export function refuseKept(strings: Strings, kept: readonly Undoable[]): void {
  if (kept.length > 0) throw new Refusal(strings.notices.undoneBut(namesOf(kept)));
}
