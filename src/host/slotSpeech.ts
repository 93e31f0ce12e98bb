import { agendaFor } from "../index/agendaFor";
import { slotRemarks } from "../index/slotRemarks";
import { dayOf } from "../model/day";
import { DateWords } from "../text/dates";
import type { SlotFormSpeech } from "../view/slotWords";
import type { Surroundings } from "./surroundings";

/** What a form says of a day and time with. A meeting that is planned for then already is none beside itself. */
export function slotSpeech({ index, language, now, strings }: Surroundings): SlotFormSpeech {
  return {
    strings,
    words: new DateWords(language),
    today: dayOf(now()),
    remarks: (slot, relationship) => {
      const planned = agendaFor(relationship, slot)?.path ?? null;
      return slotRemarks(slot, relationship, planned, index.relationships(), now());
    },
  };
}
