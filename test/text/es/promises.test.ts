import { describe, expect, it } from "vitest";
import type { OfferedItem } from "../../../src/model/received";
import { promisesIn } from "../../../src/note/promises";
import { receiveTexts } from "../../../src/text/languages";

/** Ana writes to Maya on a Thursday; her mail is read by the rules of all languages. */
function promised(sentence: string): readonly OfferedItem[] {
  const people = {
    mentor: { name: "Ana Silva", target: null },
    mentee: { name: "Maya Lindqvist", target: null },
  };
  const written = new Date(2026, 2, 5, 12);
  return promisesIn([sentence], { texts: receiveTexts, people, writer: "mentor", written, language: "es" });
}

describe("what a mail in Spanish promises is offered as action items", () => {
  it.each([
    ["Te enviaré las diapositivas el viernes.", "mentor", "Enviaré las diapositivas", "2026-03-06"],
    ["Voy a presentarte a Rut.", "mentor", "Presentarte a Rut", null],
    ["Si quieres, te paso el artículo mañana.", "mentor", "Paso el artículo", "2026-03-06"],
    ["Yo me encargo de reservar la sala.", "mentor", "Reservar la sala", null],
    ["¿Podrías preparar el plan para el próximo miércoles?", "mentee", "Preparar el plan", "2026-03-11"],
    ["Por favor, mándame tu CV.", "mentee", "Mándame tu CV", null],
    ["¡Envíame el borrador!", "mentee", "Envíame el borrador", null],
    ["Quedamos en probar una demo.", "both", "Probar una demo", null],
    ["Leeremos el libro.", "both", "Leeremos el libro", null],
  ])("%s", (sentence, owner, text, due) => {
    expect(promised(sentence)).toEqual([{ text, owner, due, isListed: false }]);
  });

  it.each([
    "Voy a estar en Oporto.",
    "Te veré pronto.",
    "¿Me puedes avisar?",
    "Ya preparé la presentación.",
    "Ana traerá pastel.",
    "Te mando un abrazo.",
    "Vamos a vernos el lunes.",
  ])("but not: %s", (sentence) => {
    expect(promised(sentence)).toEqual([]);
  });
});
