import { ButtonComponent } from "obsidian";
import type { Brief } from "../index/brief";
import { briefPage } from "./briefPage";
import type { DashboardHost } from "./dashboardHost";
import { RowsModal } from "./rowsModal";

/** Finds what is worth knowing now. `lingering` are keys of items ticked a moment ago. */
export type FindBrief = (now: Date, lingering: ReadonlySet<string>) => Brief | null;

/** What one wants to have read right before a meeting: a phone's whole screen, else a window. */
export class BriefModal extends RowsModal {
  readonly #find: FindBrief;
  readonly #agendaButton: ButtonComponent;

  constructor(host: DashboardHost, name: string, find: FindBrief) {
    super(host, true);
    this.#find = find;
    this.setTitle(host.strings.brief.title(name));
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    this.#agendaButton = new ButtonComponent(buttonsEl).setCta().onClick((event) => {
      const brief = find(host.now(), new Set());
      const agenda = brief?.next?.meeting?.agenda ?? null;
      this.close();
      if (agenda?.hasBody === true) host.openNote(agenda.path, null, event);
      else if (brief !== null) host.createAgenda(brief.relationship.key);
    });
  }

  override onOpen(): void {
    super.onOpen();
    this.#agendaButton.buttonEl.focus();
  }

  protected override draw(): void {
    const now = this.host.now();
    const brief = this.#find(now, this.drawing.ticked.keys);
    if (brief === null) return;
    this.show(briefPage(brief, now, this.drawing));
    const { openAgenda, createAgenda } = this.host.strings.brief;
    const hasAgenda = brief.next?.meeting?.agenda?.hasBody === true;
    this.#agendaButton.setButtonText(hasAgenda ? openAgenda : createAgenda);
  }
}
