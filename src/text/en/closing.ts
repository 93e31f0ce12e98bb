/** How relationships end, and go on. */
export const englishClosing = {
  who: "With whom?",
  reading: (done: number, all: number) => `Looking back: ${done} of ${all} notes`,
  closed: (name: string) => `The relationship with ${name} is closed.`,
};
