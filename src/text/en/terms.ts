/** The agreement as it comes into force and changes. */
export const englishTerms = {
  agreed: (name: string) => `“${name}” is active from today.`,
};
