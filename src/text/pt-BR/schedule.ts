import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("pt-BR");

export const portugueseSchedule: Strings["schedule"] = {
  calendar: "Arquivo de calendário…",
  title: "Agendar reuniões",
  relationship: "Com",
  count: "Quantas",
  until: (day) => `Até ${day}`,
  meeting: (number) => `Reunião ${number}`,
  remove: (meeting) => `Retirar ${meeting}`,
  format: "Formato",
  place: "Local",
  placeHint: "Um local ou o link de uma chamada.",
  save: "Agendar",
  scheduled: (name, meetings) =>
    count(meetings, {
      one: `# reunião com ${name} agendada.`,
      other: `# reuniões com ${name} agendadas.`,
    }),
  kept: (sentence, meetings) =>
    `${sentence} ${count(meetings, { one: "# já estava agendada.", other: "# já estavam agendadas." })}`,
  allPlanned: (name) => `Todas estas reuniões com ${name} já estão agendadas. Escolha outros dias.`,
  thereAt: (time, city) => `${time} em ${city}`,
  thereOn: (day, time, city) => `${day}, ${time} em ${city}`,
  atNight: (there) => `${there}, à noite`,
  clash: (name, time) => `Reunião com ${name} às ${time}`,
  avoids: (day, name) => `Não ${onDay(day)}: reunião com ${name}`,
  planned: "Já agendada, fica como está",
  secondThatDay: "Segunda reunião nesse dia",
  weekend: "Em fim de semana",
  past: "No passado",
  afterEnd: (day) => `Depois do fim do acordo, ${onDay(day)}`,
  moveTitle: "Remarcar ou cancelar reunião",
  which: "Reunião",
  what: "O que fazer",
  choices: { move: "Remarcar", cancel: "Cancelar" },
  to: "Nova data",
  reason: "Por quê",
  reasonHint: "Vai para a nota. Pode ficar vazio.",
  saveMove: "Salvar",
  moved: (name, when) => `Reunião com ${name} remarcada: ${when}.`,
  canceled: (name) => `Reunião com ${name} cancelada.`,
};
