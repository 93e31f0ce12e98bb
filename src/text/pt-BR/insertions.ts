import type { Strings } from "../strings";

export const portugueseInsertions: Strings["insertions"] = {
  placeholder: "Seção, lista, perguntas, meta, tarefa…",
  section: (heading, noteType) => `${heading} (${noteType})`,
  goal: "Meta",
  item: "Tarefa",
  liveBlock: (part) => `Bloco dinâmico: ${part}`,
  liveBlockOf: (part, name) => `Bloco dinâmico: ${part}, ${name}`,
  nowhere: "O cursor está em propriedades, código ou um comentário. Coloque-o primeiro no texto.",
};
