import type { ReceiveTexts } from "../receiveTexts";

const start = "(?:^|\\P{L})";
const end = "(?!\\p{L})";

/** What people promise in the present: "te envío". */
const present = "envío|mando|paso|escribo|llamo|presento|comparto|busco|confirmo|preparo";

/** A verb that says by its ending who will do it: "enviaré", "haremos". */
const future = (ending: string): string => `(?=\\p{L}*(?:[aei]|[nl]d)r${ending}${end})`;

/** What is no work. */
const noWork = "avisar|decir|echar|encontrar|estar|extrañar|poder|reunir|saber|ser|tener|ver";

/** What mails and recaps in Spanish are read by. */
export const spanishPromises: ReceiveTexts = {
  language: "es",
  writerWill: new RegExp(
    [
      `${start}(?:voy a|me (?:encargo|ocupo) de|me comprometo a|(?:te )?prometo) `,
      `${start}te (?=(?:${present})${end})`,
      `(?:^|[,;:] |${start}(?:yo|te|les?|l[oa]s?|también|mañana) )${future("é")}`,
    ].join("|"),
    "iu",
  ),
  readerWill: new RegExp(
    [
      `${start}(?:(?:me )?(?:puedes|podrías|podés) (?:por favor )?|por favor,? |no (?:te )?olvides(?: de)? )`,
      `${start}(?:vas a|tienes que|quedaste en|te comprometiste a|te encargas de|recuerda) `,
      `${start}me (?=(?:envías|mandas|pasas|compartes)${end})`,
      `${start}(?=(?:envía|mánda|pása|compárte|escríbe)me${end})`,
    ].join("|"),
    "iu",
  ),
  bothWill: new RegExp(
    [
      `${start}(?:vamos a|acordamos|quedamos en|nos comprometemos a) `,
      // "Faremos", "teremos" and "traremos" are Portuguese.
      `(?:^|[,;:] |${start}(?:nos|l[oa]s?) )(?!(?:fa|te|tra)r)${future("emos")}`,
    ].join("|"),
    "iu",
  ),
  idle: new RegExp(
    `^(?:${[
      "no|nunca|que",
      `(?:${noWork})(?:[mt]e|nos|l[ao]|é|ás|emos)?`,
      "(?:tend|pod|sab)r(?:é|emos)|dir(?:é|emos)|nos ve(?:mos|remos)|quer(?:re)?mos",
      // These were done already: "preparé".
      "(?:compar|consider|elabor|esper|explor|gener|mejor|mir|oper|prepar|recuper|retir|separ|super|tir)é",
      "(?:envío|mando|paso) (?:un (?:saludo|abrazo)|adjunt[ao]s?)",
    ].join("|")})${end}`,
    "iu",
  ),
  reworded: [
    [/^envío(?!\p{L})/iu, "enviar"],
    [/^(mand|pas|llam|present|busc|confirm|prepar)o(?!\p{L})/iu, "$1ar"],
    [/^(escrib|compart)o(?!\p{L})/iu, "$1ir"],
    [/^har(?:é|emos)(?!\p{L})/iu, "hacer"],
    [/^(pon|ten)dr(?:é|emos)(?!\p{L})/iu, "$1er"],
    [/^(sal|ven)dr(?:é|emos)(?!\p{L})/iu, "$1ir"],
    [/^(\p{L}*[aei]r)(?:é|emos)(?!\p{L})/iu, "$1"],
  ],
  both: ["ambos", "ambas", "ambas partes", "los dos", "las dos", "juntos", "juntas", "nosotros", "nosotras"],
  headings: {
    "action-items": ["Próximos pasos", "Pendientes", "Acciones", "Compromisos", "Por hacer"],
    "key-learnings": ["Aprendizajes", "Lo que aprendí", "Conclusiones"],
    "next-meeting": ["Próxima sesión", "Próximo encuentro"],
    decisions: ["Acuerdos", "Lo que decidimos"],
    resources: ["Enlaces", "Materiales"],
  },
  asReceived: "Tal como se recibió",
};
