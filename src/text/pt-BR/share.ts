import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("pt-BR");

export const portugueseShare: Strings["share"] = {
  kinds: {
    agreement: "Acordo de mentoria",
    agenda: "Pauta da reunião",
    recap: "Resumo da reunião",
    closing: "Nota de encerramento",
  },
  titled: (kind, date) => `${kind}, ${date}`,
  people: (mentor, mentee) => `Mentor(a): ${mentor}. Mentorado(a): ${mentee}.`,
  focus: (focus) => `Foco: ${focus}`,
  askForTopics: "Sobre o que você gostaria de conversar? Envie seus temas, e eu acrescento.",
  both: "ambas as partes",
  due: (date) => `até ${date}`,
  done: (date) => `concluída ${onDay(date)}`,
  statuses: { "in-progress": "em andamento", done: "concluída", cancelled: "cancelada" },
  days: {
    by: (date) => `até ${date}`,
    met: (date) => `alcançada ${onDay(date)}`,
    tried: (date) => `feita ${onDay(date)}`,
  },
  terms: {
    objective: (objective) => `Objetivo: ${objective}`,
    asNeeded: "Nós nos reunimos quando necessário.",
    every: {
      days: (number) =>
        count(number, {
          one: "Nós nos reunimos todo dia.",
          other: "Nós nos reunimos a cada # dias.",
        }),
      weeks: (number) =>
        count(number, {
          one: "Nós nos reunimos toda semana.",
          other: "Nós nos reunimos a cada # semanas.",
        }),
      months: (number) =>
        count(number, { one: "Nós nos reunimos todo mês.", other: "Nós nos reunimos a cada # meses." }),
    },
    duration: (length) => `Uma reunião dura ${length}.`,
    formats: (formats) => `Como nos reunimos: ${formats}.`,
    channels: (channels) => `Entre reuniões: ${channels}.`,
    responseTime: (hours) => `Uma pergunta é respondida em ${hours}.`,
    agendaLead: (days) =>
      count(days, {
        one: "A pauta é enviada # dia antes da reunião.",
        other: "A pauta é enviada # dias antes da reunião.",
      }),
    started: (date) => `Começamos ${onDay(date)}.`,
    review: (date) => `Fazemos um balanço ${onDay(date)}.`,
    ends: (date) => `Encerramos ${onDay(date)}.`,
    agreed: (date) => `Combinado ${onDay(date)}.`,
  },
  form: {
    title: "Compartilhar nota",
    sections: "O que sai",
    above: "Antes do primeiro cabeçalho",
    asking: "Pedir temas",
    stays: (headings) => `Fica aqui: ${headings}.`,
    upTo: (words) => `Até “${words}”.`,
    preview: "Prévia",
    form: "Copiar como",
    forms: { html: "Texto formatado", markdown: "Markdown", plain: "Texto simples" },
    mark: { agenda: "Marcar como compartilhada", recap: "Marcar como enviado" },
    copy: "Copiar",
    mail: "Rascunho de e-mail",
    save: "Salvar como nota",
    system: "Compartilhar",
  },
  copied: (name) => `“${name}” foi copiada.`,
  drafted: (name) => `Um rascunho de e-mail com “${name}” foi aberto.`,
  draftCut: (name) =>
    `O rascunho de e-mail de “${name}” tem só o começo. O texto inteiro está na área de transferência: cole-o.`,
  draftCutAlone:
    "O texto não cabe em um rascunho de e-mail, e a área de transferência não pode ser usada. Encurte-o.",
  saved: (name) => `“${name}” foi salva.`,
  withNobody: (name) => `“${name}” não cita mentor nem mentee. Adicione-os primeiro às propriedades.`,
  notHandedOver: "Nada foi compartilhado.",
  handedOver: (name) => `“${name}” foi compartilhada.`,
  savedAs: (name) => `${name} (compartilhada)`,
  marked: { agenda: "Marcada como compartilhada.", recap: "Marcado como enviado." },
};
