/** Goals in rows. */
export const englishGoals = {
  met: (when: string) => `Met ${when}`,
  by: (when: string) => `By ${when}`,
  late: (when: string) => `Was to be met ${when}`,
  noItems: "No action items yet",
  markMet: "Mark as met",
  markOpen: "Mark as not met",
  none: "No goals yet. Write them as a list under Goals in an agreement.",
};
