import { counting } from "../counts";

const count = counting("en");

/** Meetings in rows. */
export const englishMeetings = {
  agenda: "Agenda",
  recap: "Recap",
  cancelled: "Canceled",
  missed: "Missed",
  unsettled: "Did you meet?",
  more: "More about the meeting",
  menu: {
    openAgenda: "Open agenda",
    openRecap: "Open recap",
    writeRecap: "Write recap",
    missed: "Did not happen",
    only: (name: string) => `Show only ${name}`,
  },
  itemsDone: (done: number, made: number) =>
    `${count(done, { other: "#" })} of ${count(made, { one: "# item done", other: "# items done" })}`,
};
