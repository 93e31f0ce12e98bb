import { FuzzySuggestModal, type App } from "obsidian";
import type { Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { Relationship } from "../model/relationship";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import { meetingLabel } from "./meetingLabel";
import { relationshipLabel } from "./relationshipLabel";

/** Asks for one of several things in the app's own list; null when it is closed without a choice. */
class Chooser<Thing> extends FuzzySuggestModal<Thing> {
  #settle: (chosen: Thing | null) => void = () => undefined;

  constructor(
    app: App,
    placeholder: string,
    private readonly things: readonly Thing[],
    private readonly label: (thing: Thing) => string,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  ask(): Promise<Thing | null> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.open();
    });
  }

  override getItems(): Thing[] {
    return [...this.things];
  }

  override getItemText(thing: Thing): string {
    return this.label(thing);
  }

  override onChooseItem(thing: Thing): void {
    this.#settle(thing);
  }

  /** The app closes the list before it tells what was chosen: nothing was, only if it stays silent. */
  override onClose(): void {
    window.setTimeout(() => {
      this.#settle(null);
    });
  }
}

/** Asks whom something is about. */
export function chooseRelationship(
  app: App,
  strings: Strings,
  relationships: readonly Relationship[],
): Promise<Relationship | null> {
  const label = (relationship: Relationship) => relationshipLabel(relationship, strings);
  return new Chooser(app, strings.forms.chooseRelationship, relationships, label).ask();
}

/** Asks which meeting something is about. */
export function chooseMeeting(
  app: App,
  strings: Strings,
  meetings: readonly Meeting[],
  today: Day,
  words: DateWords,
): Promise<Meeting | null> {
  const label = (meeting: Meeting) => meetingLabel(meeting, today, words, strings);
  return new Chooser(app, strings.forms.chooseMeeting, meetings, label).ask();
}
