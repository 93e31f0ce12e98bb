import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("fr");

/** How people and their meetings are spoken of. */
export const frenchPeople: Strings["people"] = {
  yourMentor: "Votre mentor",
  yourMentee: "Mentoré·e",
  mentorOf: (mentee) => `Accompagne ${mentee}`,
  more: (name) => `Plus sur ${name}`,
  draft: "Brouillon",
  paused: "En pause",
  closed: "Clos",
  informal: "Informel",
  lastMet: (when) => `Dernière\u202f: ${when}`,
  nextMeeting: (when) => `Prochaine\u202f: ${when}`,
  noneYet: "Pas encore de rencontre",
  atTime: (day, time) => `${day} à ${time}`,
  youOwe: (items) => `Vous devez ${count(items, { other: "#" })}`,
  owesYou: (items) => `On vous doit ${count(items, { other: "#" })}`,
  against: (actual, agreed) => `${actual}, convenu ${agreed}`,
  paces: { due: "Rencontre à prévoir", overdue: "Rencontre en retard", quiet: "Silence" },
};
