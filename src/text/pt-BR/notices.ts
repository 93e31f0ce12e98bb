import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("pt-BR");

export const portugueseNotices: Strings["notices"] = {
  created: (name) => `“${name}” foi criada.`,
  filled: (name) => `“${name}” foi preenchida.`,
  movedItems: (name, items) =>
    count(items, {
      one: `“${name}” foi criada, e # tarefa foi movida para lá.`,
      other: `“${name}” foi criada, e # tarefas foram movidas para lá.`,
    }),
  wasCancelled: (date) => `A reunião de ${date} foi cancelada. Houve reunião mesmo assim?`,
  addedItem: (name) => `Adicionado a “${name}”.`,
  nowhereToAdd: (name) => `Ainda não há pauta nem resumo com ${name} para uma tarefa.`,
  nowhereForTopic: (name) => `Ainda não há pauta nem resumo com ${name} onde guardar um tema.`,
  openBlock: (name) => `“${name}” tem código ou um comentário sem fechar. Feche-o primeiro.`,
  undo: "Desfazer",
  undone: "Desfeito.",
  undoneBut: (names) => `Não foi possível desfazer: ${names}. O resto foi desfeito.`,
  changed: (name) => `“${name}” foi alterada.`,
  noRelationship: "Ainda não há nenhuma relação. Crie primeiro um acordo.",
  unusableName: (name) => `“${name}” não serve como nome de arquivo. Escreva um com letras ou números.`,
  unusablePath: "O padrão de nomes das configurações não dá um nome utilizável. Corrija-o lá.",
  taken: (path) => `“${path}” já existe. Renomeie ou mude o padrão de nomes nas configurações.`,
  folderIsFile: (path) =>
    `“${path}” é um arquivo, e não pode haver uma pasta com esse nome. Renomeie ou mude a pasta nas configurações.`,
  gone: (path) => `“${path}” não está mais lá.`,
  failed: (path, reason) => `Não foi possível escrever “${path}”: ${reason}`,
  leftBehind: (names) => `O que foi escrito antes fica: ${names}.`,
  settingsUnsaved: (reason) => `Não foi possível salvar as configurações: ${reason}`,
  notText: (path) => `“${path}” não é texto UTF-8 e fica como está.`,
  brokenProperties: (path) =>
    `As propriedades de “${path}” não podem ser lidas, e a nota fica como está. Corrija-as primeiro.`,
  changedSince: (path) => `“${path}” mudou nesse meio-tempo e fica como está.`,
  alreadyWritten: (path) => `“${path}” já tem texto e fica como está.`,
  templateNames: {
    agreement: "Acordo de mentoria",
    agenda: "Pauta de mentoria",
    recap: "Resumo de mentoria",
    closing: "Nota de encerramento de mentoria",
  },
  templatesWritten: (templates, folder) =>
    count(templates, {
      one: `# modelo está em “${folder}” e será usado.`,
      other: `# modelos estão em “${folder}” e serão usados.`,
    }),
  templatesSet: "Cada tipo de nota tem um modelo seu. As configurações dizem qual.",
  templateMissing: (path) => `O modelo “${path}” não existe. Foi usado o incluído.`,
  templateBroken: (path) => `As propriedades do modelo “${path}” não podem ser lidas. Foi usado o incluído.`,
  templateNotText: (path) => `O modelo “${path}” não é texto UTF-8. Foi usado o incluído.`,
  templateEndless: (path) =>
    `As propriedades do modelo “${path}” não têm fim: falta uma linha com ---. Foi usado o incluído.`,
  templateUnreadable: (path) => `O modelo “${path}” não pode ser lido. Foi usado o incluído.`,
  templateUnknown: (names) => `O modelo tem variáveis que não são conhecidas e ficam como estão: ${names}.`,
  itemGone: (name) => `Esta tarefa de “${name}” mudou ou foi movida nesse meio-tempo. Nada foi escrito.`,
  itemAmbiguous: (name) =>
    `Várias linhas de “${name}” dizem o mesmo que esta tarefa, e não se sabe qual é. Nada foi escrito.`,
  itemRepeats: (name) => `Esta tarefa se repete. Marque-a em “${name}” para manter a próxima data.`,
  openNote: "Abrir nota",
  itemDue: (date) => `Vence ${onDay(date)}.`,
  itemNotDue: "O prazo foi retirado.",
  itemOwner: "Mudou de quem é a tarefa.",
  itemInProgress: "A tarefa está em andamento.",
  itemReopened: "A tarefa está aberta.",
  itemRemark: "A observação foi adicionada.",
  itemEdited: "A tarefa foi alterada.",
  itemRemoved: "A tarefa está concluída e foi apagada, como pede a linha.",
  tasksUnfit: "O plugin Tasks não respondeu como esperado. As tarefas são marcadas sem ele.",
  addressUnknown: (asked, known) => `O endereço pede “${asked}”, que não é conhecido. Conhecidos: ${known}.`,
  copiedMessage: "A mensagem está na área de transferência.",
  mailCut:
    "A mensagem é longa demais para um rascunho de e-mail: cole o resto, que está na área de transferência.",
  exported: (name, records) =>
    count(records, {
      one: `# registro exportado para “${name}”.`,
      other: `# registros exportados para “${name}”.`,
    }),
  notExported: (names) => `Não exportado: ${names}.`,
  hoursMet: (hours) => count(hours, { one: "# hora de reunião.", other: "# horas de reunião." }),
  nothingToExport: "Não há nada a exportar destas pessoas e destes dias. Escolha outros.",
  noAgendaToExport:
    "Não há pauta nestes dias. Agende reuniões ou crie uma pauta primeiro: o calendário é feito delas.",
  notOurExport: (path) => `“${path}” já existe e não é uma exportação. Renomeie para não perder o arquivo.`,
  cacheCleared: "O cache foi limpo.",
  debugCopied: "As informações de depuração estão na área de transferência.",
  noClipboard: "O sistema não permite usar a área de transferência. Selecione o texto e copie à mão.",
  internal: "Algo deu errado. O console do desenvolvedor diz mais.",
};
