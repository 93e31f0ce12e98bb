import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Locator, Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What the app itself draws in the accent color that its user chose. */
const IN_ACCENT_COLOR = ".mod-cta, .internal-link, .tag";

/**
 * What axe-core finds against the accessibility of a part of the page, each in a few lines. It judges only
 * what is in sight, so the page has to be high. The contrast of the app's accent color is left out.
 */
export async function accessibilityFlaws(part: Locator): Promise<readonly string[]> {
  const page = part.page();
  // What the pointer is over has other colors.
  await page.mouse.move(0, 0);
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: AXE });
  return part.evaluate(async (element, accent) => {
    // The script that was added puts it there.
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(element, { resultTypes: ["violations"], elementRef: true });
    const flaws = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ ...node, id })));
    return flaws
      .filter((flaw) => flaw.id !== "color-contrast" || flaw.element?.matches(accent) !== true)
      .map(({ id, html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`);
  }, IN_ACCENT_COLOR);
}

/** What screen readers find on a page under these words, by role: a checkbox, a text. */
export async function foundAs(page: Page, words: string): Promise<readonly unknown[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const said = nodes.filter(({ ignored, name }) => !ignored && name?.value === words);
  // A line of a text is found below it.
  return said.map(({ role }): unknown => role?.value).filter((role) => role !== "InlineTextBox");
}

/** Everything in a part of the page that sticks out of it to the left or right, or makes it scroll sideways. */
export async function overflow(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    const all = [root, ...root.querySelectorAll("*")];
    const isOut = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    };
    const scrolls = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    return all.filter((one) => isOut(one) || scrolls(one)).map((one) => one.outerHTML.slice(0, 200));
  });
}

/**
 * Everything in a part of the page that fingers are to touch, and that is lower than they need. Links within a text
 * are left out, and the note of an item, which the whole text opens too.
 */
export async function lowTargets(part: Locator): Promise<readonly string[]> {
  return part
    .locator("button, .mentoring-box, a.mentoring-link:not(.mentoring-item *)")
    .evaluateAll((targets) => {
      const low = targets.filter((one) => one.getBoundingClientRect().height < 43.5);
      return low.map((one) => one.outerHTML.slice(0, 200));
    });
}

/** Everything in a part of the page whose text is cut where its box ends. */
export async function cutOff(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const isCut = (element: Element): boolean =>
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
    return [...root.querySelectorAll("*")].filter(isCut).map((one) => one.outerHTML.slice(0, 200));
  });
}
