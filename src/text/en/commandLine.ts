/** The command line: its help, and what it says instead of an answer. */
export const englishCommandLine = {
  commands: {
    summary: "What matters now in your mentoring relationships",
    people: "Your mentoring relationships, most urgent first",
    meetings: "Meetings, earliest first",
    actions: "Action items; open ones unless told otherwise",
    agenda: "Make the next agenda with somebody, or say where it is",
    recap: "Make the recap of the meeting that just was, or say where it is",
    done: "Tick an action item",
  },
  flags: {
    relationship: "The other person's name, or enough of it",
    organization: "Only this organization",
    status: "Only this status; all for every one",
    whose: "you, partner, both or other",
    from: "First day, such as 2026-03-04",
    to: "Last day",
    date: "The meeting's day, such as 2026-03-04",
    format: "text, json or csv",
    item: "The action item's words, or enough of them",
  },
  failures: {
    reading: "The notes are still being read. Try again in a moment.",
    unknownFlag: (flag: string, known: string) => `“${flag}” is not known here. Known: ${known}.`,
    unknownValue: (flag: string, value: string, known: string) =>
      `${flag} cannot be “${value}”. Known: ${known}.`,
    notADay: (flag: string, value: string) => `${flag} is “${value}”, which is no day such as 2026-03-04.`,
    nobody: (name: string) => `There is no relationship with “${name}”.`,
    several: (name: string, found: string) => `“${name}” fits several: ${found}.`,
    missing: (flag: string) => `Say ${flag}=….`,
    notTicked: "It was not ticked; a notice in the app says why.",
    noMeeting: (name: string) => `No meeting with ${name} waits for a recap. Say date=….`,
    noItem: (words: string) => `No open action item has the words “${words}”.`,
    severalItems: (words: string, found: string) => `“${words}” fits several action items: ${found}.`,
  },
  nothing: "Nothing.",
};
