import type { Strings } from "../strings";
import { germanActionItemForm } from "./actionItemForm";
import { germanAgendaForm } from "./agendaForm";
import { germanAgreementForm } from "./agreementForm";
import { germanChangeTermsForm } from "./changeTermsForm";
import { germanClosingForm } from "./closingForm";
import { germanDueForm } from "./dueForm";
import { germanExportForm } from "./exportForm";
import { germanFlaws } from "./flaws";
import { germanMessageForm } from "./messageForm";
import { germanRecapForm } from "./recapForm";
import { germanRemarkForm } from "./remarkForm";
import { germanTopicForm } from "./topicForm";

/** The forms. */
export const germanForms: Strings["forms"] = {
  cancel: "Abbrechen",
  create: "Erstellen",
  more: "Mehr",
  discardTitle: "Eingaben verwerfen?",
  discard: "Verwerfen",
  keepEditing: "Weiter bearbeiten",
  someoneNew: { choice: "Jemand Neues …", title: "Jemand Neues", goOn: "Weiter" },
  date: "Datum",
  time: "Uhrzeit",
  goesInto: (note, section) => `Kommt in „${note}“, unter ${section}:`,
  agreement: germanAgreementForm,
  changeTerms: germanChangeTermsForm,
  agenda: germanAgendaForm,
  recap: germanRecapForm,
  closing: germanClosingForm,
  due: germanDueForm,
  remark: germanRemarkForm,
  actionItem: germanActionItemForm,
  message: germanMessageForm,
  topic: germanTopicForm,
  export: germanExportForm,
  flaws: germanFlaws,
};
