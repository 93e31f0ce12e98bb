/** The commands, as the palette lists them. */
export const englishCommands = {
  createAgreement: "Create agreement",
  agreedToday: "Agreed today",
  changeTerms: "Change terms",
  pause: "Pause relationship",
  resume: "Resume relationship",
  createAgenda: "Create agenda",
  createRecap: "Create recap",
  scheduleMeetings: "Schedule meetings",
  moveMeeting: "Move or cancel meeting",
  addActionItem: "Add action item",
  addTopic: "Add topic for next meeting",
  writeIntroduction: "Write introduction",
  insertSection: "Insert section",
  customizeTemplates: "Customize templates",
  export: "Export",
  openDashboard: "Open dashboard",
};
