import { counting } from "../counts";

const count = counting("en");

/** The frame of the dashboard. */
export const englishDashboard = {
  title: "Mentoring",
  search: "Search",
  searchLabel: "Search people, items and meetings",
  clearSearch: "Clear search",
  nothingFound: (query: string) => `Nothing matches “${query}”.`,
  new: "New",
  newAgreement: "Agreement",
  newAgenda: "Agenda",
  newRecap: "Recap",
  newItem: "Action item",
  firstStep: "Start with an agreement: who you meet, how often, and when you meet next.",
  reading: "Reading your notes",
  readSoFar: (done: number, total: number) =>
    `${count(done, { other: "#" })} of ${count(total, { one: "# note", other: "# notes" })}`,
  itemsLeft: (left: number) => count(left, { one: "# item left", other: "# items left" }),
  people: "People",
  closed: "Closed",
  items: "Action items",
  timeline: "Timeline",
  upcoming: "Upcoming meetings",
  history: "Meeting history",
  goals: "Goals",
  problems: "Notes to check",
};
