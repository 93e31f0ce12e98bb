import type { ReceiveTexts } from "../receiveTexts";

/** What mails and recaps in Portuguese are read by. A verb tells by its ending who does what it says. */
export const portuguesePromises: ReceiveTexts = {
  writerWill:
    /(?:^|\P{L})(?:(?:vou|me comprometo a|(?:te )?prometo|fi(?:co|quei) de|me encarrego de) (?:te |lhe )?|(?:te|lhe|já|eu(?: já)?(?: te| lhe)?) (?=(?:envio|mando|passo|escrevo|ligo|apresento|compartilho|confirmo|preparo)(?!\p{L}))|(?:eu|te|lhe|também|amanhã) (?=\p{L}*[aeio]rei(?!\p{L})))|(?:^|[,;:] )(?=\p{L}*[aeio]rei(?!\p{L}))/iu,
  readerWill:
    /(?:^|\P{L})(?:(?:você (?:pode|poderia|consegue|vai|precisa|ficou de|combinou de|se comprometeu a)|não (?:se )?esqueça de|lembre(?:-se)? de) (?:me )?|por favor,? |me (?=(?:envi|mand|pass)[ae](?!\p{L}))|(?=(?:envie|mande|passe|compartilhe)-me(?!\p{L})))|^(?:pode(?:ria)?|consegue) (?:me )?/iu,
  bothWill:
    /(?:^|\P{L})(?:vamos (?!al? )|a gente vai |combinamos (?:de )?|ficamos de |nos comprometemos a )|(?:^|[,;:] )(?=\p{L}+[aeio]remos(?!\p{L}))/iu,
  idle: /^(?:não|nunca|que|(?:avisar|dizer|encontrar|estar|ficar|gostar|poder|querer|reunir|saber|ser|sentir|ter|ver)(?:-[lnt]?[eoa]s?)?(?:ei|emos)?|direi|diremos|nos (?:ver|falar|encontrar|reunir)|(?:compar|consider|elabor|esper|explor|gener|melhor|mir|oper|prepar|recuper|retir|separ|super|tir)ei|(?:envio|mando) (?:um abraço|(?:em )?anexo))(?!\p{L})/iu,
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
