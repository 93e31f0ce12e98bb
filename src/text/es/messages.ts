import type { MessageFacts, MessageTexts } from "../messageTexts";

export const spanishMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `Presentación: ${facts.user}`,
    body: letter(
      facts,
      "Me alegra mucho hacer esta mentoría contigo. [Quién soy y qué hago, en dos frases.]",
      `Lo que espero aprender contigo: ${facts.objective ?? "[qué, y por qué contigo]"}.`,
      `¿Cuándo te gustaría que nos reuniéramos por primera vez${facts.length === null ? "" : `, alrededor de ${facts.length}`}? Tú eliges el día, la hora y el lugar. Por ejemplo, yo podría [tres días y horas].`,
    ),
  }),
  background: (facts) => ({
    subject: "Antes de nuestra primera reunión",
    body: letter(
      facts,
      `Tengo muchas ganas de nuestra primera reunión${facts.firstMeeting === null ? "" : `, el ${facts.firstMeeting}`}. Te adjunto mi CV y te cuento un poco de mi trayectoria:`,
      "[Qué hago ahora, qué hice antes y qué me ha marcado, en un párrafo corto.]",
      "También me estoy informando sobre tu trayectoria. ¿Hay algo más que me ayude a prepararme?",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "¿Cuándo nos reunimos de nuevo?",
      body: letter(
        facts,
        `${lastMet(facts)} y me gustaría retomarlo. [Qué he hecho desde entonces, en una frase.]`,
        "¿Te vendría bien [dos o tres días y horas]? Cualquier otro momento también sirve.",
        "Si prefieres que nos reunamos con menos frecuencia, o si es buen momento para terminar, dímelo con confianza: lo entenderé.",
      ),
    }),
    mentor: (facts) => ({
      subject: "¿Cómo va todo?",
      body: letter(
        facts,
        `${lastMet(facts)} y me pregunto cómo te va. [Qué recuerdo de nuestra última conversación, en una frase.]`,
        "¿Te gustaría que nos reuniéramos otra vez? Yo podría [dos o tres días y horas].",
        "Si prefieres que nos reunamos con menos frecuencia, o si es buen momento para terminar, también está bien: solo dímelo.",
      ),
    }),
  },
  question: (facts) => ({
    subject: "Una pregunta entre reuniones",
    body: letter(
      facts,
      "Hace un tiempo te pregunté algo y me gustaría saber qué piensas:",
      facts.question,
      "Con dos líneas basta. Si es más fácil hablarlo, lo vemos en la próxima reunión.",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`Hola, ${partner}:`, ...paragraphs, `Un saludo,\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null ? "Hace tiempo que no nos reunimos" : `Nos reunimos el ${lastMeeting}`;
}
