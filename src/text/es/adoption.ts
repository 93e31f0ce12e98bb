import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishAdoption: Strings["adoption"] = {
  placeholder: "Una nota o una carpeta…",
  vault: "Toda la bóveda",
  title: "Adoptar notas",
  adopt: "Adoptar",
  hint: "Se añaden propiedades; el texto de tus notas queda como está.",
  partner: "Con",
  partnerHint: "Para las notas que no nombran a nadie más.",
  role: "Eres",
  boxes: "Contar las casillas antiguas",
  boxesHint: "Si no, solo cuentan las que tienen la etiqueta.",
  untickAll: "Desmarcar todo",
  tickLikely: "Marcar las probables",
  include: (title) => `Adoptar ${title}`,
  of: (what, title) => `${what} de ${title}`,
  type: "Tipo",
  noType: "Tipo…",
  person: "Persona",
  date: "Fecha",
  asAbove: "Como arriba",
  part: (note) => `Nueva nota de “${note}”`,
  showMore: (rows) => `Mostrar ${count(rows, { other: "#" })} más`,
  looking: (done, total) =>
    `Revisadas ${count(done, { other: "#" })} de ${count(total, { one: "# nota", other: "# notas" })}`,
  adopting: (done, total) =>
    `Adoptadas ${count(done, { other: "#" })} de ${count(total, { one: "# nota", other: "# notas" })}`,
  cancel: "Cancelar",
  nothing: "Aquí no hay notas que se puedan adoptar.",
  done: (notes) => count(notes, { one: "# nota adoptada.", other: "# notas adoptadas." }),
  left: (notes, reason) =>
    count(notes, {
      one: `# nota quedó como estaba: ${reason}`,
      other: `# notas quedaron como estaban; la primera, por esto: ${reason}`,
    }),
  headingGone: (note) => `“${note}” cambió mientras tanto y queda como está.`,
  from: (link) => `De ${link}`,
};
