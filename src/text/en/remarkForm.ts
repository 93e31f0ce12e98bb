/** *Add remark*. */
export const englishRemarkForm = {
  title: "Add remark",
  text: "Remark",
  textHint: (item: string) => `Goes under “${item}”.`,
  save: "Add",
};
