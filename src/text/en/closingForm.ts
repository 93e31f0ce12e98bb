/** *Create closing note*. */
export const englishClosingForm = {
  title: (name: string) => `Closing note: ${name}`,
  outcome: "Outcome",
  outcomes: {
    completed: "Completed",
    "ended-early": "Ended early",
    faded: "Faded",
    renewed: "Renewed: a new agreement follows",
  },
  date: "Date",
  endingEarly: "What you agreed on ending early",
  evidence: {
    "goal-met": "Goals met",
    learning: "Key learnings",
    "item-done": "Finished action items",
    helped: "What helped",
    thanks: "Thanks",
    then: "Then: the first meeting",
    now: "Now",
  },
  open: "Still open",
  openHint: "What you tick stays open. The rest is canceled in its note.",
  all: "Tick all",
  none: "Tick none",
  more: (rows: number) => `Show all ${rows}`,
  openNote: (title: string, date: string) => (date === "" ? title : `${date}: ${title}`),
};
