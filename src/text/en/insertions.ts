/** *Insert section*. */
export const englishInsertions = {
  placeholder: "Section, checklist, prompts, goal, action item…",
  section: (heading: string, noteType: string) => `${heading} (${noteType})`,
  goal: "Goal",
  item: "Action item",
  liveBlock: (part: string) => `Live block: ${part}`,
  liveBlockOf: (part: string, name: string) => `Live block: ${part}, ${name}`,
  nowhere: "The cursor is in properties, code or a comment. Put it into the text first.",
};
