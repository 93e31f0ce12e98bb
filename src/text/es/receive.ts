import type { Strings } from "../strings";

export const spanishReceive: Strings["receive"] = {
  title: "Recibir nota",
  receive: "Recibir",
  text: "Correo o resumen",
  textHint: "Pégalo aquí. No se envía a ninguna parte.",
  from: "De",
  meeting: "Sobre la reunión",
  otherMeeting: "Otra reunión",
  date: "Cuándo fue",
  added: (note) => `“${note}” ya existe: se le añade lo que falta.`,
  nothingNew: (note) => `“${note}” ya tiene todo esto.`,
  kept: "Lo que se conserva",
  keptHint: "Sin encabezados, citas ni firmas.",
  items: "Promesas",
  itemsHint: "Marca lo que será una tarea.",
  item: (number) => `Promesa ${number}`,
};
