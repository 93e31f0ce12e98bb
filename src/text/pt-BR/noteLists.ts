import type { NoteTexts } from "../noteTexts";

export const portugueseNoteLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "Lista para quem oferece mentoria",
    body: `- Mostrar interesse pelo progresso
- Manter a comunicação de mão dupla
- Escutar ativamente
- Estar disponível
- Criar segurança e confiança
- Falar com franqueza
- Compartilhar sucessos e tropeços
- Apresentar a clientes, lideranças e colegas
- Manter a mente aberta a outros olhares
- Demonstrar e dar o exemplo`,
  },
  "mentee-checklist": {
    heading: "Lista para quem recebe mentoria",
    body: `- Buscar contato e tomar a iniciativa
- Ter curiosidade
- Ter clareza: trazer um foco e perguntas
- Escutar ativamente
- Receber bem o feedback
- Procurar {{mentor}} quando houver perguntas
- Dizer o que ajuda
- Desafiar-se
- Agir: aplicar no dia a dia
- Manter o compromisso e cultivar a relação
- Manter a chefia informada
- Agradecer`,
  },
  "first-meeting": {
    heading: "Perguntas para a primeira reunião",
    body: `- Qual é o seu papel hoje, e pelo que você responde?
- Que cargos vieram antes, e que experiência mais marcou você?
- Quais são seus pontos fortes, e o que gostaria de desenvolver?
- Como você chegou aonde está?
- O que fará isto valer a pena para cada parte?
- O que fica entre nós?`,
  },
  review: {
    heading: "Perguntas para uma revisão",
    body: `- O que funciona bem entre nós?
- O que deveríamos fazer de outro jeito?
- As metas ainda são as certas?
- A frequência e a duração das reuniões ainda servem?
- O que poderíamos tentar agora?`,
  },
  closing: {
    heading: "Perguntas para a conversa de encerramento",
    body: `- O que nos propusemos, e o que alcançamos?
- O que mudou, no pessoal e no profissional?
- Do que temos orgulho?
- O que mais ajudou, e o que teria ajudado mais?
- O que vem agora para cada parte?`,
  },
  grow: {
    heading: "GROW",
    body: `- Meta (goal): o que você quer?
- Realidade (reality): o que acontece agora?
- Opções (options): o que você poderia fazer?
- Vontade (will): o que você vai fazer, e até quando?`,
  },
  "smart-goal": {
    heading: "Meta SMART",
    body: `- Específica: o que exatamente?
- Mensurável: como você vai saber?
- Alcançável: o que a torna possível?
- Relevante: por que importa?
- Temporal: até quando?`,
  },
};
