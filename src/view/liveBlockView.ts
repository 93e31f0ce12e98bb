import { MarkdownRenderChild } from "obsidian";
import { h, type VNode } from "snabbdom";
import type { ItemRow } from "../index/dashboard";
import { DateWords } from "../text/dates";
import type { DashboardHost } from "./dashboardHost";
import type { ItemDrawing } from "./drawing";
import { itemRow } from "./itemRow";
import { longPressAsksForMenu } from "./longPress";
import { everyMinute } from "./minuteClock";
import { patching } from "./patch";
import { TickedItems } from "./tickedItems";

/** What a block shows: rows, or one sentence in their place. */
export type LiveContent =
  | { readonly kind: "items"; readonly rows: readonly ItemRow[] }
  | { readonly kind: "sentence"; readonly words: string };

/** Finds what a block shows now. `lingering` are keys of items ticked a moment ago. */
export type FindContent = (now: Date, lingering: ReadonlySet<string>) => LiveContent;

/** A `mentoring` code block: the same rows and the same ticking as in the dashboard, inside a note. */
export class LiveBlockView extends MarkdownRenderChild {
  readonly #host: DashboardHost;
  readonly #find: FindContent;
  readonly #drawing: ItemDrawing;
  readonly #patch: ReturnType<typeof patching>;
  #drawn: VNode | HTMLElement;

  constructor(container: HTMLElement, host: DashboardHost, find: FindContent) {
    super(container);
    this.#host = host;
    this.#find = find;
    this.#patch = patching(container);
    this.#drawn = container.createDiv();
    const ticked = new TickedItems(host, () => {
      this.#draw();
    });
    this.register(() => {
      ticked.clear();
    });
    this.#drawing = {
      host,
      strings: host.strings,
      words: new DateWords(host.language),
      ticked,
      showsRemarks: true,
    };
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
    const content = this.#find(this.#host.now(), this.#drawing.ticked.keys);
    this.#drawn = this.#patch(
      this.#drawn,
      h("div.mentoring-dashboard.mentoring-live", [this.#part(content)]),
    );
  }

  #part(content: LiveContent): VNode {
    if (content.kind === "sentence") return h("p.mentoring-nothing", content.words);
    return h(
      "ul.mentoring-item-group",
      content.rows.map((row) => itemRow(row, this.#drawing)),
    );
  }
}
