// Line by line English, German, French, Spanish and Portuguese, Japanese and Chinese: no word of one means a day of
// its own in another.
const before = new RegExp(
  `(?:\\b(?:${[
    "(?:start|beginning|middle|end) of(?: the)?|every|each|(?:weeks?|days?) from|next (?:week|year),?(?: by| on)?",
    "Anfang|Mitte|Ende|jede[mnrs]?|nächstes Jahr,?(?: am)?",
    "fin|(?:début|milieu) d[eu]|chaque|tous les",
    "(?:principios|mediados|meados|início|fin|fim|final|finales) d[aeo]l?|cada|todos los|tod[ao]s?(?: [ao]s)?",
  ].join("|")})|毎週?|来(?:年の?)?|下|每[个個]?|明年?)$`,
  "i",
);
const behind = new RegExp(
  `^(?:,? (?:${[
    "(?:of )?next year|from tomorrow|(?:from |on )?(?:mon|tues|wednes|thurs|fri|satur|sun|to)day",
    "nächsten Jahres",
    "(?:de l['’]année )?prochaine?",
    "d[eo]l? (?:próximo a[ñn]o|a[ñn]o que (?:viene|vem))",
  ].join("|")})\\b|[末底])`,
  "i",
);

/**
 * Whether the words around a date, from `start` to `end` in the text, make it another day than it says alone, or one
 * that comes again: "end of next month", "a week from friday", "every monday". Such a date is not read: no day is
 * better than a wrong one.
 */
export function isPartOfPhrase(text: string, start: number, end: number): boolean {
  return before.test(text.slice(0, start).trimEnd()) || behind.test(text.slice(end));
}
