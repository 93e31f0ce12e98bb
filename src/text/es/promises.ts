import type { ReceiveTexts } from "../receiveTexts";

/**
 * What mails and recaps in Spanish are read by. A verb that says by its ending who does it stays in the item:
 * "Te enviaré el plan" is the item "Enviaré el plan".
 */
export const spanishPromises: ReceiveTexts = {
  writerWill:
    /(?:^|\P{L})(?:(?:voy a|me (?:encargo|ocupo) de|me comprometo a|(?:te )?prometo) |te (?=(?:envío|mando|paso|escribo|llamo|presento|comparto|busco|confirmo|preparo)(?!\p{L}))|(?:(?:yo|te|le|les|lo|la|los|las|también|mañana) )(?=\p{L}*(?:[aei]|[nl]d)ré(?!\p{L})))|(?:^|[,;:] )(?=\p{L}*(?:[aei]|[nl]d)ré(?!\p{L}))/iu,
  readerWill:
    /(?:^|\P{L})(?:(?:me )?(?:puedes|podrías|podés) (?:por favor )?|por favor,? |(?:vas a|tienes que|quedaste en|te comprometiste a|te encargas de|no (?:te )?olvides(?: de)?|recuerda) |me (?=(?:envías|mandas|pasas|compartes)(?!\p{L}))|(?=(?:envía|mánda|pása|compárte|escríbe)me(?!\p{L})))/iu,
  bothWill:
    /(?:^|\P{L})(?:vamos a|acordamos|quedamos en|nos comprometemos a) |(?:^|[,;:] |\P{L}(?:nos|lo|la|los|las) )(?=\p{L}+[aei]remos(?!\p{L}))/iu,
  idle: /^(?:no|nunca|que|(?:avisar|decir|echar|encontrar|estar|extrañar|poder|reunir|saber|ser|tener|ver)(?:[mt]e|nos|l[ao]|é|ás|emos)?|(?:tend|pod|sab)r(?:é|emos)|dir(?:é|emos)|nos ve(?:mos|remos)|qu(?:e|er)remos|(?:envío|mando|paso) (?:un (?:saludo|abrazo)|adjunt[ao]s?))(?!\p{L})/iu,
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
