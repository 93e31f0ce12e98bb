import type { Settings } from "../model/settings";
import type { SectionPlace } from "../note/addToSection";
import type { Strings } from "../text/strings";
import { knownHeadings } from "./feedRules";

/** Where action items stand in an agenda. */
export function agendaItemsPlace(settings: Settings, strings: Strings): SectionPlace {
  const section = "action-items";
  const { heading } = strings.notes.sections.agenda[section];
  return { type: "agenda", section, heading, words: knownHeadings(settings) };
}
