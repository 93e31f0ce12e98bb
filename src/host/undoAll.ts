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
