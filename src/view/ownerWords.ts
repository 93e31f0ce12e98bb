import type { OwnerView } from "../index/dashboard";
import type { Strings } from "../text/strings";

/** Whose an item is. */
export function ownerWords(owner: OwnerView, { items }: Strings): string {
  switch (owner.kind) {
    case "you":
      return items.you;
    case "both":
      return items.both;
    case "partner":
    case "other":
      return owner.name;
  }
}
