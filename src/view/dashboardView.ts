import { ItemView, prepareSimpleSearch, Scope, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import type { VNode } from "snabbdom";
import type { Dashboard } from "../index/dashboard";
import { dayOf } from "../model/day";
import { DateWords } from "../text/dates";
import type { DashboardHost } from "./dashboardHost";
import { dashboardPage } from "./dashboardPage";
import {
  initialState,
  restoredState,
  storedState,
  withFold,
  withMore,
  withQuery,
  type DashboardState,
} from "./dashboardState";
import type { Drawing } from "./drawing";
import { longPressAsksForMenu } from "./longPress";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { leaveRow, moveBetweenRows } from "./rowKeys";
import { searched } from "./searched";
import { TickedItems } from "./tickedItems";

export const dashboardViewType = "mentoring-dashboard";

/** People, action items, meetings and notes to check, in the sidebar, a tab, or a phone's drawer. */
export class DashboardView extends ItemView {
  override readonly navigation = false;
  readonly #host: DashboardHost;
  readonly #words: DateWords;
  readonly #ticked: TickedItems;
  readonly #patch: ReturnType<typeof patching>;
  #state: DashboardState = initialState;
  #drawn: VNode | HTMLElement | null = null;
  /** Whether something changed while nobody could see the view. */
  #isStale = false;

  constructor(leaf: WorkspaceLeaf, host: DashboardHost) {
    super(leaf);
    this.#host = host;
    this.#words = new DateWords(host.language);
    this.#patch = patching(this.contentEl);
    this.#ticked = new TickedItems(host, (leaving) => {
      if (leaving !== null) this.#leave(leaving);
      this.#draw();
    });
  }

  override getViewType(): string {
    return dashboardViewType;
  }

  override getDisplayText(): string {
    return this.#host.strings.dashboard.title;
  }

  override getIcon(): string {
    return "handshake";
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...storedState(this.#state) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#show(restoredState(this.#state, state));
    await super.setState(state, result);
  }

  /** Takes the keyboard: arrows go to the rows from here, and no phone shows its keys. */
  focus(): void {
    this.contentEl.focus({ preventScroll: true });
  }

  protected override async onOpen(): Promise<void> {
    await super.onOpen();
    this.contentEl.addClass("mentoring-view");
    this.contentEl.tabIndex = -1;
    this.#drawn = this.contentEl.createDiv();
    const refresh = () => {
      this.#refresh();
    };
    this.register(this.#host.onChange(refresh));
    everyMinute(this, this.contentEl, refresh);
    longPressAsksForMenu(this, this.contentEl);
    this.#drawWhenShown();
    this.#listenToKeys();
    this.#draw();
  }

  protected override async onClose(): Promise<void> {
    this.#ticked.clear();
    this.#drawn = null;
    this.contentEl.empty();
    await super.onClose();
  }

  #drawWhenShown(): void {
    const observer = new ResizeObserver(() => {
      if (this.#isStale) this.#refresh();
    });
    observer.observe(this.contentEl);
    this.register(() => {
      observer.disconnect();
    });
  }

  #listenToKeys(): void {
    this.registerDomEvent(this.contentEl, "keydown", (event) => {
      moveBetweenRows(this.contentEl, event);
      if (event.key === "/") this.#focusSearch(event);
    });
    // The scope serves while the view is the active one and nothing in it has the keyboard.
    this.scope = new Scope(this.app.scope);
    this.scope.register([], "/", (event) => {
      this.#focusSearch(event);
    });
  }

  /** A slash is a letter where one types. */
  #focusSearch(event: KeyboardEvent): void {
    const field = this.contentEl.querySelector<HTMLInputElement>("input[type=search]");
    if (field === null || event.targetNode === field) return;
    event.preventDefault();
    field.focus();
    field.select();
  }

  /** Draws now if anybody can see it, else when they do. */
  #refresh(): void {
    this.#isStale = !this.contentEl.isShown();
    if (!this.#isStale) this.#draw();
  }

  #show(state: DashboardState): void {
    const isFoldChange = state.folded !== this.#state.folded;
    this.#state = state;
    this.#draw();
    if (isFoldChange) void this.app.workspace.requestSaveLayout();
  }

  #draw(): void {
    if (this.#drawn === null) return;
    const now = this.#host.now();
    const dashboard = this.#host.dashboard(now, this.#ticked.keys);
    const page = {
      found: this.#found(dashboard),
      openItems: dashboard.openItems,
      reading: this.#host.reading(),
    };
    this.#drawn = this.#patch(this.#drawn, dashboardPage(page, this.#drawing(now)));
  }

  #found(dashboard: Dashboard): Dashboard {
    const query = this.#state.query.trim();
    if (query === "") return dashboard;
    const find = prepareSimpleSearch(query);
    return searched(dashboard, (text) => find(text) !== null);
  }

  #drawing(now: Date): Drawing {
    return {
      host: this.#host,
      strings: this.#host.strings,
      words: this.#words,
      now,
      today: dayOf(now),
      state: this.#state,
      ticked: this.#ticked,
      fold: (section, isFolded) => {
        this.#show(withFold(this.#state, section, isFolded));
      },
      showMore: (list) => {
        this.#show(withMore(this.#state, list));
      },
      search: (query) => {
        this.#show(withQuery(this.#state, query));
      },
      goToGroup: (group) => {
        this.#goToGroup(group);
      },
    };
  }

  /** Draws as much of a long list as it takes to reach the group. */
  #goToGroup(group: string): void {
    this.#show(withFold(this.#state, "items", false));
    const isCut = () => this.contentEl.querySelector("[data-more=items]") !== null;
    while (this.#element("group", group) === null && isCut()) {
      this.#show(withMore(this.#state, "items"));
    }
    this.#element("group", group)?.querySelector<HTMLElement>("[data-row]")?.focus();
  }

  #leave(key: string): void {
    const row = this.#element("item", key);
    if (row !== null) leaveRow(this.contentEl, row);
  }

  /** The element of a group or an item, by its key: any text, so it cannot stand in a selector. */
  #element(kind: "group" | "item", key: string): HTMLElement | null {
    const elements = Array.from(this.contentEl.querySelectorAll<HTMLElement>(`[data-${kind}]`));
    return elements.find((element) => element.dataset[kind] === key) ?? null;
  }
}
