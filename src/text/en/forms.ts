import { englishActionItemForm } from "./actionItemForm";
import { englishAgendaForm } from "./agendaForm";
import { englishAgreementForm } from "./agreementForm";
import { englishChangeTermsForm } from "./changeTermsForm";
import { englishClosingForm } from "./closingForm";
import { englishDueForm } from "./dueForm";
import { englishExportForm } from "./exportForm";
import { englishFlaws } from "./flaws";
import { englishMessageForm } from "./messageForm";
import { englishRecapForm } from "./recapForm";
import { englishRemarkForm } from "./remarkForm";
import { englishTopicForm } from "./topicForm";

/** The forms. */
export const englishForms = {
  cancel: "Cancel",
  create: "Create",
  more: "More",
  discardTitle: "Discard what you typed?",
  discard: "Discard",
  keepEditing: "Keep editing",
  someoneNew: { choice: "Someone new…", title: "Someone new", goOn: "Continue" },
  date: "Date",
  time: "Time",
  goesInto: (note: string, section: string) => `Goes into “${note}”, under ${section}:`,
  agreement: englishAgreementForm,
  changeTerms: englishChangeTermsForm,
  agenda: englishAgendaForm,
  recap: englishRecapForm,
  closing: englishClosingForm,
  due: englishDueForm,
  remark: englishRemarkForm,
  actionItem: englishActionItemForm,
  message: englishMessageForm,
  topic: englishTopicForm,
  export: englishExportForm,
  flaws: englishFlaws,
};
