import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** How people and their meetings are spoken of. */
export const germanPeople: Strings["people"] = {
  yourMentor: "Mentor:in",
  yourMentee: "Mentee",
  mentorOf: (mentee) => `Mentor:in von ${mentee}`,
  more: (name) => `Mehr zu ${name}`,
  draft: "Entwurf",
  paused: "Pausiert",
  closed: "Abgeschlossen",
  informal: "Informell",
  lastMet: (when) => `Zuletzt ${when}`,
  nextMeeting: (when) => `Nächstes ${when}`,
  noneYet: "Noch kein Treffen",
  atTime: (day, time) => `${day} um ${time}`,
  youOwe: (items) => `Du schuldest ${count(items, { other: "#" })}`,
  owesYou: (items) => `Schuldet dir ${count(items, { other: "#" })}`,
  against: (actual, agreed) => `${actual}, vereinbart ${agreed}`,
  paces: { due: "Treffen fällig", overdue: "Treffen überfällig", quiet: "Funkstille" },
};
