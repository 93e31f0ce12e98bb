import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseAdoption: Strings["adoption"] = {
  placeholder: "Uma nota ou uma pasta…",
  vault: "O cofre inteiro",
  title: "Adotar notas",
  adopt: "Adotar",
  hint: "Propriedades são adicionadas; o texto das suas notas fica como está.",
  partner: "Com",
  partnerHint: "Para notas que não citam mais ninguém.",
  role: "Você é",
  boxes: "Contar caixas de seleção antigas",
  boxesHint: "Se não, só contam as que têm a etiqueta.",
  untickAll: "Desmarcar todas",
  tickLikely: "Marcar as prováveis",
  include: (title) => `Adotar ${title}`,
  of: (what, title) => `${what} de ${title}`,
  type: "Tipo",
  noType: "Tipo…",
  person: "Pessoa",
  date: "Data",
  asAbove: "Como acima",
  part: (note) => `Nova nota de “${note}”`,
  showMore: (rows) => `Mostrar mais ${count(rows, { other: "#" })}`,
  looking: (done, total) =>
    `${count(done, { other: "#" })} de ${count(total, { one: "# nota vista", other: "# notas vistas" })}`,
  adopting: (done, total) =>
    `${count(done, { other: "#" })} de ${count(total, { one: "# nota adotada", other: "# notas adotadas" })}`,
  cancel: "Cancelar",
  nothing: "Não há notas aqui que possam ser adotadas.",
  done: (notes) => count(notes, { one: "# nota adotada.", other: "# notas adotadas." }),
  left: (notes, reason) =>
    count(notes, {
      one: `# nota ficou como estava: ${reason}`,
      other: `# notas ficaram como estavam; a primeira, por isto: ${reason}`,
    }),
  headingGone: (note) => `“${note}” mudou nesse meio-tempo e fica como está.`,
  from: (link) => `De ${link}`,
};
