/** The words by which the mail programs of a language mark what the writer did not write. */
export interface MailMarks {
  /** Names of a mail's headers, in lower case, by what they say. */
  readonly from: readonly string[];
  readonly date: readonly string[];
  readonly others: readonly string[];
  /** How the line above an answered mail begins, and what stands in it: "On Tuesday Ana wrote:". */
  readonly reply: readonly [begins: string, says: string];
  /** The line, between dashes, above which the new mail ends. */
  readonly original: string;
  /** The lines, between dashes or alone, above a mail that is passed on. */
  readonly forwarded: readonly string[];
  /** How lines begin that programs put below a mail: "Sent from my iPhone". */
  readonly sentFrom: readonly string[];
}

/** Whatever language the app speaks, a mail may come in any of these. */
export const mailMarks: Readonly<Record<"en" | "de" | "fr" | "es" | "pt" | "ja" | "zh", MailMarks>> = {
  en: {
    from: ["from"],
    date: ["date", "sent"],
    others: ["to", "cc", "bcc", "subject", "reply-to", "message-id", "mime-version", "content-type"],
    reply: ["On ", " wrote"],
    original: "Original Message",
    forwarded: ["Forwarded message", "Begin forwarded message:"],
    sentFrom: ["Sent from my ", "Sent from Outlook", "Get Outlook for "],
  },
  de: {
    from: ["von"],
    date: ["datum", "gesendet"],
    others: ["an", "betreff", "kopie"],
    reply: ["Am ", " schrieb"],
    original: "Ursprüngliche Nachricht",
    forwarded: ["Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht:"],
    sentFrom: ["Von meinem iPhone gesendet", "Von meinem iPad gesendet", "Gesendet von "],
  },
  fr: {
    from: ["de"],
    date: ["date", "envoyé"],
    others: ["à", "objet", "cc"],
    reply: ["Le ", " a écrit"],
    original: "Message d'origine",
    forwarded: ["Message transféré", "Début du message réexpédié :"],
    sentFrom: ["Envoyé de mon ", "Envoyé depuis "],
  },
  es: {
    from: ["de"],
    date: ["fecha", "enviado", "enviado el"],
    others: ["para", "asunto"],
    reply: ["El ", " escribió"],
    original: "Mensaje original",
    forwarded: ["Mensaje reenviado", "Inicio del mensaje reenviado:"],
    sentFrom: ["Enviado desde "],
  },
  pt: {
    from: ["de"],
    date: ["data", "enviado", "enviada em"],
    others: ["para", "assunto"],
    reply: ["Em ", " escreveu"],
    original: "Mensagem original",
    forwarded: ["Mensagem encaminhada", "Início da mensagem reencaminhada:"],
    sentFrom: ["Enviado do meu ", "Enviado a partir do "],
  },
  ja: {
    from: ["差出人"],
    date: ["日付", "日時", "送信日時"],
    others: ["宛先", "件名"],
    reply: ["20", "年"],
    original: "元のメッセージ",
    forwarded: ["転送されたメッセージ"],
    sentFrom: ["iPhoneから送信", "iPadから送信"],
  },
  zh: {
    from: ["发件人", "寄件者", "寄件人"],
    date: ["日期", "发送时间", "傳送時間"],
    others: ["收件人", "收件者", "主题", "主旨"],
    reply: ["", "写道"],
    original: "原始邮件",
    forwarded: ["转发的邮件"],
    sentFrom: ["发自我的"],
  },
};
