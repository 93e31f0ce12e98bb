import type { ReceiveTexts } from "../receiveTexts";

/** Stems of what people promise to do: "ich schicke", "wir üben". */
const verbs =
  "schick|send|mail|schreib|geb|bring|leit|stell|frag|such|les|prüf|mach|ruf|buch|plan|organisier|bereit|teil|sprech|klär|besorg|überleg|reservier|übernehm|schau|üb|probier|test";

/** Words that stand apart from the end of such a verb, and before it where it is named. */
const prefixes = "an|ab|auf|aus|durch|ein|heraus|mit|nach|vor|weiter|zu|zurück|zusammen";

const between = "(?:(?:ich|wir|beide|auch|dann|noch) ){0,3}";

/** What mails and recaps in German are read by. */
export const germanPromises: ReceiveTexts = {
  language: "de",
  writerWill: new RegExp(
    `\\b(?:ich werde|werde ich|ich verspreche(?: dir| Ihnen)?,?) (?:auch |dann |noch )?|\\bich (?=(?:${verbs}|kümmer)e )|(?:^|[\\s,(])(?=(?:${verbs}|kümmer)e ich )`,
    "i",
  ),
  readerWill:
    /\b(?:(?:könntest|kannst|würdest|magst) du|(?:könnten|können|würden) Sie|du (?:wolltest|wirst|hast (?:versprochen|zugesagt),?)|Sie (?:wollten|werden)) (?:bitte |auch )?|^bitte |^(?=\p{L}+ (?:\p{L}+ )?bitte )/iu,
  bothWill: new RegExp(
    `\\b(?:lass uns|lassen Sie uns|wir werden|werden wir|wir wollen|wir haben (?:vereinbart|ausgemacht),?) (?:beide )?|\\bwir (?=(?:${verbs})en )`,
    "i",
  ),
  idle: /^(?:(?:nicht|nie|sehr|mich (?:freuen|melden)|frage mich|melde|mache mir|gebe zu|sage?)\b|freu|grüß|entschuldig)|\b(?:sein|haben|wissen|sehen|treffen|hören|Bescheid (?:sagen|geben))[.!?]{0,3}$/i,
  both: ["beide", "wir", "wir beide", "gemeinsam", "zusammen"],
  reworded: [
    [new RegExp(`^(${verbs})en? ${between}(?:([^,;:]+) )?(${prefixes})(,.+)?$`), "$2 $3$1en$4"],
    [new RegExp(`^(${verbs})en? ${between}([^,;:]+)(,.+)?$`), "$2 $1en$3"],
    [/\bbitte /, ""],
  ],
  headings: {
    "action-items": ["Nächste Schritte", "To-dos", "To-do-Liste", "Aufgabenliste", "Maßnahmen", "Zu tun"],
    "key-learnings": ["Wichtigste Erkenntnisse", "Gelernt", "Was ich gelernt habe", "Was ich mitnehme"],
    "next-meeting": ["Nächstes Mal", "Nächster Termin"],
    decisions: ["Beschlüsse", "Was wir beschlossen haben"],
    resources: ["Material", "Materialien"],
    thanks: ["Danke"],
  },
  asReceived: "Wie erhalten",
};
