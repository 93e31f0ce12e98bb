import type { NewItem } from "../model/newItem";
import type { NotePath } from "../model/notePath";
import type { NamedPeople } from "../note/actionLine";
import { fieldForm, type FieldForm } from "../note/fieldForm";
import { newActionLine, type NewActionLine } from "../note/newActionLine";
import { wantsTag } from "../note/noteReading";
import { linkTo } from "./newNotes";
import type { Surroundings } from "./surroundings";

/** The note that a line goes into. */
export interface LineTarget {
  /** Null for one that is still to be made. */
  readonly path: NotePath | null;
  /** Its action items' lines, as they are. */
  readonly lines: string;
  readonly people: NamedPeople;
}

/** The line of a new action item, as the settings and its note want it. */
export function itemLine(
  surroundings: Surroundings,
  item: Pick<NewItem, "relationship" | "description" | "owner" | "goal" | "due">,
  { path, lines, people }: LineTarget,
  tasksForm: FieldForm | null,
): NewActionLine {
  const { agreement } = item.relationship;
  const { tag, taskFormat } = surroundings.settings.current;
  // Where checkboxes count by the tag alone, a new one carries it.
  const cache = path === null ? null : surroundings.app.metadataCache.getCache(path);
  const isTagged = wantsTag(cache?.frontmatter ?? null) && item.description.trim() !== "";
  const described = isTagged ? { ...item, description: `${item.description} #${tag}` } : item;
  return newActionLine(described, {
    form: fieldForm("", lines, { taskFormat, tasksForm }),
    people,
    agreement: agreement === null ? null : linkTo(surroundings, agreement.path),
  });
}
