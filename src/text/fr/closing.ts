import type { Strings } from "../strings";

/** How relationships end, and go on. */
export const frenchClosing: Strings["closing"] = {
  who: "Avec qui\u202f?",
  reading: (done, all) => `Retour en arrière\u202f: ${done} notes sur ${all}`,
  closed: (name) => `Le mentorat avec ${name} est clos.`,
};
