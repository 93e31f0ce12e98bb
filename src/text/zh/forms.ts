import type { Strings } from "../strings";
import { chineseActionItemForm } from "./actionItemForm";
import { chineseAgendaForm } from "./agendaForm";
import { chineseAgreementForm } from "./agreementForm";
import { chineseChangeTermsForm } from "./changeTermsForm";
import { chineseClosingForm } from "./closingForm";
import { chineseDueForm } from "./dueForm";
import { chineseExportForm } from "./exportForm";
import { chineseFlaws } from "./flaws";
import { chineseMessageForm } from "./messageForm";
import { chineseRecapForm } from "./recapForm";
import { chineseRemarkForm } from "./remarkForm";
import { chineseTopicForm } from "./topicForm";

export const chineseForms: Strings["forms"] = {
  cancel: "取消",
  create: "创建",
  more: "更多",
  discardTitle: "放弃已输入的内容？",
  discard: "放弃",
  keepEditing: "继续编辑",
  someoneNew: { choice: "新的人…", title: "新的人", goOn: "继续" },
  date: "日期",
  time: "时间",
  goesInto: (note, section) => `写入“${note}”的“${section}”：`,
  agreement: chineseAgreementForm,
  changeTerms: chineseChangeTermsForm,
  agenda: chineseAgendaForm,
  recap: chineseRecapForm,
  closing: chineseClosingForm,
  due: chineseDueForm,
  remark: chineseRemarkForm,
  actionItem: chineseActionItemForm,
  message: chineseMessageForm,
  topic: chineseTopicForm,
  export: chineseExportForm,
  flaws: chineseFlaws,
};
