import type { MessageFacts, MessageTexts } from "../messageTexts";
import { onDay } from "./onDay";

export const portugueseMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `Apresentação: ${facts.user}`,
    body: letter(
      facts,
      "Fico muito feliz em fazer esta mentoria com você. [Quem eu sou e o que faço, em duas frases.]",
      `O que espero aprender com você: ${facts.objective ?? "[o quê, e por que com você]"}.`,
      `Quando você gostaria de fazer a nossa primeira reunião${facts.length === null ? "" : `, de cerca de ${facts.length}`}? Você escolhe o dia, a hora e o local. Por exemplo, eu poderia [três dias e horários].`,
    ),
  }),
  background: (facts) => ({
    subject: "Antes da nossa primeira reunião",
    body: letter(
      facts,
      `Estou na expectativa da nossa primeira reunião${facts.firstMeeting === null ? "" : `, ${onDay(facts.firstMeeting)}`}. Meu CV vai em anexo, e aqui está um pouco da minha trajetória:`,
      "[O que faço agora, o que fiz antes e o que me marcou, em um parágrafo curto.]",
      "Também estou lendo sobre a sua trajetória. Há algo mais que me ajudaria na preparação?",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "Quando será a nossa próxima reunião?",
      body: letter(
        facts,
        `${lastMet(facts)} e eu gostaria de retomar. [O que fiz desde então, em uma frase.]`,
        "[Dois ou três dias e horários] serviria para você? Outro momento também é bom.",
        "Se for melhor nos reunirmos com menos frequência, ou se este for um bom momento para encerrar, fique à vontade para dizer: eu vou entender.",
      ),
    }),
    mentor: (facts) => ({
      subject: "Como vão as coisas?",
      body: letter(
        facts,
        `${lastMet(facts)} e eu queria saber como vão as coisas. [O que lembro da nossa última conversa, em uma frase.]`,
        "Vamos nos reunir de novo? Eu poderia [dois ou três dias e horários].",
        "Se preferir que a gente se reúna com menos frequência, ou se este for um bom momento para encerrar, tudo bem também: é só me dizer.",
      ),
    }),
  },
  question: (facts) => ({
    subject: "Uma pergunta entre reuniões",
    body: letter(
      facts,
      "Há algum tempo fiz uma pergunta a você e gostaria de saber o que pensa:",
      facts.question,
      "Duas linhas bastam. Se for mais fácil conversar, falamos disso na próxima reunião.",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`Olá, ${partner},`, ...paragraphs, `Um abraço,\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null
    ? "Faz tempo que não nos reunimos"
    : `Nossa última reunião foi ${onDay(lastMeeting)}`;
}
