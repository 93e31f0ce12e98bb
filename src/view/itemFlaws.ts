import type { PlannedItem } from "../model/newItem";
import type { Flaw } from "./flaws";

type Refused = Extract<PlannedItem, { readonly kind: "refused" }>["reason"];

/** What is wrong with an action item that cannot be written. */
export const itemFlaws = {
  empty: "item-empty",
  "holds-field": "item-holds-field",
  "goal-unnamed": "goal-unnamed",
  nowhere: "nowhere-to-write",
} as const satisfies Readonly<Record<Refused, Flaw>>;
