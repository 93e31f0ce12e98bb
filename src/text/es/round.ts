import type { Strings } from "../strings";

export const spanishRound: Strings["round"] = {
  of: (number, people) => `${number} de ${people}`,
  done: (people) => `${people} de ${people} listas.`,
  calm: "Has pensado en todas las personas. Hasta la próxima semana.",
  next: "Próxima reunión",
  none: "Ninguna reunión programada.",
  goOn: "Siguiente →",
  finish: "Terminar →",
  back: "← Atrás",
  close: "Cerrar",
};
