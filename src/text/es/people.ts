import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishPeople: Strings["people"] = {
  yourMentor: "Tu mentor/a",
  yourMentee: "Tu mentee",
  mentorOf: (mentee) => `Mentor/a de ${mentee}`,
  more: (name) => `Más sobre ${name}`,
  draft: "Borrador",
  paused: "En pausa",
  closed: "Cerrada",
  informal: "Informal",
  lastMet: (when) => `Última reunión ${when}`,
  nextMeeting: (when) => `Próxima: ${when}`,
  noneYet: "Aún sin reuniones",
  atTime: (day, time) => `${day}, ${time}`,
  youOwe: (items) => `Debes ${count(items, { other: "#" })}`,
  owesYou: (items) => `Te debe ${count(items, { other: "#" })}`,
  against: (actual, agreed) => `${actual}, acordado: ${agreed}`,
  paces: { due: "Toca reunirse", overdue: "Reunión atrasada", quiet: "En silencio" },
};
