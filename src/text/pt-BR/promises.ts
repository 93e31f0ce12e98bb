import type { ReceiveTexts } from "../receiveTexts";

const start = "(?:^|\\P{L})";
const end = "(?!\\p{L})";

/** What people promise in the present: "te envio". */
const present = "envio|mando|passo|escrevo|ligo|apresento|compartilho|confirmo|preparo";

/** A verb that says by its ending who will do it: "enviarei", "faremos". */
const future = (ending: string): string => `(?=\\p{L}*[aeio]r${ending}${end})`;

/** What is no work. */
const noWork = "avisar|dizer|encontrar|estar|ficar|gostar|poder|querer|reunir|saber|ser|sentir|ter|ver";

/** What mails and recaps in Portuguese are read by. */
export const portuguesePromises: ReceiveTexts = {
  language: "pt",
  writerWill: new RegExp(
    [
      `${start}(?:vou|me comprometo a|(?:te )?prometo|fi(?:co|quei) de|me encarrego de) (?:te |lhe )?`,
      `${start}(?:te|lhe|já|eu(?: já)?(?: te| lhe)?) (?=(?:${present})${end})`,
      `(?:^|[,;:] |${start}(?:eu|te|lhe|também|amanhã) )${future("ei")}`,
    ].join("|"),
    "iu",
  ),
  readerWill: new RegExp(
    [
      `${start}você (?:pode|poderia|consegue|vai|precisa|ficou de|combinou de|se comprometeu a) (?:me )?`,
      `${start}(?:não (?:se )?esqueça de (?:me )?|lembre(?:-se)? de (?:me )?|por favor,? )`,
      `${start}me (?=(?:envi|mand|pass)[ae]${end})`,
      `${start}(?=(?:envie|mande|passe|compartilhe)-me${end})`,
      "^(?:pode(?:ria)?|consegue) (?:me )?",
    ].join("|"),
    "iu",
  ),
  bothWill: new RegExp(
    [
      `${start}(?:vamos (?!al? )|a gente vai |combinamos (?:de )?|ficamos de |nos comprometemos a )`,
      `(?:^|[,;:] )${future("emos")}`,
    ].join("|"),
    "iu",
  ),
  idle: new RegExp(
    `^(?:${[
      "não|nunca|que",
      `(?:${noWork})(?:-[lnt]?[eoa]s?)?(?:ei|emos)?`,
      "direi|diremos|nos (?:ver|falar|encontrar|reunir)",
      // These were done already: "preparei".
      "(?:compar|consider|elabor|esper|explor|gener|melhor|mir|oper|prepar|recuper|retir|separ|super|tir)ei",
      "(?:envio|mando) (?:um abraço|(?:em )?anexo)",
    ].join("|")})${end}`,
    "iu",
  ),
  reworded: [
    [/^(envi|mand|pass|lig|apresent|compartilh|confirm|prepar)o(?!\p{L})/iu, "$1ar"],
    [/^escrevo(?!\p{L})/iu, "escrever"],
    [/^(fa|tra)r(?:ei|emos)(?!\p{L})/iu, "$1zer"],
    [/^(\p{L}*[aeio]r)(?:ei|emos)(?!\p{L})/iu, "$1"],
  ],
  both: ["ambos", "ambas", "ambas as partes", "os dois", "as duas", "juntos", "juntas", "nós", "a gente"],
  headings: {
    "action-items": ["Próximos passos", "Pendências", "Ações", "Encaminhamentos", "A fazer"],
    "key-learnings": ["Aprendizados", "O que aprendi", "Conclusões"],
    "next-meeting": ["Próxima sessão", "Próximo encontro"],
    decisions: ["Combinados", "O que decidimos"],
    resources: ["Materiais", "Links úteis"],
  },
  asReceived: "Como recebido",
};
