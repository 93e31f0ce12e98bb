import type { ReceiveTexts } from "../receiveTexts";

/** What mails and recaps in Spanish are read by. A verb tells by its ending who does what it says. */
export const spanishPromises: ReceiveTexts = {
  writerWill:
    /(?:^|\P{L})(?:(?:voy a|me (?:encargo|ocupo) de|me comprometo a|(?:te )?prometo) |te (?=(?:envío|mando|paso|escribo|llamo|presento|comparto|busco|confirmo|preparo)(?!\p{L}))|(?:(?:yo|te|le|les|lo|la|los|las|también|mañana) )(?=\p{L}*(?:[aei]|[nl]d)ré(?!\p{L})))|(?:^|[,;:] )(?=\p{L}*(?:[aei]|[nl]d)ré(?!\p{L}))/iu,
  readerWill:
    /(?:^|\P{L})(?:(?:me )?(?:puedes|podrías|podés) (?:por favor )?|por favor,? |(?:vas a|tienes que|quedaste en|te comprometiste a|te encargas de|no (?:te )?olvides(?: de)?|recuerda) |me (?=(?:envías|mandas|pasas|compartes)(?!\p{L}))|(?=(?:envía|mánda|pása|compárte|escríbe)me(?!\p{L})))/iu,
  bothWill:
    /(?:^|\P{L})(?:vamos a|acordamos|quedamos en|nos comprometemos a) |(?:^|[,;:] |\P{L}(?:nos|lo|la|los|las) )(?=(?!(?:fa|te|tra)r)\p{L}*(?:[aei]|[nl]d)remos(?!\p{L}))/iu,
  idle: /^(?:no|nunca|que|(?:avisar|decir|echar|encontrar|estar|extrañar|poder|reunir|saber|ser|tener|ver)(?:[mt]e|nos|l[ao]|é|ás|emos)?|(?:tend|pod|sab)r(?:é|emos)|dir(?:é|emos)|nos ve(?:mos|remos)|quer(?:re)?mos|(?:compar|consider|elabor|esper|explor|gener|mejor|mir|oper|prepar|recuper|retir|separ|super|tir)é|(?:envío|mando|paso) (?:un (?:saludo|abrazo)|adjunt[ao]s?))(?!\p{L})/iu,
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
