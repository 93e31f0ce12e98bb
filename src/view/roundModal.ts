import { ButtonComponent } from "obsidian";
import { h } from "snabbdom";
import type { RoundStop } from "../index/weeklyRound";
import type { DashboardHost } from "./dashboardHost";
import { numbered, roundPage, type RoundStep, type RoundSteps } from "./roundPage";
import { RowsModal } from "./rowsModal";

/** What is to be settled with the person at a place of the round. `lingering` are keys of items just ticked. */
export type FindStop = (at: number, now: Date, lingering: ReadonlySet<string>) => RoundStop | null;

/** One person a screen, a key for each step. It can be left at any time: all that is done is in the notes. */
export class RoundModal extends RowsModal {
  readonly #find: FindStop;
  readonly #people: number;
  readonly #placeEl: HTMLElement;
  readonly #goOn: ButtonComponent;
  readonly #back: ButtonComponent;
  #at = 0;
  #stop: RoundStop | null = null;

  /** @param people how many there are in the round */
  constructor(host: DashboardHost, people: number, find: FindStop) {
    super(host, false);
    this.#people = people;
    this.#find = find;
    this.modalEl.addClass("mentoring-round");
    this.#placeEl = createDiv({ cls: "mentoring-round-place", attr: { role: "status" } });
    this.contentEl.prepend(this.#placeEl);
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.#goOn = new ButtonComponent(buttonsEl).setCta().onClick(() => {
      this.#go(1);
    });
    this.#back = new ButtonComponent(buttonsEl).onClick(() => {
      this.#go(-1);
    });
  }

  override onOpen(): void {
    super.onOpen();
    this.scope.register([], null, (event) => this.#press(event));
    this.#goOn.buttonEl.focus();
  }

  #go(by: 1 | -1): void {
    if (this.#at + by > this.#people) {
      this.close();
      return;
    }
    this.#at = Math.max(0, this.#at + by);
    this.draw();
    this.#goOn.buttonEl.focus();
    this.contentEl.scrollTop = 0;
  }

  /** False for a key that was for the round. */
  #press(event: KeyboardEvent): false | undefined {
    const key = event.key.toUpperCase();
    const rows = [...(this.#stop?.yours ?? []), ...(this.#stop?.theirs ?? [])].slice(0, numbered);
    const row = /^[1-9]$/.test(key) ? rows[Number(key) - 1] : undefined;
    const { met, send, next } = this.#steps();
    const step = [...met, ...send, ...next].find((one) => one.key === key);
    if (row !== undefined) void this.drawing.ticked.toggle(row);
    else if (step !== undefined) step.act(event);
    else if (key === "ARROWRIGHT") this.#go(1);
    else if (key === "ARROWLEFT") this.#go(-1);
    else return undefined;
    return false;
  }

  #steps(): RoundSteps {
    const stop = this.#stop;
    if (stop === null) return { met: [], send: [], next: [] };
    const { relationship, met } = stop;
    const { matters } = this.host.strings;
    const step = (key: string, label: string, act: RoundStep["act"]): RoundStep => ({ key, label, act });
    const next = [
      step("D", matters.schedule, () => {
        this.host.scheduleMeetings(relationship.key);
      }),
      step("T", matters.addTopic, () => {
        this.host.addTopic(relationship.key);
      }),
    ];
    if (met === null) return { met: [], send: this.#sending(stop), next };
    const answers = [
      step("Y", matters.yes, () => {
        this.host.markHeld(met.meeting);
      }),
      step("M", matters.moved, () => {
        this.host.moveMeeting(relationship.key, met.meeting);
      }),
      step("N", matters.no, () => {
        this.host.markMissed(met.meeting);
      }),
    ];
    return { met: answers, send: this.#sending(stop), next };
  }

  #sending({ relationship, send }: RoundStop): readonly RoundStep[] {
    const { matters } = this.host.strings;
    const host = this.drawing.host;
    if (send === null) return [];
    switch (send.kind) {
      case "links-promised": {
        const [item] = send.items;
        const open = (event: UIEvent): void => {
          if (item !== undefined) host.openNote(item.path, item.line, event);
        };
        return [{ key: "S", label: matters.show, act: open }];
      }
      case "recap-due": {
        const write = (): void => {
          this.close();
          this.host.createRecap(relationship.key, send.meeting);
        };
        return [{ key: "S", label: matters.write, act: write }];
      }
      case "recap-to-send":
      case "agenda-to-share": {
        const { recap, agenda } = send.meeting;
        const note = send.kind === "recap-to-send" ? recap : agenda;
        const share = (): void => {
          if (note !== null) this.host.shareNote(note.path);
        };
        return [{ key: "S", label: matters.share, act: share }];
      }
    }
  }

  protected override draw(): void {
    const { round } = this.host.strings;
    const now = this.host.now();
    const isOver = this.#at >= this.#people;
    this.#stop = isOver ? null : this.#find(this.#at, now, this.drawing.ticked.keys);
    const page = this.#stop === null ? null : roundPage(this.#stop, this.#steps(), now, this.drawing);
    this.setTitle(this.#stop?.relationship.partner.name ?? this.host.strings.commands.weeklyRound);
    const place = isOver ? round.done(this.#people) : round.of(this.#at + 1, this.#people);
    if (this.#placeEl.getText() !== place) this.#placeEl.setText(place);
    this.show(page ?? h("p", isOver ? round.calm : ""));
    const isLast = this.#at === this.#people - 1;
    this.#goOn.setButtonText(isOver ? round.close : isLast ? round.finish : round.goOn);
    this.#back.setButtonText(round.back).setDisabled(this.#at === 0);
  }
}
