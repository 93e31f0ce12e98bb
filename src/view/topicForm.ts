import type { App } from "obsidian";
import type { TopicPlace } from "../index/topicPlace";
import { titleOf } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import type { NoteTexts } from "../text/noteTexts";
import type { Strings } from "../text/strings";
import { checked, flawsOf, type Checked } from "./flaws";
import { FormModal } from "./formModal";
import { RelationshipField, type RelationshipChoice } from "./relationshipField";

/** What the form of a new topic knows when it opens. */
export interface TopicFormStart extends RelationshipChoice {
  /** What was selected where the form was asked for. */
  readonly topic: string;
  /** Where it would wait; null where the relationship has no note for it. */
  placeFor(relationship: Relationship): TopicPlace | null;
}

/** A topic, and where it waits. */
export interface NewTopic {
  readonly topic: string;
  readonly place: TopicPlace;
}

/** Does what *Add topic for next meeting* is for; one sentence when it could not be done. */
export type SubmitTopic = (input: NewTopic) => Promise<string | null>;

type TopicField = "topic" | "relationship";

/** What to talk about, and with whom. */
export class TopicForm extends FormModal<TopicField, NewTopic> {
  readonly #start: TopicFormStart;
  readonly #submit: SubmitTopic;
  readonly #topic: HTMLInputElement;
  readonly #relationship: RelationshipField;
  readonly #placeEl: HTMLElement;

  constructor(app: App, strings: Strings, start: TopicFormStart, submit: SubmitTopic) {
    const words = strings.forms.topic;
    super(app, strings, words.title, words.add);
    this.#start = start;
    this.#submit = submit;
    this.#topic = this.field("topic", { name: words.topic }).wideText(start.topic);
    const withWhom = this.field("relationship", { name: words.relationship });
    this.#relationship = new RelationshipField(withWhom, start, strings);
    this.#placeEl = this.fieldsEl.createDiv({
      cls: "mentoring-item-preview",
      attr: { role: "status", dir: "auto" },
    });
    this.changed();
  }

  protected override changed(): void {
    const place = this.#start.placeFor(this.#relationship.value);
    this.#placeEl.setText(place === null ? "" : this.#placeWords(place));
  }

  protected override check(): Checked<TopicField, NewTopic> {
    const topic = this.#topic.value.trim();
    const place = this.#start.placeFor(this.#relationship.value);
    const flaws = flawsOf<TopicField>(
      ["topic", "topic-empty", topic === ""],
      ["relationship", "nowhere-to-write", place === null],
    );
    return checked(flaws, place && { topic, place });
  }

  protected override send(input: NewTopic): Promise<string | null> {
    return this.#submit(input);
  }

  #placeWords(place: TopicPlace): string {
    const heading = topicHeading(place, this.strings.notes);
    return this.strings.forms.goesInto(titleOf(place.note.path), heading);
  }
}

/** The heading under which a topic waits. */
export function topicHeading(place: TopicPlace, { sections }: NoteTexts): string {
  return place.type === "agenda"
    ? sections.agenda[place.section].heading
    : sections.recap[place.section].heading;
}
