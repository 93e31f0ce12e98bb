import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { portugueseNoteLists } from "./noteLists";

const neverShared: SectionText = { heading: "Particular", body: "<!-- Nunca compartilhado -->" };

export const portugueseNotes: NoteTexts = {
  preparation: {
    readUp: "Ler sobre a trajetória da outra pessoa",
    sendBackground: "Enviar o CV e um parágrafo curto sobre a trajetória",
    readBackground: "Ler sobre a trajetória da pessoa mentorada",
  },
  leads: { remember: "Lembrar", goal: "Meta", agreed: "Foco combinado" },
  changes: { moved: "Remarcada", canceled: "Cancelada" },
  closing: {
    then: "Antes",
    now: "Agora",
    learned: "O que aprendi",
    renewed: (closing) => `renovado após ${closing}`,
  },
  formats: { "in-person": "presencial", phone: "telefone", video: "vídeo", email: "e-mail", chat: "chat" },
  labeled: (label, text) => `${label}: ${text}`,
  lists: portugueseNoteLists,
  typeWords: {
    agreement: ["acordo", "contrato", "termo"],
    agenda: ["pauta", "agenda"],
    recap: [
      "resumo",
      "ata",
      "reunião",
      "reuniões",
      "encontro",
      "encontros",
      "1 a 1",
      "um a um",
      "call",
      "chamada",
      "conversa",
      "conversas",
      "bate-papo",
      "sessão",
      "sessões",
      "mentoria",
      "mentorias",
    ],
    closing: ["encerramento", "despedida"],
  },
  goalPrompt: "<!-- [by:: date], e como {{mentor}} pode ajudar -->",
  roles: { mentor: "a pessoa mentora", mentee: "a pessoa mentorada" },
  sections: {
    agreement: {
      goals: {
        heading: "Metas",
        body: `- <!-- [by:: date] Uma habilidade a aprender, experiência a aproveitar, uma lacuna a superar -->
  - <!-- Como {{mentor}} pode ajudar; o caminho pode ficar em aberto -->`,
      },
      expectations: {
        heading: "Expectativas",
        body: `- Por que {{mentor}}, e o que {{mentee}} espera aprender:
- Vale a pena para {{mentee}} se; para {{mentor}} se, e o que {{mentee}} pode dar em troca:`,
        mentorBody: `- Por que {{mentee}}, e o que {{mentor}} espera transmitir e aprender:
- Vale a pena para {{mentor}} se; para {{mentee}} se, e o que {{mentee}} pode dar em troca:`,
      },
      activities: {
        heading: "Atividades",
        body: `- Trabalhar em uma questão atual, ou ensaiar uma situação como uma entrevista de emprego
- Conduzir uma reunião e receber feedback
- Ir a um evento de networking <!-- Depois: acompanhar um dia de trabalho, uma reunião de negócios, conselhos sobre um projeto -->`,
      },
      meetings: {
        heading: "Reuniões",
        body: `- Quando {{mentor}} e {{mentee}} podem:
- Se for preciso remarcar: <!-- Como avisamos, com que antecedência; remarcar, não cancelar -->
- A pauta: <!-- Enviada antes? {{mentor}} pode acrescentar temas? -->`,
      },
      "between-meetings": {
        heading: "Entre reuniões",
        body: `- Canais, respostas, limites: <!-- Não como nos reunimos; em quanto tempo; o tempo é limitado -->`,
      },
      confidentiality: {
        heading: "Confidencialidade",
        body: "- O que fica entre nós, e do que não se fala:",
      },
      "ending-early": {
        heading: "Encerrar antes",
        body: "- Qualquer parte pode encerrar antes, sem culpa: <!-- Como dizemos isso -->",
      },
      changes: { heading: "Mudanças", body: "" },
      private: { heading: "Particular", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "Colocar a conversa em dia",
        body: `- {{remember}}
<!-- Algo a perguntar -->`,
      },
      "since-last-time": {
        heading: "Desde a última vez",
        body: openItems,
      },
      "getting-to-know": {
        heading: "Conhecer um ao outro",
        body: `<!-- Ler antes sobre a trajetória da outra pessoa. Esta reunião não se cancela. -->
- Papel e responsabilidades atuais, cargos anteriores, experiências marcantes
- Uma breve história profissional de cada parte; como {{mentor}} chegou até aqui
- O que cada parte quer contar de pessoal
- Pontos fortes, aspirações, pontos a desenvolver, fraquezas`,
      },
      "our-agreement": {
        heading: "Nosso acordo",
        body: `- O que cada parte espera
- {{agreement}}`,
      },
      focus: {
        heading: "Foco",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- Metas, desafios, perguntas. Se mudar, acrescente “Foco combinado: …”. -->`,
      },
      plan: {
        heading: "Plano",
        body: "<!-- Desafio, opções, um plano claro; ou GROW. Temas incômodos são bem-vindos. -->",
      },
      review: {
        heading: "Revisão",
        body: "<!-- O que funciona, o que mudar, as metas ainda são as certas? -->",
      },
      ending: {
        heading: "Rumo ao encerramento",
        body: "<!-- O que alcançamos, como encerramos, o que vem depois -->",
      },
      "next-meeting": {
        heading: "Próxima reunião",
        body: `- {{next}}
<!-- Data, hora, formato, local -->`,
      },
      "action-items": {
        heading: "Tarefas",
        body: "<!-- O que cada parte faz, e até quando; combinado antes da despedida -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "Agradecimentos",
        body: "<!-- Pelo quê, em suas palavras -->",
      },
      "key-learnings": {
        heading: "Principais aprendizados",
        body: "- ",
      },
      "action-items": {
        heading: "Tarefas",
        body: `<!-- Praticar uma habilidade, ir a um evento, ler, achar uma oportunidade no trabalho, aplicar todo dia. Conselhos: “Tentar: …” -->
{{items}}`,
      },
      questions: {
        heading: "Perguntas",
        body: "<!-- Feitas entre reuniões -->",
      },
      decisions: {
        heading: "Decisões",
        body: "- ",
      },
      resources: {
        heading: "Recursos",
        body: "<!-- Links e outras coisas prometidas -->",
      },
      answers: {
        heading: "Respostas",
        body: "<!-- A perguntas que ficaram em aberto; o que muda com o feedback recebido: {{mentee}} -->",
      },
      "what-helped": {
        heading: "O que ajudou",
        body: "<!-- O que ajudou em especial, com um exemplo; o que ajudaria mais -->",
      },
      "next-meeting": {
        heading: "Próxima reunião",
        body: `- {{next}}
<!-- Local, quem envia a pauta -->`,
      },
      topics: {
        heading: "Temas para a próxima vez",
        body: "<!-- Esperam a próxima pauta; nunca compartilhados -->",
      },
      private: {
        heading: "Particular",
        body: "<!-- Nunca compartilhado. Uma linha que começa com Lembrar: volta na próxima conversa. -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "O que nos propusemos", body: "{{objective}}" },
      "what-was-reached": {
        heading: "O que alcançamos",
        body: "<!-- Metas alcançadas, trabalho feito -->",
      },
      "key-learnings": { heading: "Principais aprendizados", body: "<!-- O que fica -->" },
      "then-and-now": {
        heading: "Antes e agora",
        body: "<!-- As palavras da primeira reunião ao lado das de hoje -->",
      },
      growth: { heading: "Crescimento", body: "<!-- Pessoal e profissional -->" },
      celebrate: { heading: "Comemorar", body: "<!-- Do que ter orgulho, e como celebramos -->" },
      thanks: { heading: "Agradecimentos", body: "<!-- Pelo quê, em suas palavras -->" },
      "still-open": { heading: "Ainda em aberto", body: "<!-- Quem segue com o quê -->" },
      "what-comes-next": {
        heading: "O que vem agora",
        body: "<!-- Mantemos contato? O que buscar na próxima relação, como pessoa mentorada ou mentora -->",
      },
      private: neverShared,
    },
  },
};
