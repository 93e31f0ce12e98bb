import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portuguesePeople: Strings["people"] = {
  yourMentor: "Mentor(a)",
  yourMentee: "Mentorado(a)",
  mentorOf: (mentee) => `Mentor(a) de ${mentee}`,
  more: (name) => `Mais sobre ${name}`,
  draft: "Rascunho",
  paused: "Em pausa",
  closed: "Encerrada",
  informal: "Informal",
  lastMet: (when) => `Última reunião ${when}`,
  nextMeeting: (when) => `Próxima: ${when}`,
  noneYet: "Ainda sem reuniões",
  atTime: (day, time) => `${day}, ${time}`,
  youOwe: (items) => `Você deve ${count(items, { other: "#" })}`,
  owesYou: (items) => `Deve a você ${count(items, { other: "#" })}`,
  against: (actual, agreed) => `${actual}, combinado: ${agreed}`,
  paces: { due: "Hora de se reunir", overdue: "Reunião atrasada", quiet: "Em silêncio" },
};
