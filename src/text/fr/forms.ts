import type { Strings } from "../strings";
import { frenchActionItemForm } from "./actionItemForm";
import { frenchAgendaForm } from "./agendaForm";
import { frenchAgreementForm } from "./agreementForm";
import { frenchChangeTermsForm } from "./changeTermsForm";
import { frenchClosingForm } from "./closingForm";
import { frenchDueForm } from "./dueForm";
import { frenchExportForm } from "./exportForm";
import { frenchFlaws } from "./flaws";
import { frenchMessageForm } from "./messageForm";
import { frenchRecapForm } from "./recapForm";
import { frenchRemarkForm } from "./remarkForm";
import { quoted } from "./quoted";
import { frenchTopicForm } from "./topicForm";

/** The forms. */
export const frenchForms: Strings["forms"] = {
  cancel: "Annuler",
  create: "Créer",
  more: "Plus",
  discardTitle: "Abandonner la saisie\u202f?",
  discard: "Abandonner",
  keepEditing: "Poursuivre la saisie",
  someoneNew: { choice: "Quelqu’un d’autre…", title: "Quelqu’un d’autre", goOn: "Continuer" },
  date: "Date",
  time: "Heure",
  goesInto: (note, section) => `Ira dans ${quoted(note)}, sous ${section}\u202f:`,
  agreement: frenchAgreementForm,
  changeTerms: frenchChangeTermsForm,
  agenda: frenchAgendaForm,
  recap: frenchRecapForm,
  closing: frenchClosingForm,
  due: frenchDueForm,
  remark: frenchRemarkForm,
  actionItem: frenchActionItemForm,
  message: frenchMessageForm,
  topic: frenchTopicForm,
  export: frenchExportForm,
  flaws: frenchFlaws,
};
