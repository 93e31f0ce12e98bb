import type { ReceiveTexts } from "../receiveTexts";

/** What stands between "je" and its verb: "je vous", "je t’", "je m’". */
const clitics = "(?:(?:te|vous|le|la|les|lui|leur) |[tlm]['’]){0,2}";

/** Stems of what people promise to do and say in the present: "je t’envoie", "je prépare". */
const stems = "envoi|partag|présent|prépar|regard|contact|cherch|vérifi|réserv|demand|organis|occup";

/** What mails and recaps in French are read by. */
export const frenchPromises: ReceiveTexts = {
  language: "fr",
  writerWill: new RegExp(
    `(?:^|\\P{L})(?:je vais (?:aussi |d['’]abord )?|je m['’]engage à |je (?:te |vous )?promets d(?:e |['’])|j(?:e |['’])(?=${clitics}(?:\\p{L}+rai|(?:${stems})e|transmets|relis|lis)(?!\\p{L})))`,
    "iu",
  ),
  readerWill:
    /(?:^|\P{L})(?:(?:peux-tu|pourrais-tu|veux-tu|pouvez-vous|pourriez-vous|voulez-vous) (?:bien )?|tu (?:pourrais|devais) |vous (?:pourriez|deviez) |n['’]oubliez? pas d(?:e |['’])|pensez? à |veuillez |merci d(?:e |['’])(?=(?:m['’]|me )?\p{L}+[ei]r(?!\p{L})))|^(?=\p{L}+-moi )/iu,
  bothWill: new RegExp(
    `(?:^|\\P{L})(?:nous allons |on va |nous avons convenu d(?:e |['’])|nous (?=${clitics}\\p{L}+rons(?!\\p{L})))|^(?=(?:essay|li|reli|fais|prépar|travaill|test|écriv)s?ons )`,
    "iu",
  ),
  idle: /^(?:(?:pas|bien|mieux|[àa]|aux?|en|chez|dans|être|avoir|voir|se voir|se parler|savoir|(?:nous )?(?:re)?verrons|aurons|serons|serai|aurai|verrai|pourrai|saurai|voudrai|devrai|dirai|reviendrai|compter sur|rester)(?!\p{L})|te dirai|vous dirai|(?:te|vous) tiendrai|me (?:dire|faire)|dis-|dites-|excuse|laisse|demande si)/iu,
  both: ["les deux", "nous deux", "tous les deux", "toutes les deux", "nous", "ensemble"],
  reworded: [
    [/,?\s?(?:s['’]il (?:te|vous) pla[iî]t|stp|svp)(?!\p{L}),?\s?/iu, " "],
    [new RegExp(`^(${clitics})(?:envoie|enverrai)(?!\\p{L})`, "u"), "$1envoyer"],
    [new RegExp(`^(${clitics})appellerai(?!\\p{L})`, "u"), "$1appeler"],
    [new RegExp(`^(${clitics})ferai(?!\\p{L})`, "u"), "$1faire"],
    [new RegExp(`^(${clitics})((?:re)?lir|écrir|\\p{L}*(?:tt|nd)r)ai(?!\\p{L})`, "u"), "$1$2e"],
    [new RegExp(`^(${clitics})(\\p{L}+[ei]r)ai(?!\\p{L})`, "u"), "$1$2"],
    [new RegExp(`^(${clitics})(${stems})e(?!\\p{L})`, "u"), "$1$2er"],
  ],
  headings: {
    "action-items": ["Prochaines étapes", "À faire", "Actions à mener", "Tâches"],
    "key-learnings": ["À retenir", "Ce que j’ai appris", "Ce que je retiens", "Points clés"],
    "next-meeting": ["Prochaine fois", "Prochain rendez-vous", "Prochaine séance"],
    decisions: ["Ce que nous avons décidé"],
    resources: ["Liens"],
    thanks: ["Merci"],
  },
  asReceived: "Tel que reçu",
};
