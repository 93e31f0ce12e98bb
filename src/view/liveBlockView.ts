import { MarkdownRenderChild } from "obsidian";
import { h, type VNode } from "snabbdom";
import { everything } from "../index/dashboardChoice";
import type { LiveContent } from "../index/liveContent";
import { dayOf } from "../model/day";
import type { RelationshipKey } from "../model/relationship";
import { DateWords } from "../text/dates";
import type { DashboardHost } from "./dashboardHost";
import type { RowDrawing } from "./drawing";
import { keepingFocus } from "./keepingFocus";
import { lateItemOf } from "./lateItem";
import { livePart } from "./livePart";
import { longPressAsksForMenu } from "./longPress";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { TickedItems } from "./tickedItems";

/** Finds what a block shows now, or the sentence in its place. `lingering` are keys of items ticked a moment ago. */
export type FindContent = (
  now: Date,
  lingering: ReadonlySet<string>,
) => LiveContent | { readonly kind: "sentence"; readonly words: string };

/** A `mentoring` code block: the same rows and the same ticking as in the dashboard, inside a note. */
export class LiveBlockView extends MarkdownRenderChild {
  readonly #host: DashboardHost;
  readonly #find: FindContent;
  readonly #ticked: TickedItems;
  readonly #words: DateWords;
  readonly #patch: ReturnType<typeof patching>;
  #drawn: VNode | HTMLElement;

  constructor(container: HTMLElement, host: DashboardHost, find: FindContent) {
    super(container);
    this.#host = host;
    this.#find = find;
    this.#words = new DateWords(host.language);
    this.#patch = patching(container);
    this.#drawn = container.createDiv();
    this.#ticked = new TickedItems(host, () => {
      this.#draw();
    });
    this.register(() => {
      this.#ticked.clear();
    });
  }

  override onload(): void {
    const draw = () => {
      this.#draw();
    };
    this.register(this.#host.onChange(draw));
    everyMinute(this, this.containerEl, draw);
    longPressAsksForMenu(this, this.containerEl);
    draw();
  }

  #draw(): void {
    const now = this.#host.now();
    const content = this.#find(now, this.#ticked.keys);
    const parts =
      content.kind === "sentence"
        ? [h("p.mentoring-nothing", content.words)]
        : livePart(content, this.#drawing(now));
    keepingFocus(this.containerEl, () => {
      this.#drawn = this.#patch(this.#drawn, h("div.mentoring-dashboard.mentoring-live", [...parts]));
    });
  }

  #drawing(now: Date): RowDrawing {
    return {
      host: this.#host,
      strings: this.#host.strings,
      words: this.#words,
      now,
      today: dayOf(now),
      ticked: this.#ticked,
      showsRemarks: true,
      limit: null,
      goToLateItem: (key, event) => {
        this.#openLateItem(key, event);
      },
    };
  }

  /** The note may not show the item, so its own note does. */
  #openLateItem(key: RelationshipKey, event: UIEvent): void {
    const scope = { kind: "person", key } as const;
    const { items } = this.#host.asking()(this.#host.now(), new Set(), { ...everything, scope });
    const late = lateItemOf(items, key);
    if (late !== null) this.#host.openNote(late.path, late.item.place.line, event);
  }
}
