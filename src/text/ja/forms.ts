import type { Strings } from "../strings";
import { japaneseActionItemForm } from "./actionItemForm";
import { japaneseAgendaForm } from "./agendaForm";
import { japaneseAgreementForm } from "./agreementForm";
import { japaneseChangeTermsForm } from "./changeTermsForm";
import { japaneseClosingForm } from "./closingForm";
import { japaneseDueForm } from "./dueForm";
import { japaneseExportForm } from "./exportForm";
import { japaneseFlaws } from "./flaws";
import { japaneseMessageForm } from "./messageForm";
import { japaneseRecapForm } from "./recapForm";
import { japaneseRemarkForm } from "./remarkForm";
import { japaneseTopicForm } from "./topicForm";

export const japaneseForms: Strings["forms"] = {
  cancel: "キャンセル",
  create: "作成",
  more: "詳細",
  discardTitle: "入力内容を破棄しますか？",
  discard: "破棄",
  keepEditing: "編集を続ける",
  someoneNew: { choice: "新しい相手…", title: "新しい相手", goOn: "続ける" },
  date: "日付",
  time: "時刻",
  goesInto: (note, section) => `「${note}」の${section}に入ります：`,
  agreement: japaneseAgreementForm,
  changeTerms: japaneseChangeTermsForm,
  agenda: japaneseAgendaForm,
  recap: japaneseRecapForm,
  closing: japaneseClosingForm,
  due: japaneseDueForm,
  remark: japaneseRemarkForm,
  actionItem: japaneseActionItemForm,
  message: japaneseMessageForm,
  topic: japaneseTopicForm,
  export: japaneseExportForm,
  flaws: japaneseFlaws,
};
