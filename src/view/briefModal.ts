import { ButtonComponent, Component, Modal } from "obsidian";
import type { VNode } from "snabbdom";
import type { Brief } from "../index/brief";
import { DateWords } from "../text/dates";
import { briefPage } from "./briefPage";
import type { DashboardHost } from "./dashboardHost";
import type { ItemDrawing } from "./drawing";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { moveBetweenRows } from "./rowKeys";
import { TickedItems } from "./tickedItems";

/** Finds what is worth knowing now. `lingering` are keys of items ticked a moment ago. */
export type FindBrief = (now: Date, lingering: ReadonlySet<string>) => Brief | null;

/** What one wants to have read right before a meeting: a phone's whole screen, else a window. */
export class BriefModal extends Modal {
  readonly #host: DashboardHost;
  readonly #find: FindBrief;
  readonly #drawing: ItemDrawing;
  readonly #patch: ReturnType<typeof patching>;
  /** Lives as long as the window is open. */
  readonly #open = new Component();
  #drawn: VNode | HTMLElement;
  #agendaButton: ButtonComponent | null = null;

  constructor(host: DashboardHost, name: string, find: FindBrief) {
    super(host.app);
    this.#host = host;
    this.#find = find;
    this.setTitle(host.strings.brief.title(name));
    this.modalEl.addClass("mentoring-brief");
    this.#patch = patching(this.contentEl);
    this.#drawn = this.contentEl.createDiv();
    const ticked = new TickedItems(host, () => {
      this.#draw();
    });
    this.#open.register(() => {
      ticked.clear();
    });
    this.#drawing = {
      host: this.#leaving(),
      strings: host.strings,
      words: new DateWords(host.language),
      ticked,
      showsRemarks: true,
    };
  }

  override onOpen(): void {
    const draw = () => {
      this.#draw();
    };
    this.#open.load();
    this.#open.register(this.#host.onChange(draw));
    this.#open.registerDomEvent(this.contentEl, "keydown", (event) => {
      moveBetweenRows(this.contentEl, event);
    });
    everyMinute(this.#open, this.contentEl, draw);
    this.#addButton();
    draw();
  }

  override onClose(): void {
    this.#open.unload();
  }

  /** A note that is opened from here is what the person wants to see. */
  #leaving(): DashboardHost {
    return {
      ...this.#host,
      openNote: (path, line, event) => {
        this.close();
        this.#host.openNote(path, line, event);
      },
    };
  }

  #addButton(): void {
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.#agendaButton = new ButtonComponent(buttonsEl).setCta().onClick((event) => {
      const brief = this.#find(this.#host.now(), new Set());
      const agenda = brief?.next?.meeting?.agenda ?? null;
      this.close();
      if (agenda?.hasBody === true) this.#host.openNote(agenda.path, null, event);
      else if (brief !== null) this.#host.createAgenda(brief.relationship.key);
    });
    this.#agendaButton.buttonEl.focus();
  }

  #draw(): void {
    const now = this.#host.now();
    const brief = this.#find(now, this.#drawing.ticked.keys);
    if (brief === null) return;
    this.#drawn = this.#patch(this.#drawn, briefPage(brief, now, this.#drawing));
    const { openAgenda, createAgenda } = this.#host.strings.brief;
    const hasAgenda = brief.next?.meeting?.agenda?.hasBody === true;
    this.#agendaButton?.setButtonText(hasAgenda ? openAgenda : createAgenda);
  }
}
