import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { parseDateInWords, takeDateInWords } from "../../src/note/dateInWords";

/** A Wednesday morning. */
const now = new Date(2026, 2, 4, 9, 0);

describe("a date in words", () => {
  it.each([
    ["today", "2026-03-04"],
    ["tomorrow", "2026-03-05"],
    ["day after tomorrow", "2026-03-06"],
    ["friday", "2026-03-06"],
    ["Wednesday", "2026-03-04"],
    ["by friday", "2026-03-06"],
    ["next friday", "2026-03-13"],
    ["next week", "2026-03-11"],
    ["in two weeks", "2026-03-18"],
    ["3 days", "2026-03-07"],
    ["next month", "2026-04-04"],
    ["end of the month", "2026-03-31"],
    ["the end of the week", "2026-03-06"],
    ["end of next week", "2026-03-13"],
    ["March 6", "2026-03-06"],
    ["March 3", "2027-03-03"],
    ["6 March 2027", "2027-03-06"],
    ["yesterday", "2026-03-03"],
    [" 2026-03-31 ", "2026-03-31"],
    ["2024-02-29", "2024-02-29"],
  ])("reads %s", (words, day) => {
    expect(parseDateInWords(words, now, "en")).toBe(day);
  });

  it.each([
    "",
    "soon",
    "now",
    "in 5 minutes",
    "at 10",
    "2026-02-30",
    "2026-13-01",
    "30 February",
    "31/04/2026",
    "march",
    "friday maybe",
    "last friday",
    "for 2 weeks",
  ])("does not take “%s” for a day", (words) => {
    expect(parseDateInWords(words, now, "en")).toBeNull();
  });

  it.each([
    ["de", "bis nächsten Freitag", "2026-03-13"],
    ["de", "übermorgen", "2026-03-06"],
    ["de", "am 6. März", "2026-03-06"],
    ["de", "6.3.", "2026-03-06"],
    ["de", "3.3.", "2027-03-03"],
    ["de", "morgen früh", "2026-03-05"],
    ["de", "Ende des Monats", "2026-03-31"],
    ["fr", "vendredi prochain", "2026-03-13"],
    ["fr", "aujourd’hui", "2026-03-04"],
    ["pt", "daqui a duas semanas", "2026-03-18"],
    ["fr", "après-demain", "2026-03-06"],
    ["fr", "d’ici le 6 mars", "2026-03-06"],
    ["es", "antes del 6 de marzo", "2026-03-06"],
    ["es", "pasado mañana", "2026-03-06"],
    ["es", "la semana que viene", "2026-03-11"],
    ["pt-BR", "até sexta-feira", "2026-03-06"],
    ["pt-BR", "depois de amanhã", "2026-03-06"],
    ["pt-BR", "em duas semanas", "2026-03-18"],
    ["ja", "明後日", "2026-03-06"],
    ["ja", "来週の金曜日までに", "2026-03-13"],
    ["ja", "3月6日", "2026-03-06"],
    ["ja", "十二日後", "2026-03-16"],
    ["ja", "月末", "2026-03-31"],
    ["zh", "后天", "2026-03-06"],
    ["zh", "下周五", "2026-03-13"],
    ["zh", "两周后", "2026-03-18"],
    ["zh-TW", "三週後", "2026-03-25"],
    ["zh", "二十一天后", "2026-03-25"],
  ])("reads %s: %s", (language, words, day) => {
    expect(parseDateInWords(words, now, language)).toBe(day);
    expect(parseDateInWords("next friday", now, language)).toBe("2026-03-13");
  });

  it.each([
    ["en", "next month"],
    ["en", "in a month"],
    ["de", "in einem Monat"],
    ["fr", "le mois prochain"],
    ["ja", "来月"],
    ["zh", "下个月"],
  ])("does not leave the month that is meant where that is shorter, %s: %s", (language, words) => {
    expect(parseDateInWords(words, new Date(2026, 0, 31, 9), language)).toBe("2026-02-28");
    expect(parseDateInWords(words, new Date(2028, 0, 29, 9), language)).toBe("2028-02-29");
  });

  it("counts the weeks of the Chinese from Monday on, also on a Sunday", () => {
    const sunday = new Date(2026, 2, 8, 9);
    expect(parseDateInWords("本周五", sunday, "zh")).toBe("2026-03-06");
    expect(parseDateInWords("下周五", sunday, "zh")).toBe("2026-03-13");
    expect(parseDateInWords("下下周日", sunday, "zh")).toBe("2026-03-22");
    expect(parseDateInWords("下周天", sunday, "zh")).toBe("2026-03-15");
  });

  it("takes no number for a day that is none", () => {
    expect(parseDateInWords("30.2.", now, "de")).toBeNull();
    expect(parseDateInWords("三二日後", now, "ja")).toBeNull();
  });

  it("puts the month first where Americans read, the day elsewhere", () => {
    expect(parseDateInWords("3/6", now, "en")).toBe("2026-03-06");
    expect(parseDateInWords("3/6", now, "en-GB")).toBe("2026-06-03");
  });

  it("reads English in a language that has no reader of its own", () => {
    expect(parseDateInWords("tomorrow", now, "sv")).toBe("2026-03-05");
  });
});

describe("the deadline in a sentence", () => {
  it.each([
    ["send the CV by next friday", "2026-03-13", "send the CV"],
    ["Send the CV, by Friday.", "2026-03-06", "Send the CV."],
    ["by tomorrow: call Ana", "2026-03-05", "call Ana"],
    ["call Ana tomorrow about the plan", "2026-03-05", "call Ana about the plan"],
    ["draft (by March 6)", "2026-03-06", "draft"],
    ["read the monday notes by tuesday", "2026-03-10", "read the monday notes"],
    ["Finish until the end of the week!", "2026-03-06", "Finish!"],
    ["Pay no later than 3/6", "2026-03-06", "Pay"],
    ["due 2026-03-02 pay", "2026-03-02", "pay"],
    ["friday", "2026-03-06", ""],
    ["read every chapter by friday", "2026-03-06", "read every chapter"],
    ["get the book by friday from Ana", "2026-03-06", "get the book from Ana"],
    ["finish it by the end of the year", "2026-12-31", "finish it"],
  ])("%s", (sentence, day, rest) => {
    expect(takeDateInWords(sentence, now, "en")).toEqual({ day, rest });
  });

  it.each([
    "Say no early and kindly",
    "look at the sun",
    "read 3 days of notes",
    "practice for 2 weeks",
    "prepare friday's meeting",
    "prepare friday’s meeting",
    "march with them",
    "read page 12/13",
    "call back in 5 minutes",
    "what we said two weeks ago",
    "release v2.10.2026",
    "by 2026-02-30 write",
    "by feb 30",
    "ask yesterday's guest",
  ])("finds none in “%s”", (sentence) => {
    expect(takeDateInWords(sentence, now, "en")).toBeNull();
  });

  it.each([
    ["en", "write three lines every friday"],
    ["en", "finish by the end of the day"],
    ["en", "finish by the end of the quarter"],
    ["en", "a week from friday"],
    ["en", "call next week on friday"],
    ["en", "apply by march 10 next year"],
    ["de", "jeden Freitag schreiben"],
    ["de", "bis Ende nächsten Monats"],
    ["de", "am 10. März nächsten Jahres"],
    ["fr", "écrire chaque vendredi"],
    ["fr", "avant la fin du mois prochain"],
    ["fr", "le 10 mars de l’année prochaine"],
    ["es", "cada viernes"],
    ["es", "el 10 de marzo del próximo año"],
    ["pt", "até o fim do mês que vem"],
    ["pt", "todas as sextas"],
    ["ja", "毎週金曜日に書く"],
    ["ja", "来月末まで"],
    ["ja", "来年の3月10日"],
    ["zh", "每周五写"],
    ["zh", "下月底"],
    ["zh", "明年3月10日"],
  ])("is not half of what is said, %s: %s", (language, sentence) => {
    expect(takeDateInWords(sentence, now, language)).toBeNull();
  });

  it("keeps a time of day, for which the line has no other place", () => {
    expect(takeDateInWords("call Ana on monday at 5pm", now, "en")).toEqual({
      day: "2026-03-09",
      rest: "call Ana on monday at 5pm",
    });
  });

  it.each([
    ["de", "den Lebenslauf bis Freitag schicken", "2026-03-06", "den Lebenslauf schicken"],
    ["de", "am Morgen laufen bis spätestens 6.3.2026", "2026-03-06", "am Morgen laufen"],
    ["fr", "envoyer le CV d'ici vendredi", "2026-03-06", "envoyer le CV"],
    ["es", "enviar el CV antes del 6 de marzo", "2026-03-06", "enviar el CV"],
    ["pt", "enviar o CV até o 6 de março", "2026-03-06", "enviar o CV"],
    ["de", "das bis kommenden Montag lesen", "2026-03-09", "das lesen"],
    ["de", "bis Jahresende lesen", "2026-12-31", "lesen"],
    ["fr", "lire d’ici à vendredi", "2026-03-06", "lire"],
    ["fr", "lire avant la fin de l’année", "2026-12-31", "lire"],
    ["es", "leer antes de fin de año", "2026-12-31", "leer"],
    ["pt", "ler nesta sexta", "2026-03-06", "ler"],
    ["pt", "ler até o fim do ano", "2026-12-31", "ler"],
    ["ja", "年末までに読む", "2026-12-31", "読む"],
    ["zh", "本周五之前读", "2026-03-06", "读"],
    ["zh", "年底前读", "2026-12-31", "读"],
    ["ja", "履歴書を明日までに送る", "2026-03-05", "履歴書を送る"],
    ["ja", "send the CV by friday", "2026-03-06", "send the CV"],
    ["zh", "在周五之前发送简历", "2026-03-06", "发送简历"],
  ])("%s: %s", (language, sentence, day, rest) => {
    expect(takeDateInWords(sentence, now, language)).toEqual({ day, rest });
  });

  it("finds none in Spanish mornings", () => {
    expect(takeDateInWords("correr por la mañana", now, "es")).toBeNull();
  });

  it("looks at the end of a pasted page, and keeps all of it", () => {
    const page = "in 1/1/ Jan 3 days monday ".repeat(4000);
    expect(takeDateInWords(`${page}, by friday`, now, "en")).toEqual({
      day: "2026-03-06",
      rest: page.trim(),
    });
    expect(parseDateInWords(page, now, "en")).toBeNull();
  });

  it("takes nothing but what it read, whatever stands around", () => {
    const hasNoDate = (text: string): boolean => takeDateInWords(text, now, "en") === null;
    const words = fc.stringMatching(/^[a-z]{4,8}( [a-z]{4,8}){0,4}$/).filter(hasNoDate);
    fc.assert(
      fc.property(words, fc.constantFrom("2026-03-06", "by March 6", "by friday"), (text, date) => {
        expect(takeDateInWords(`${text} ${date}`, now, "en")).toEqual({ day: "2026-03-06", rest: text });
      }),
    );
  });
});

describe("days where clocks change", () => {
  const zone = process.env["TZ"];

  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  const zones = [
    "Pacific/Kiritimati",
    "Asia/Tokyo",
    "Australia/Adelaide",
    "Europe/Berlin",
    "UTC",
    "America/New_York",
    "America/Los_Angeles",
    "Pacific/Pago_Pago",
  ];
  /** A Saturday; in the night after it clocks go forward, or back, in Berlin and New York. */
  const evenings = [
    [2026, 2, 28],
    [2026, 2, 7],
    [2026, 9, 24],
    [2026, 9, 31],
  ] as const;

  it.each(zones)("no day moves in %s", (name) => {
    process.env["TZ"] = name;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    for (const [year, month, date] of evenings) {
      for (const minutes of [0, 1, 9 * 60, 23 * 60 + 59]) {
        const instant = new Date(year, month, date, 0, minutes);
        // Swedish writes 2026-03-28.
        const inDays = (days: number) => new Date(year, month, date + days, 12).toLocaleDateString("sv-SE");
        const read = (words: string, language = "en") => parseDateInWords(words, instant, language);
        expect(read("today")).toBe(inDays(0));
        expect(read("tomorrow")).toBe(inDays(1));
        expect(read("day after tomorrow")).toBe(inDays(2));
        expect(read("monday")).toBe(inDays(2));
        expect(read("in two weeks")).toBe(inDays(14));
        expect(read("明日", "ja")).toBe(inDays(1));
        expect(read("2026-10-25")).toBe("2026-10-25");
        expect(read("2026-03-29")).toBe("2026-03-29");
      }
    }
  });
});
