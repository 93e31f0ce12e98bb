/** A named day within a sentence: "el martes", "el 4 de marzo"; but "hoy", "ayer" and "mañana" alone. */
export function onDay(day: string): string {
  return /^(?:hoy|ayer|mañana)$/.test(day) ? day : `el ${day}`;
}
