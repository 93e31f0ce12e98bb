import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `Aquí no se conoce “${word}”. Se conoce: ${known}.`,
  nobody: "Nombra a la otra persona en el bloque: relationship: …",
  nothing: {
    actions: "No había nada pendiente.",
    meetings: "Aún no hay reuniones.",
    goals: "Aún no hay metas.",
    people: "Aún no hay nadie.",
    timeline: "Ninguna reunión en estos meses.",
    previous: "Ninguna reunión antes de esta.",
  },
  more: (rows) => count(rows, { other: "# más en el panel" }),
};
