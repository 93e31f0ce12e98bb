import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** Meetings in rows. */
export const germanMeetings: Strings["meetings"] = {
  agenda: "Agenda",
  recap: "Protokoll",
  cancelled: "Abgesagt",
  missed: "Ausgefallen",
  unsettled: "Habt ihr euch getroffen?",
  more: "Mehr zum Treffen",
  menu: {
    openAgenda: "Agenda öffnen",
    openRecap: "Protokoll öffnen",
    writeRecap: "Protokoll schreiben",
    missed: "Fand nicht statt",
    only: (name) => `Nur ${name} zeigen`,
  },
  itemsDone: (done, made) =>
    `${count(done, { other: "#" })} von ${count(made, { one: "# Aufgabe erledigt", other: "# Aufgaben erledigt" })}`,
};
