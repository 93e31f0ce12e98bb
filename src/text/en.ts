/** English: the language that all others are measured by. */
export const english = {
  commands: {
    createAgreement: "Create agreement",
    createAgenda: "Create agenda",
    createRecap: "Create recap",
    openDashboard: "Open dashboard",
  },
};
