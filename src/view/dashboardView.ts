import {
  debounce,
  ItemView,
  prepareFuzzySearch,
  prepareSimpleSearch,
  Scope,
  type ViewStateResult,
  type WorkspaceLeaf,
} from "obsidian";
import type { VNode } from "snabbdom";
import type { Search } from "../index/dashboardChoice";
import { dayOf } from "../model/day";
import type { RelationshipKey } from "../model/relationship";
import { DateWords } from "../text/dates";
import type { AskDashboard, DashboardHost } from "./dashboardHost";
import { DashboardLists } from "./dashboardLists";
import { dashboardPage, type PageModel } from "./dashboardPage";
import { initialState, restoredState, storedState, withFold, type DashboardState } from "./dashboardState";
import type { Drawing } from "./drawing";
import { DrawnRows } from "./drawnRows";
import { lateItemOf } from "./lateItem";
import { longPressAsksForMenu } from "./longPress";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { moveBetweenRows } from "./rowKeys";
import { keepingPlace } from "./keepingPlace";
import { TickedItems } from "./tickedItems";

export const dashboardViewType = "mentoring-dashboard";

/** How long nobody must scroll until rows beyond the edges of the view are drawn, in milliseconds. */
const rest = 100;

/** People, action items, meetings and notes to check, in the sidebar, a tab, or a phone's drawer. */
export class DashboardView extends ItemView {
  override readonly navigation = false;
  readonly #host: DashboardHost;
  readonly #words: DateWords;
  readonly #ticked: TickedItems;
  readonly #patch: ReturnType<typeof patching>;
  readonly #ask: AskDashboard;
  readonly #lists: DashboardLists;
  readonly #rows = new DrawnRows();
  #state: DashboardState = initialState;
  #search: Search | null = null;
  #page: PageModel | null = null;
  #drawn: VNode | HTMLElement | null = null;
  /** Whether something changed while nobody could see the view. */
  #isStale = false;
  /** Tells when the view has been laid out, and when it is shown or another size. */
  #observer: ResizeObserver | null = null;
  #width = 0;
  readonly #drawMargins = debounce(
    () => {
      if (this.#lists.haveLeapt()) this.#drawPage();
    },
    rest,
    true,
  );

  constructor(leaf: WorkspaceLeaf, host: DashboardHost) {
    super(leaf);
    this.#host = host;
    this.#words = new DateWords(host.language);
    this.#patch = patching(this.contentEl);
    this.#ask = host.asking();
    this.#lists = new DashboardLists(this.contentEl);
    this.#ticked = new TickedItems(host, () => {
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
    await this.#host.readAhead();
    this.#refresh();
  }

  protected override async onClose(): Promise<void> {
    this.#ticked.clear();
    this.#drawn = null;
    this.contentEl.empty();
    await super.onClose();
  }

  #drawWhenShown(): void {
    const observer = new ResizeObserver(() => {
      this.#laidOut();
    });
    this.#observer = observer;
    this.#measureOnceLaidOut();
    this.register(() => {
      observer.disconnect();
      this.#observer = null;
    });
    for (const event of ["scroll", "focusin"] as const) {
      this.registerDomEvent(this.contentEl, event, () => {
        this.#drawMore();
      });
    }
  }

  /** To ask how high things are would make the browser lay them out at once; who observes anew is told when it has. */
  #measureOnceLaidOut(): void {
    // Chromium passes over an element that is observed already.
    this.#observer?.unobserve(this.contentEl);
    this.#observer?.observe(this.contentEl);
  }

  /** Takes note of how high rows are, and draws again where those in sight turn out to be others than thought. */
  #laidOut(): void {
    const { clientWidth, win } = this.contentEl;
    const isOtherWidth = clientWidth !== this.#width;
    this.#width = clientWidth;
    if (isOtherWidth) this.#lists.forgetHeights();
    if (this.#isStale) {
      win.requestAnimationFrame(() => {
        this.#refresh();
      });
      return;
    }
    this.#lists.measure();
    if (!isOtherWidth && !this.#lists.lackRows()) return;
    this.#patchPage();
    // Asked here, the browser would complain that there is no end to it.
    win.requestAnimationFrame(() => {
      this.#measureOnceLaidOut();
    });
  }

  #listenToKeys(): void {
    this.registerDomEvent(this.contentEl, "keydown", (event) => {
      moveBetweenRows(this.contentEl, event, () => {
        this.#drawMore();
      });
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
    const { query, ...kept } = this.#state;
    const isKeptAnew =
      kept.folded !== state.folded || kept.scope !== state.scope || kept.items !== state.items;
    if (query !== state.query) this.#search = searchFor(state.query.trim());
    this.#state = state;
    this.#refresh();
    if (isKeptAnew) void this.app.workspace.requestSaveLayout();
  }

  /** Asks for the model, and draws it. */
  #draw(): void {
    if (this.#drawn === null) return;
    const now = this.#host.now();
    const { scope, items } = this.#state;
    const choice = { scope, items, search: this.#search };
    const dashboard = this.#ask(now, this.#ticked.keys, choice);
    this.#page = { dashboard, reading: this.#host.reading(), now };
    this.#drawPage();
  }

  /** Draws rows that have come in sight. */
  #drawMore(): void {
    if (this.#lists.lackRows()) this.#drawPage();
  }

  /** Draws the model that is known. */
  #drawPage(): void {
    this.#patchPage();
    if (this.#lists.isToMeasure()) this.#measureOnceLaidOut();
  }

  #patchPage(): void {
    const [drawn, page] = [this.#drawn, this.#page];
    if (drawn === null || page === null) return;
    this.#rows.turnPage();
    keepingPlace(this.contentEl, () => {
      this.#drawn = this.#patch(drawn, dashboardPage(page, this.#drawing(page.now)));
    });
    if (this.#lists.haveLeapt()) this.#drawMargins();
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
      showsRemarks: false,
      lists: this.#lists,
      rows: this.#rows,
      fold: (section, isFolded) => {
        this.#show(withFold(this.#state, section, isFolded));
      },
      limit: (scope) => {
        this.#show({ ...this.#state, scope });
      },
      arrange: (change) => {
        this.#show({ ...this.#state, items: { ...this.#state.items, ...change } });
      },
      search: (query) => {
        this.#show({ ...this.#state, query });
      },
      goToLateItem: (key) => {
        this.#goToLateItem(key);
      },
    };
  }

  /** Brings the keyboard to the first late item of the user with somebody, and takes off what could hide it. */
  #goToLateItem(relationship: RelationshipKey): void {
    const items = { ...this.#state.items, whose: "anyone" } as const;
    this.#show({ ...withFold(this.#state, "items", false), query: "", items });
    const key = lateItemOf(this.#page?.dashboard.items ?? [], relationship)?.key;
    if (key === undefined) return;
    this.#lists.items.want(key);
    this.#drawPage();
    this.#row(key)?.querySelector<HTMLElement>("[data-row]")?.focus();
  }

  /** The element of a row, by its key: any text, so it cannot stand in a selector. */
  #row(key: string): HTMLElement | null {
    const rows = Array.from(this.contentEl.querySelectorAll<HTMLElement>("[data-key]"));
    return rows.find(({ dataset }) => dataset["key"] === key) ?? null;
  }
}

function searchFor(query: string): Search | null {
  if (query === "") return null;
  const [words, letters] = [prepareSimpleSearch(query), prepareFuzzySearch(query)];
  return { hasWords: (text) => words(text) !== null, hasLetters: (text) => letters(text) !== null };
}
