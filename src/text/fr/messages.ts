import type { MessageFacts, MessageTexts } from "../messageTexts";

/** Messages to write between meetings. The person reads, changes and sends them; the plugin never does. */
export const frenchMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `Présentation\u202f: ${facts.user}`,
    body: letter(
      facts,
      "Je me réjouis que vous soyez mon mentor. [Qui je suis et ce que je fais, en deux phrases.]",
      `Ce que j’espère apprendre de vous\u202f: ${facts.objective ?? "[quoi, et pourquoi de vous]"}.`,
      `Quand aimeriez-vous que nous nous rencontrions pour la première fois${facts.length === null ? "" : `, environ ${facts.length}`}\u202f? Le jour, l’heure et le lieu sont à votre convenance. Je pourrais par exemple [trois jours et heures].`,
    ),
  }),
  background: (facts) => ({
    subject: "Avant notre première rencontre",
    body: letter(
      facts,
      `Je me réjouis de notre première rencontre${facts.firstMeeting === null ? "" : `, le ${facts.firstMeeting}`}. Vous trouverez mon CV en pièce jointe, et ici quelques mots sur mon parcours\u202f:`,
      "[Ce que je fais aujourd’hui, ce que j’ai fait avant et ce qui m’a marqué, en un court paragraphe.]",
      "Je lis aussi votre parcours. Y a-t-il autre chose qui m’aiderait à me préparer\u202f?",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "Quand nous revoyons-nous\u202f?",
      body: letter(
        facts,
        `${lastMet(facts)} et j’aimerais reprendre le fil. [Ce que j’ai fait depuis, en une phrase.]`,
        "Est-ce que [deux ou trois jours et heures] vous conviendrait\u202f? Un autre moment m’irait tout aussi bien.",
        "Si vous préférez des rencontres plus espacées, ou si c’est un bon moment pour clore, dites-le-moi\u202f: je comprendrai.",
      ),
    }),
    mentor: (facts) => ({
      subject: "Comment allez-vous\u202f?",
      body: letter(
        facts,
        `${lastMet(facts)} et je me demande où vous en êtes. [Ce que je retiens de notre dernier échange, en une phrase.]`,
        "Aimeriez-vous que nous nous revoyions\u202f? Je pourrais [deux ou trois jours et heures].",
        "Si vous préférez des rencontres plus espacées, ou si c’est un bon moment pour clore, cela me va aussi\u202f: dites-le-moi simplement.",
      ),
    }),
  },
  question: (facts) => ({
    subject: "Une question entre deux rencontres",
    body: letter(
      facts,
      "Je vous ai posé une question il y a quelque temps, et votre avis me serait précieux\u202f:",
      facts.question,
      "Deux lignes suffisent. S’il est plus simple d’en parler, faisons-le à notre prochaine rencontre.",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`Bonjour ${partner},`, ...paragraphs, `Bien à vous,\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null
    ? "Notre dernière rencontre remonte à un moment"
    : `Notre dernière rencontre remonte au ${lastMeeting}`;
}
