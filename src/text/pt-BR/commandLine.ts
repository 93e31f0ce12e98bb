import type { Strings } from "../strings";

export const portugueseCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "O que importa agora em suas relações de mentoria",
    people: "Suas relações de mentoria, as mais urgentes primeiro",
    meetings: "Reuniões, as mais antigas primeiro",
    actions: "Tarefas; as abertas, se nada mais for pedido",
    agenda: "Criar a próxima pauta com alguém, ou dizer onde ela está",
    recap: "Criar o resumo da reunião que acabou de acontecer, ou dizer onde ele está",
    done: "Marcar uma tarefa como concluída",
  },
  flags: {
    relationship: "O nome da outra pessoa, ou parte dele",
    organization: "Só esta organização",
    status: "Só este status; all para todos",
    whose: "you, partner, both ou other",
    from: "Primeiro dia, como 2026-03-04",
    to: "Último dia",
    date: "Dia da reunião, como 2026-03-04",
    format: "text, json ou csv",
    item: "As palavras da tarefa, ou parte delas",
  },
  failures: {
    reading: "As notas ainda estão sendo lidas. Tente de novo em instantes.",
    unknownFlag: (flag, known) => `“${flag}” não é conhecido aqui. Conhecidos: ${known}.`,
    unknownValue: (flag, value, known) => `${flag} não pode ser “${value}”. Conhecidos: ${known}.`,
    notADay: (flag, value) => `${flag} é “${value}”, que não é um dia como 2026-03-04.`,
    nobody: (name) => `Não há relação com “${name}”.`,
    several: (name, found) => `“${name}” serve a várias: ${found}.`,
    missing: (flag) => `Diga ${flag}=….`,
    notTicked: "Não foi marcada; um aviso no aplicativo diz por quê.",
    noMeeting: (name) => `Nenhuma reunião com ${name} espera um resumo. Diga date=….`,
    noItem: (words) => `Nenhuma tarefa aberta contém “${words}”.`,
    severalItems: (words, found) => `“${words}” serve a várias tarefas: ${found}.`,
  },
  nothing: "Nada.",
};
