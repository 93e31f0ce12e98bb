import { day, type Day, type Time } from "../../src/model/day";
import type { Meeting } from "../../src/model/meeting";
import type { AgendaStatus, AgreementNote } from "../../src/model/note";
import { personNamed, self, type Role } from "../../src/model/person";
import { relationshipKey, type Relationship } from "../../src/model/relationship";
import { readAs } from "../note/readNote";

const ana = { key: personNamed("Ana Silva"), name: "Ana Silva", target: "Ana Silva" };
const ben = { key: self, name: "Ben Okafor", target: null };

/** Ana Silva and Ben Okafor, the user, in an agreement given by its properties, who met as given. */
export function twoPeople(
  properties: readonly string[] | null,
  meetings: readonly Meeting[] = [],
  role: Role | null = "mentee",
): Relationship {
  const agreement = properties === null ? null : agreementWith(properties);
  const [mentor, mentee] = role === "mentor" ? [ben, ana] : [ana, ben];
  return {
    key: relationshipKey(mentor.key, mentee.key),
    mentor,
    mentee,
    role,
    partner: ana,
    status: agreement?.status ?? "informal",
    agreement,
    agreements: agreement === null ? [] : [agreement],
    meetings,
    closings: [],
    problems: [],
  };
}

function agreementWith(properties: readonly string[]): AgreementNote {
  const lines = ["type: mentoring-agreement", 'mentor: "[[Ana Silva]]"', "mentee: Ben Okafor", ...properties];
  return readAs("agreement", `---\n${lines.join("\n")}\n---\n`);
}

/** A meeting as its notes tell it: an agenda for one that is planned, cancelled or missed, else a recap. */
export function meetingOn(
  date: string,
  time: string | null,
  status: AgendaStatus,
  properties: readonly string[] = [],
): Meeting {
  const isHeld = status === "held";
  const lines = [
    `type: mentoring-${isHeld ? "recap" : "agenda"}`,
    'mentor: "[[Ana Silva]]"',
    "mentee: Ben Okafor",
    `date: ${date}`,
    ...(time === null ? [] : [`time: "${time}"`]),
    ...(isHeld ? [] : [`status: ${status}`]),
    ...properties,
  ];
  const text = `---\n${lines.join("\n")}\n---\n`;
  const agenda = isHeld ? null : readAs("agenda", text);
  const recap = isHeld ? readAs("recap", text) : null;
  const when: { date: Day; time: Time | null } = { date: day(date), time: (recap ?? agenda)?.time ?? null };
  return { ...when, status, agenda, recap };
}
