import type { Strings } from "../strings";
import { portugueseActionItemForm } from "./actionItemForm";
import { portugueseAgendaForm } from "./agendaForm";
import { portugueseAgreementForm } from "./agreementForm";
import { portugueseChangeTermsForm } from "./changeTermsForm";
import { portugueseClosingForm } from "./closingForm";
import { portugueseDueForm } from "./dueForm";
import { portugueseExportForm } from "./exportForm";
import { portugueseFlaws } from "./flaws";
import { portugueseMessageForm } from "./messageForm";
import { portugueseRecapForm } from "./recapForm";
import { portugueseRemarkForm } from "./remarkForm";
import { portugueseTopicForm } from "./topicForm";

export const portugueseForms: Strings["forms"] = {
  cancel: "Cancelar",
  create: "Criar",
  more: "Mais",
  discardTitle: "Descartar o que você escreveu?",
  discard: "Descartar",
  keepEditing: "Continuar editando",
  someoneNew: { choice: "Outra pessoa…", title: "Outra pessoa", goOn: "Continuar" },
  date: "Data",
  time: "Hora",
  goesInto: (note, section) => `Vai para “${note}”, em ${section}:`,
  agreement: portugueseAgreementForm,
  changeTerms: portugueseChangeTermsForm,
  agenda: portugueseAgendaForm,
  recap: portugueseRecapForm,
  closing: portugueseClosingForm,
  due: portugueseDueForm,
  remark: portugueseRemarkForm,
  actionItem: portugueseActionItemForm,
  message: portugueseMessageForm,
  topic: portugueseTopicForm,
  export: portugueseExportForm,
  flaws: portugueseFlaws,
};
