/** *Receive note*. */
export const englishReceive = {
  title: "Receive note",
  receive: "Receive",
  text: "Mail or recap",
  textHint: "Paste it here. Nothing is sent anywhere.",
  from: "From",
  meeting: "About the meeting",
  otherMeeting: "Another meeting",
  date: "When you met",
  added: (note: string) => `“${note}” is there already: what it lacks is added to it.`,
  nothingNew: (note: string) => `“${note}” has all of this already.`,
  kept: "What is kept",
  keptHint: "Without headers, quotes and signatures.",
  items: "Promises",
  itemsHint: "Tick what becomes an action item.",
  item: (number: number) => `Promise ${number}`,
};
