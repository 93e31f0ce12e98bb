import { isFailure } from "../export/flags";
import { meetingThatWas, proposedMeeting, proposedRecap } from "../index/proposals";
import { parseCadence } from "../model/cadence";
import { dayOf } from "../model/day";
import { answerDue } from "../model/newItem";
import type { NotePath } from "../model/notePath";
import { otherRole, roles } from "../model/person";
import type { Relationship } from "../model/relationship";
import { agreementKinds } from "../model/agreement";
import type { AskedTerms } from "../model/terms";
import { checkAgenda } from "../view/agendaEntry";
import { checkAgreement } from "../view/agreementEntry";
import { checkRecap } from "../view/recapEntry";
import { termsEntryOf } from "../view/termsEntry";
import { writeActionItem } from "./addActionItem";
import { writeAgenda } from "./createAgenda";
import { writeAgreement } from "./createAgreement";
import { writeRecap } from "./makeRecap";
import type { MadeNote } from "./madeNote";
import { sayDone } from "./notices";
import { Refusal } from "./refusal";
import { relationshipCalled } from "./relationshipCalled";
import type { Surroundings } from "./surroundings";
import { Told } from "./told";

// What scripts make. They say what the forms ask for, or leave it as the forms propose it; the same checks
// look at it, the same functions write it; no note is opened. What is refused is a Refusal.

/** Says what was made, with a way back: it is the user's vault, whoever asked. */
function made({ strings }: Surroundings, { path, done }: MadeNote): NotePath {
  if (done !== null) sayDone(strings, done.sentence, done.undo);
  return path;
}

function relationshipOf(surroundings: Surroundings, told: Told<"relationship">): Relationship {
  const found = relationshipCalled(surroundings, told.text("relationship"));
  if (isFailure(found)) throw new Refusal(found.message);
  return found;
}

const agendaOptions = ["relationship", "date", "time", "focus", "goal", "format", "place"] as const;

/** Makes the next agenda, or the one of a day; gives the path, also of one that was there already. */
export async function scriptedAgenda(surroundings: Surroundings, said: unknown): Promise<NotePath> {
  const { strings, index, now } = surroundings;
  const told = new Told(said, agendaOptions, strings);
  const relationship = relationshipOf(surroundings, told);
  const proposal = proposedMeeting(relationship, index.relationships(), now());
  const goals = relationship.agreement?.goals ?? [];
  const input = checkAgenda({
    relationship,
    date: told.date("date", proposal.date),
    time: told.time("time", proposal.time),
    focus: told.text("focus", proposal.focus),
    goal: goals.find(({ words }) => words === told.text("goal")) ?? null,
    format: told.text("format", proposal.format),
    place: told.text("place", proposal.place),
    isFirst: null,
  });
  return made(surroundings, await writeAgenda(surroundings, told.checked(input)));
}

const recapOptions = [
  ...["relationship", "date", "time", "duration", "focus"],
  ...["next", "nextTime", "nextFormat", "planNext", "notReached"],
] as const;

/** Makes the recap of the meeting that just was, or of the one of a day. */
export async function scriptedRecap(surroundings: Surroundings, said: unknown): Promise<NotePath> {
  const { strings, now } = surroundings;
  const told = new Told(said, recapOptions, strings);
  const relationship = relationshipOf(surroundings, told);
  const date = told.date("date");
  const meeting =
    date === null
      ? meetingThatWas(relationship, now())
      : (relationship.meetings.find((one) => one.date === date && one.recap === null) ?? null);
  if (meeting === null && date === null) {
    throw new Refusal(strings.commandLine.failures.noMeeting(relationship.partner.name));
  }
  const proposal = proposedRecap(relationship, meeting, null, now());
  const entry = {
    relationship,
    meeting,
    date: date ?? proposal.date,
    time: told.time("time", proposal.time),
    duration: told.text("duration", proposal.duration === null ? "" : String(proposal.duration)),
    focus: told.text("focus", proposal.focus),
    next: told.date("next", proposal.next),
    nextTime: told.time("nextTime", proposal.nextTime),
    nextFormat: told.text("nextFormat", proposal.nextFormat),
    plansNext: told.flag("planNext"),
    notReached: told.texts("notReached"),
  };
  return made(surroundings, await writeRecap(surroundings, told.checked(checkRecap(entry, dayOf(now())))));
}

/** What an agreement says where a script says nothing. */
const noTerms: AskedTerms = {
  kind: "formal",
  cadence: null,
  organization: "",
  objective: "",
  started: null,
  ends: null,
  duration: null,
  formats: [],
  agendaLead: null,
  responseTime: null,
  timeZone: "",
};

const agreementOptions = [
  ...["partner", "role", "userName", "kind", "cadence", "objective", "organization", "started", "ends"],
  ...["duration", "formats", "agendaLead", "responseTime", "timeZone"],
  ...["firstDate", "firstTime", "alreadyMeeting", "preparation"],
] as const;

/** Makes an agreement, and the agenda of the first meeting where its day is said. */
export async function scriptedAgreement(surroundings: Surroundings, said: unknown): Promise<NotePath> {
  const { strings, settings } = surroundings;
  const told = new Told(said, agreementOptions, strings);
  const cadence = parseCadence(told.text("cadence"));
  if (cadence === null && told.text("cadence") !== "") {
    const { unknownValue } = strings.commandLine.failures;
    throw new Refusal(unknownValue("cadence", told.text("cadence"), "weekly, every-3-weeks, as-needed"));
  }
  const { agreement, userName } = told.checked(
    checkAgreement({
      ...termsEntryOf({ ...noTerms, cadence }),
      partner: { name: told.text("partner").trim(), target: null },
      role: told.word("role", roles, "mentee"),
      userName: settings.current.name || told.text("userName"),
      kind: told.word("kind", agreementKinds, "formal"),
      objective: told.text("objective"),
      organization: told.text("organization"),
      started: told.date("started"),
      ends: told.date("ends"),
      duration: told.text("duration"),
      formats: told.texts("formats").join(", "),
      agendaLead: told.text("agendaLead"),
      responseTime: told.text("responseTime"),
      timeZone: told.text("timeZone"),
      firstDate: told.date("firstDate"),
      firstTime: told.time("firstTime"),
      alreadyMeeting: told.flag("alreadyMeeting"),
      preparation: told.flag("preparation"),
    }),
  );
  return made(surroundings, await writeAgreement(surroundings, agreement, userName));
}

const itemOptions = ["relationship", "text", "owner", "due", "goal", "question"] as const;

/** Writes an action item, or a question to the other person, where it belongs; gives the note's path. */
export async function scriptedItem(surroundings: Surroundings, said: unknown): Promise<NotePath> {
  const { strings, now } = surroundings;
  const told = new Told(said, itemOptions, strings);
  const relationship = relationshipOf(surroundings, told);
  const isQuestion = told.flag("question");
  const due = told.date("due", isQuestion ? answerDue(relationship, now()) : null);
  if (due === "unreadable") throw new Refusal(`due: ${strings.forms.flaws["date-unreadable"]}`);
  const asked = relationship.role === null ? "mentee" : otherRole(relationship.role);
  const owner = told.word("owner", [...roles, "both"], relationship.role ?? "mentee");
  return writeActionItem(surroundings, {
    relationship,
    description: told.text("text"),
    owner: isQuestion ? asked : owner,
    goal: relationship.agreement?.goals.find(({ words }) => words === told.text("goal")) ?? null,
    due,
    isQuestion,
  });
}
