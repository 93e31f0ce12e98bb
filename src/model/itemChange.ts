import type { ItemStatus } from "./actionItem";
import type { Day } from "./day";
import type { Role } from "./person";

/** What a person changes about an action item. Ticking and cancelling, which close it, are apart. */
export type ItemChange =
  /** Null for no due day. */
  | { readonly kind: "due"; readonly day: Day | null }
  | { readonly kind: "owner"; readonly owner: Role | "both" }
  | { readonly kind: "status"; readonly status: Extract<ItemStatus, "open" | "in-progress"> }
  | { readonly kind: "remark"; readonly text: string };
