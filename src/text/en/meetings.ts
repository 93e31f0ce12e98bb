import { counting } from "../counts";

const count = counting("en");

/** Meetings in rows. */
export const englishMeetings = {
  agenda: "Agenda",
  recap: "Recap",
  cancelled: "Canceled",
  missed: "Missed",
  unsettled: "Did you meet?",
  itemsDone: (done: number, made: number) =>
    `${count(done, { other: "#" })} of ${count(made, { one: "# item done", other: "# items done" })}`,
};
