/** How the mail programs of a language mark what the writer did not write. */
export interface MailMarks {
  /** Names of a mail's headers, in lower case, by what they say. */
  readonly from: readonly string[];
  readonly date: readonly string[];
  readonly others: readonly string[];
  /** A line above the mail that is answered: "On Tuesday Ana wrote:". */
  readonly reply: RegExp;
  /** A line above which the new mail ends: "Original message". */
  readonly original: RegExp;
  /** A line above a mail that is passed on. */
  readonly forwarded: RegExp;
  /** A line that programs put below a mail: "Sent from my iPhone". */
  readonly sentFrom: RegExp;
}

/** Whatever language the app speaks, a mail may come in any of these. */
export const mailMarks: Readonly<Record<"en" | "de" | "fr" | "es" | "pt" | "ja" | "zh", MailMarks>> = {
  en: {
    from: ["from"],
    date: ["date", "sent"],
    others: ["to", "cc", "bcc", "subject", "reply-to", "message-id", "mime-version", "content-type"],
    reply: /^On\b.{5,300}\bwrote:$/i,
    original: /^-+ ?Original message ?-+$/i,
    forwarded: /^(?:-+ ?Forwarded message ?-+|Begin forwarded message:)$/i,
    sentFrom: /^(?:Sent from (?:my |Outlook|Mail|Yahoo)|Get Outlook for )/i,
  },
  de: {
    from: ["von"],
    date: ["datum", "gesendet"],
    others: ["an", "betreff", "kopie"],
    reply: /^Am\b.{5,300}\bschrieb\b.{0,200}:$/i,
    original: /^-+ ?Ursprüngliche Nachricht ?-+$/i,
    forwarded: /^(?:-+ ?Weitergeleitete Nachricht ?-+|Anfang der weitergeleiteten Nachricht:)$/i,
    sentFrom: /^(?:Von meinem .{1,40} gesendet|Gesendet von )/i,
  },
  fr: {
    from: ["de"],
    date: ["date", "envoyé"],
    others: ["à", "objet", "cc"],
    reply: /^Le\b.{5,300}\ba écrit ?:$/i,
    original: /^-+ ?Message d['’]origine ?-+$/i,
    forwarded: /^(?:-+ ?Message transféré ?-+|Début du message réexpédié ?:)$/i,
    sentFrom: /^Envoyé (?:de mon |depuis )/i,
  },
  es: {
    from: ["de"],
    date: ["fecha", "enviado", "enviado el"],
    others: ["para", "asunto"],
    reply: /^El\b.{5,300}\bescribió:$/i,
    original: /^-+ ?Mensaje original ?-+$/i,
    forwarded: /^(?:-+ ?Mensaje reenviado ?-+|Inicio del mensaje reenviado:)$/i,
    sentFrom: /^Enviado desde /i,
  },
  pt: {
    from: ["de"],
    date: ["data", "enviado", "enviada em"],
    others: ["para", "assunto"],
    reply: /^Em\b.{5,300}\bescreveu:$/i,
    original: /^-+ ?Mensagem original ?-+$/i,
    forwarded: /^(?:-+ ?Mensagem encaminhada ?-+|Início da mensagem reencaminhada:)$/i,
    sentFrom: /^Enviado (?:do meu |a partir do )/i,
  },
  ja: {
    from: ["差出人"],
    date: ["日付", "日時", "送信日時"],
    others: ["宛先", "件名"],
    reply: /^20\d\d年.{5,300}[:：]$/,
    original: /^-+ ?元のメッセージ ?-+$/,
    forwarded: /^-+ ?(?:Forwarded message|転送されたメッセージ) ?-+$/i,
    sentFrom: /^(?:iPhone|iPad|Android).{0,10}から送信/i,
  },
  zh: {
    from: ["发件人", "寄件者", "寄件人"],
    date: ["日期", "发送时间", "傳送時間"],
    others: ["收件人", "收件者", "主题", "主旨"],
    reply: /^(?:于 ?|在 ?)?20\d\d年.{5,300}(?:写道|寫道)[:：]$/,
    original: /^-+ ?(?:原始邮件|原始郵件) ?-+$/,
    forwarded: /^-+ ?(?:转发的邮件|轉寄的郵件) ?-+$/,
    sentFrom: /^(?:发自我的|從我的)/,
  },
};
