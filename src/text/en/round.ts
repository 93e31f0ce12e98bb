/** *Weekly round*: one person a screen. */
export const englishRound = {
  of: (number: number, people: number) => `${number} of ${people}`,
  done: (people: number) => `${people} of ${people} done.`,
  calm: "Everybody has been thought of. See you next week.",
  next: "Next meeting",
  none: "No meeting planned.",
  goOn: "Next person →",
  finish: "Finish →",
  back: "← Back",
  close: "Close",
};
