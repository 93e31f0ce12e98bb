import type { GroupName } from "../index/dashboard";
import { titleOf } from "../model/notePath";
import type { Strings } from "../text/strings";
import { ownerWords } from "./ownerWords";

/** What stands above a group of action items. */
export function groupWords(name: GroupName, strings: Strings): string {
  const { items, lists } = strings;
  switch (name.kind) {
    case "relationship":
      return name.relationship.partner.name;
    case "unfiled":
      return items.unfiled;
    case "owner":
      return ownerWords(name.owner, strings);
    case "due":
      return lists.times[name.time];
    case "goal":
      return name.words;
    case "no-goal":
      return lists.noGoal;
    case "note":
      return titleOf(name.path);
  }
}
