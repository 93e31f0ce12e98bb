/** What is wrong with a form as it is filled in. */
export const englishFlaws = {
  "words-unreadable": "This is not understood as a date. Write it otherwise, or choose one below.",
  "remark-empty": "Enter a remark.",
  "message-empty": "Enter a message.",
  "partner-empty": "Enter a name.",
  "partner-is-you": "This is your own name. Enter the other person’s.",
  "user-name-empty": "Enter your own name.",
  "date-missing": "Choose a date.",
  "date-unreadable": "This is no date. Choose one, or leave it empty.",
  "time-unreadable": "This is no time. Choose one, or leave it empty.",
  "time-without-date": "Choose a date for this time.",
  "end-before-start": "The end is before the start. Choose a later day.",
  "next-before-meeting": "The next meeting is before this one. Choose a later day.",
  "count-unreadable": "Enter a whole number from 1 to 999.",
  "minutes-unreadable": "Enter the minutes as a whole number from 1 to 1440.",
  "days-unreadable": "Enter the days as a whole number from 0 to 365.",
  "hours-unreadable": "Enter the hours as a whole number from 1 to 999.",
  "item-empty": "Enter what is to be done.",
  "item-holds-field":
    "This has words that would be read as a field, an owner or a block ID, such as 📅, [due:: …], @Ana or ^id. Leave them out.",
  "nowhere-to-write": "There is no agenda or recap with this person yet. Create an agenda first.",
  "zone-unknown": "This time zone is not known. Enter one such as Europe/Lisbon.",
};
