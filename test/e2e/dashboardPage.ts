import type { Locator } from "playwright-core";
import type { VaultPage } from "./vaultPage";

/** The sections of the dashboard by the class of each. */
export type SectionName =
  "people" | "closed" | "items" | "timeline" | "upcoming" | "history" | "goals" | "problems";

/** What a person sees and does in the dashboard. */
export class DashboardPage {
  readonly root: Locator;

  constructor(private readonly vault: VaultPage) {
    this.root = vault.page.locator('.workspace-leaf-content[data-type="mentoring-dashboard"]');
  }

  section(name: SectionName): Locator {
    return this.root.locator(`section.mentoring-${name}`);
  }

  /** The rows of people, those of closed relationships not. */
  get people(): Locator {
    return this.section("people").locator("li.mentoring-person");
  }

  person(name: string): Locator {
    return this.root.locator("li.mentoring-person", { hasText: name });
  }

  /** The action items that are shown with this text. */
  item(text: string): Locator {
    return this.root.locator("li.mentoring-item", {
      has: this.vault.page.locator(".mentoring-item-text", { hasText: text }),
    });
  }

  /** The action items under a person's name, or under *Unfiled*. */
  itemsOf(name: string): Locator {
    const heading = this.vault.page.locator("h4", { hasText: name });
    return this.root.locator(".mentoring-group", { has: heading }).locator("li.mentoring-item");
  }

  /** Ticks an item by its box, and waits until that is written. */
  async tick(item: Locator): Promise<void> {
    await item.locator("input[type=checkbox]").click();
    await item.getByRole("button", { name: "Undo" }).waitFor();
    await this.vault.settled();
  }

  /** The text of each place, as it is seen: without what only screen readers are told. */
  async texts(places: Locator): Promise<readonly string[]> {
    const texts = await places.evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as Element; // A clone of an element is one.
        for (const unseen of copy.querySelectorAll(".mentoring-unseen")) unseen.remove();
        return copy.textContent;
      }),
    );
    return texts.map((text) => text.trim());
  }
}
