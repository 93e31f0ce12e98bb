/** The form that shows a message to write. */
export const englishMessageForm = {
  title: (name: string) => `Write to ${name}`,
  subject: "Subject",
  body: "Message",
  bodyHint: "A draft to change as you like. Nothing is sent from here.",
  copy: "Copy",
  openMail: "Open mail draft",
};
