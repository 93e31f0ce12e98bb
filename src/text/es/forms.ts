import type { Strings } from "../strings";
import { spanishActionItemForm } from "./actionItemForm";
import { spanishAgendaForm } from "./agendaForm";
import { spanishAgreementForm } from "./agreementForm";
import { spanishChangeTermsForm } from "./changeTermsForm";
import { spanishClosingForm } from "./closingForm";
import { spanishDueForm } from "./dueForm";
import { spanishExportForm } from "./exportForm";
import { spanishFlaws } from "./flaws";
import { spanishMessageForm } from "./messageForm";
import { spanishRecapForm } from "./recapForm";
import { spanishRemarkForm } from "./remarkForm";
import { spanishTopicForm } from "./topicForm";

export const spanishForms: Strings["forms"] = {
  cancel: "Cancelar",
  create: "Crear",
  more: "Más",
  discardTitle: "¿Descartar lo que escribiste?",
  discard: "Descartar",
  keepEditing: "Seguir editando",
  someoneNew: { choice: "Otra persona…", title: "Otra persona", goOn: "Continuar" },
  date: "Fecha",
  time: "Hora",
  goesInto: (note, section) => `Va en “${note}”, bajo ${section}:`,
  agreement: spanishAgreementForm,
  changeTerms: spanishChangeTermsForm,
  agenda: spanishAgendaForm,
  recap: spanishRecapForm,
  closing: spanishClosingForm,
  due: spanishDueForm,
  remark: spanishRemarkForm,
  actionItem: spanishActionItemForm,
  message: spanishMessageForm,
  topic: spanishTopicForm,
  export: spanishExportForm,
  flaws: spanishFlaws,
};
