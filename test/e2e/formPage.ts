import type { Locator } from "playwright-core";
import type { VaultPage } from "./vaultPage";

/** What a person does in a form of the plugin, by the words that it shows. */
export class FormPage {
  /** The form in front. */
  readonly root: Locator;

  constructor(private readonly vault: VaultPage) {
    this.root = vault.page.locator(".modal.mentoring-form-modal").last();
  }

  /** The control of this name: `Your mentor`, `Next meeting: Date`. */
  control(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }

  /** Fills in controls by their names. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.control(name).fill(value);
  }

  async choose(name: string, option: string): Promise<void> {
    await this.control(name).selectOption({ label: option });
  }

  async unfoldMore(): Promise<void> {
    await this.root.getByText("More", { exact: true }).click();
  }

  /** Goes from control to control with the Tab key, as far as the one of this name. */
  async tabTo(name: string): Promise<void> {
    const control = this.control(name);
    for (let step = 0; step < 40; step += 1) {
      if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.vault.press("Tab");
    }
    throw new Error(`The Tab key does not lead to ${name}.`);
  }

  /** Presses *Create*, and waits for the form to go. */
  async create(): Promise<void> {
    await this.tryToCreate();
    await this.root.waitFor({ state: "detached" });
  }

  /** Presses *Create*, which the form may refuse. */
  async tryToCreate(): Promise<void> {
    await this.root.getByRole("button", { name: "Create", exact: true }).click();
    await this.vault.settled();
  }

  /** What the form says is wrong, from top to bottom. */
  async complaints(): Promise<readonly string[]> {
    const texts = await this.root.locator(".mentoring-field-error, .mentoring-form-failure").allInnerTexts();
    return texts.filter((text) => text !== "");
  }
}
