import { priorities, type ActionItem, type FieldFlaw, type LinePlace, type Owner } from "../model/actionItem";
import { parseDay, parseTime, type Day, type Time } from "../model/day";
import { roles, type PersonName } from "../model/person";
import {
  isFlag,
  isListOf,
  isNullOr,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  isUnionOf,
  type Shape,
} from "./shape";

export const isDay: Shape<Day> = (value): value is Day =>
  typeof value === "string" && parseDay(value) !== null;

export const isTime: Shape<Time> = (value): value is Time =>
  typeof value === "string" && parseTime(value) === value;

export const isPersonName: Shape<PersonName> = isRecordOf<PersonName>({
  name: isText,
  target: isNullOr(isText),
});

const isOwner: Shape<Owner> = isUnionOf<Owner>({
  role: { role: isOneOf([...roles, "both"]) },
  person: { person: isPersonName },
});

const isFlaw: Shape<FieldFlaw> = isRecordOf<FieldFlaw>({
  kind: isOneOf(["impossible-date", "field-twice"]),
  field: isText,
  value: isText,
});

export const isPlace: Shape<LinePlace> = isRecordOf<LinePlace>({
  line: isNumber,
  text: isText,
  blockId: isNullOr(isText),
  heading: isNullOr(isText),
  before: isNullOr(isText),
  after: isNullOr(isText),
  unique: isFlag,
  uniqueInPlace: isFlag,
});

/** An action item as it was read. */
export const isActionItem: Shape<ActionItem> = isRecordOf<ActionItem>({
  mark: isText,
  description: isText,
  tags: isListOf(isText),
  owner: isNullOr(isOwner),
  goal: isNullOr(isText),
  due: isNullOr(isDay),
  scheduled: isNullOr(isDay),
  start: isNullOr(isDay),
  created: isNullOr(isDay),
  done: isNullOr(isDay),
  cancelled: isNullOr(isDay),
  priority: isOneOf(priorities),
  recurrence: isNullOr(isText),
  id: isNullOr(isText),
  dependsOn: isListOf(isText),
  onCompletion: isNullOr(isText),
  blockId: isNullOr(isText),
  flaws: isListOf(isFlaw),
  remarks: isListOf(isText),
  status: isOneOf(["open", "in-progress", "done", "cancelled"]),
  links: isListOf(isText),
  place: isPlace,
});
