import { addToSection } from "../note/addToSection";
import { plannedProperties, type MeetingPlan } from "../note/agendaDraft";
import type { DraftContext, MeetingOf } from "../note/draftContext";
import { propertiesAlone } from "../note/newNote";
import { agendaItemsPlace } from "./agendaItemsPlace";
import { appYaml } from "./appYaml";
import { freePath } from "./newNotes";
import type { Written } from "./noteStore";
import type { Surroundings } from "./surroundings";

/**
 * Plans a meeting by an agenda that holds properties alone: its body is written when there is something to say.
 *
 * @param items lines of action items for it to hold meanwhile
 */
export async function planMeeting(
  surroundings: Surroundings,
  whose: MeetingOf & { readonly partner: { readonly name: string } },
  planned: MeetingPlan,
  context: DraftContext,
  items: readonly string[] = [],
): Promise<Written> {
  const path = freePath(surroundings, "agenda", whose.partner.name, planned.date, planned.time);
  const properties = plannedProperties(whose, planned, context);
  const place = agendaItemsPlace(surroundings.settings.current, surroundings.strings);
  const alone = propertiesAlone("agenda", properties, appYaml);
  const text = items.reduce((so, item) => addToSection(so, item, place) ?? so, alone);
  return surroundings.store.create(path, text);
}
