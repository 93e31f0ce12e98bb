/** The base: its views, and the columns' names. */
export const englishBase = {
  upcoming: "Upcoming meetings",
  toSend: "Recaps to send",
  history: "History",
  ending: "Agreements by their end",
  properties: {
    "file.name": "Note",
    "formula.people": "People",
    "note.date": "Date",
    "note.time": "Time",
    "note.focus": "Focus",
    "note.format": "Format",
    "note.place": "Place",
    "note.duration": "Minutes",
    "note.ends": "Ends",
    "note.review": "Review",
    "note.status": "Status",
    "note.objective": "Objective",
  },
};
