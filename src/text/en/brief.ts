/** *Brief*: one screen before a meeting. */
export const englishBrief = {
  title: (name: string) => `Brief: ${name}`,
  noMeeting: "No meeting planned.",
  nothing: "Nothing is known yet. It gathers here from your agendas and recaps.",
  focus: "Focus",
  lastTime: (when: string) => `Last time, ${when}`,
  yours: "You promised",
  theirs: (name: string) => `${name} promised`,
  questions: "Questions",
  remember: "Remember",
  topics: "To talk about",
  learnings: "Learned last time",
  openAgenda: "Open agenda",
  createAgenda: "Create agenda",
};
