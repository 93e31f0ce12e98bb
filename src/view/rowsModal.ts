import { Component, Modal } from "obsidian";
import type { VNode } from "snabbdom";
import { DateWords } from "../text/dates";
import type { DashboardHost } from "./dashboardHost";
import type { ItemDrawing } from "./drawing";
import { keepingFocus } from "./keepingFocus";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { moveBetweenRows } from "./rowKeys";
import { TickedItems } from "./tickedItems";

/** A window with rows of action items, drawn anew whenever something changes: on a phone the whole screen. */
export abstract class RowsModal extends Modal {
  protected readonly drawing: ItemDrawing;
  readonly #patch: ReturnType<typeof patching>;
  /** Lives as long as the window is open. */
  readonly #open = new Component();
  #drawn: VNode | HTMLElement;

  protected constructor(
    protected readonly host: DashboardHost,
    showsRemarks: boolean,
  ) {
    super(host.app);
    this.modalEl.addClass("mentoring-brief");
    const pageEl = this.contentEl.createDiv();
    this.#patch = patching(pageEl);
    this.#drawn = pageEl.createDiv();
    const ticked = new TickedItems(host, () => {
      this.draw();
    });
    this.#open.register(() => {
      ticked.clear();
    });
    const { strings, language } = host;
    this.drawing = { host: this.#leaving(), strings, words: new DateWords(language), ticked, showsRemarks };
  }

  /** Draws what is worth knowing now, by `show`. */
  protected abstract draw(): void;

  protected show(page: VNode): void {
    keepingFocus(this.contentEl, () => {
      this.#drawn = this.#patch(this.#drawn, page);
    });
  }

  override onOpen(): void {
    const draw = () => {
      this.draw();
    };
    this.#open.load();
    this.#open.register(this.host.onChange(draw));
    this.#open.registerDomEvent(this.contentEl, "keydown", (event) => {
      moveBetweenRows(this.contentEl, event);
    });
    everyMinute(this.#open, this.contentEl, draw);
    draw();
  }

  override onClose(): void {
    this.#open.unload();
  }

  /** A note that is opened from here is what the person wants to see. */
  #leaving(): DashboardHost {
    return {
      ...this.host,
      openNote: (path, line, event) => {
        this.close();
        this.host.openNote(path, line, event);
      },
    };
  }
}
