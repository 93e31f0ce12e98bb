import type { Strings } from "../strings";

export const portugueseProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "As propriedades não podem ser lidas: o YAML está quebrado.",
    remedy: "Abra a nota no modo de origem e corrija as linhas entre os traços.",
  },
  unreadableProperty: (property, value) => ({
    reason: `A propriedade ${property} diz “${value}”, que não pode ser lido.`,
    remedy: `Corrija ${property} ou retire.`,
  }),
  missingDate: {
    reason: "A nota não tem data.",
    remedy: "Adicione a propriedade date, como 2026-03-04.",
  },
  impossibleDate: (field, value) => ({
    reason: `Uma linha tem “${value}” como ${field}, que não é uma data.`,
    remedy: "Corrija a data na linha.",
  }),
  fieldTwice: (field) => ({
    reason: `Uma tarefa diz ${field} duas vezes; vale a última.`,
    remedy: "Retire uma das duas da linha.",
  }),
  missingLink: (property, target) => ({
    reason: `A propriedade ${property} tem um link para “${target}”, que não existe.`,
    remedy: "Corrija o link ou crie a nota.",
  }),
  peopleDiffer: (agreement) => ({
    reason: `Esta nota e “${agreement}” citam pessoas diferentes; vale o acordo.`,
    remedy: "Corrija mentor e mentee em uma das duas.",
  }),
  nobodyNamed: {
    reason: "A nota não cita quem dá nem quem recebe a mentoria.",
    remedy: "Adicione a propriedade mentor ou mentee.",
  },
  neitherIsYou: {
    reason: "Nem mentor nem mentee é você.",
    remedy: "Corrija os nomes ou adicione o seu como outro nome nas configurações.",
  },
  samePersonTwice: {
    reason: "Mentor e mentee são a mesma pessoa.",
    remedy: "Corrija a propriedade mentor ou mentee.",
  },
  sidesSwapped: {
    reason: "Mentor e mentee estão ao contrário do que diz o acordo.",
    remedy: "Troque mentor e mentee ou corrija a propriedade role do acordo.",
  },
  sameMeeting: (other, date) => ({
    reason: `“${other}” é sobre a mesma reunião de ${date}.`,
    remedy: "Junte as duas notas ou corrija a data ou a hora de uma.",
  }),
  twoActiveAgreements: (other) => ({
    reason: `“${other}” é um acordo ativo das mesmas duas pessoas.`,
    remedy: "Mude o status do mais antigo para closed.",
  }),
  closingAlone: (agreement) => ({
    reason: `Esta nota encerra a relação, mas “${agreement}” não está encerrado.`,
    remedy: "Mude o status do acordo para closed ou apague esta nota.",
  }),
  itemTwice: (other, description) => ({
    reason: `“${description}” está também em “${other}”; conta uma vez.`,
    remedy: "Retire da pauta.",
  }),
  endBeforeStart: {
    reason: "O acordo termina antes de começar.",
    remedy: "Corrija a propriedade started ou ends.",
  },
  conflictCopy: (other) => ({
    reason: `Um serviço de sincronização fez esta cópia de “${other}”; ela não conta.`,
    remedy: "Passe o que falta e apague a cópia.",
  }),
  unreadableNote: {
    reason: "A nota não pode ser lida.",
    remedy: "Abra para ver o que ela contém.",
  },
  atLine: (line) => `Linha ${line}`,
};
