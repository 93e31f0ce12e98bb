import type { MessageFacts, MessageTexts } from "../messageTexts";

/** Messages to write between meetings. The person reads, changes and sends them; the plugin never does. */
export const germanMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `Vorstellung: ${facts.user}`,
    body: letter(
      facts,
      "ich freue mich sehr, dass du mich als Mentee begleitest. [Wer ich bin und was ich mache, in zwei Sätzen.]",
      `Das möchte ich von dir lernen: ${facts.objective ?? "[was, und warum von dir]"}.`,
      `Wann magst du dich zum ersten Mal treffen${facts.length === null ? "" : `, für etwa ${facts.length}`}? Tag, Uhrzeit und Ort bestimmst du. Ich könnte zum Beispiel [drei Tage und Uhrzeiten].`,
    ),
  }),
  background: (facts) => ({
    subject: "Vor unserem ersten Treffen",
    body: letter(
      facts,
      `ich freue mich auf unser erstes Treffen${facts.firstMeeting === null ? "" : ` am ${facts.firstMeeting}`}. Mein Lebenslauf hängt an, und hier etwas zu meinem Werdegang:`,
      "[Was ich jetzt mache, was ich vorher gemacht habe und was mich geprägt hat, in einem kurzen Absatz.]",
      "Ich lese mich auch in deinen Werdegang ein. Gibt es noch etwas, womit ich mich vorbereiten kann?",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "Wann treffen wir uns wieder?",
      body: letter(
        facts,
        `${lastMet(facts)}, und ich möchte gern wieder anknüpfen. [Was ich seitdem gemacht habe, in einem Satz.]`,
        "Würde dir [zwei oder drei Tage und Uhrzeiten] passen? Eine andere Zeit ist genauso gut.",
        "Wenn dir seltener lieber wäre oder wenn jetzt ein guter Moment zum Abschließen ist, sag es bitte: Ich verstehe das.",
      ),
    }),
    mentor: (facts) => ({
      subject: "Wie läuft es bei dir?",
      body: letter(
        facts,
        `${lastMet(facts)}, und ich frage mich, wie es bei dir läuft. [Woran ich mich aus unserem letzten Gespräch erinnere, in einem Satz.]`,
        "Magst du dich wieder treffen? Ich könnte [zwei oder drei Tage und Uhrzeiten].",
        "Wenn dir seltener lieber wäre oder wenn jetzt ein guter Moment zum Abschließen ist, ist das auch in Ordnung: Sag es einfach.",
      ),
    }),
  },
  question: (facts) => ({
    subject: "Eine Frage zwischendurch",
    body: letter(
      facts,
      "vor einer Weile habe ich dich etwas gefragt und würde mich über deine Gedanken freuen:",
      facts.question,
      "Zwei Zeilen genügen. Wenn es sich leichter besprechen lässt, dann bei unserem nächsten Treffen.",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`Hallo ${partner},`, ...paragraphs, `Viele Grüße\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null
    ? "unser letztes Treffen ist eine Weile her"
    : `unser letztes Treffen war am ${lastMeeting}`;
}
