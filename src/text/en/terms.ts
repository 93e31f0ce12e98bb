/** The agreement as it comes into force and changes. */
export const englishTerms = {
  agreed: (name: string) => `“${name}” is active from today.`,
  goalMet: (goal: string) => `Met: ${goal}`,
  goalOpen: (goal: string) => `Open again: ${goal}`,
  goalGone: (name: string) =>
    `This goal was changed or moved meanwhile. Look at “${name}”. Nothing was written.`,
};
