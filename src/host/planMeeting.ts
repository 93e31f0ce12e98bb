import { plannedProperties, type PlannedMeeting } from "../note/agendaDraft";
import type { DraftContext, MeetingOf } from "../note/draftContext";
import { propertiesAlone } from "../note/newNote";
import { appYaml } from "./appYaml";
import { freePath } from "./newNotes";
import type { Written } from "./noteStore";
import type { Surroundings } from "./surroundings";

/** Plans a meeting by an agenda that holds properties alone: its body is written when there is something to say. */
export async function planMeeting(
  surroundings: Surroundings,
  whose: MeetingOf & { readonly partner: { readonly name: string } },
  planned: PlannedMeeting,
  context: DraftContext,
): Promise<Written> {
  const path = freePath(surroundings, "agenda", whose.partner.name, planned.date, planned.time);
  const properties = plannedProperties(whose, planned, context);
  return surroundings.store.create(path, propertiesAlone("agenda", properties, appYaml));
}
