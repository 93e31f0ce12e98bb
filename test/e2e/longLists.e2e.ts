import { expect, it } from "vitest";
import { accessibilityFlaws, overflow } from "./accessibility";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const NOTES = 20;
const OF_EACH = 100;

function recap(number: number, first = "Promise"): string {
  const items = Array.from({ length: OF_EACH }, (_, at) => {
    const words =
      at % 3 === 0 ? ", which takes more than one line to say in a sidebar and more on a phone" : "";
    return `- [ ] ${at === 0 ? first : "Promise"} ${number}.${at}${words}`;
  });
  const day = `2025-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + number).padStart(2, "0")}`;
  return `---\ntype: mentoring-recap\nmentor: "[[Ana Silva]]"\ndate: ${day}\n---\n${items.join("\n")}\n`;
}

/** Two thousand open items, in an order that their notes' names give. */
const many: Scene = {
  notes: Object.fromEntries(Array.from({ length: NOTES }, (_, at) => [pathOf(at), recap(at)])),
  settings: { name: "Maya Lindqvist" },
};

function pathOf(number: number): string {
  return `Recap ${String(number).padStart(2, "0")}.md`;
}

async function openedIn(vault: VaultPage): Promise<DashboardPage> {
  await vault.palette("Open dashboard");
  const dashboard = new DashboardPage(vault);
  await dashboard.item("Promise 19.0").waitFor();
  return dashboard;
}

function scrollTo(dashboard: DashboardPage, top: number): Promise<void> {
  return dashboard.root.locator(".mentoring-view").evaluate((view, to) => {
    view.scrollTop = to;
  }, top);
}

it("draws of two thousand items what is in sight, wherever that is, and reaches all of them by key", async () => {
  await inWorkbench(many, async (vault) => {
    const dashboard = await openedIn(vault);
    const rows = dashboard.root.locator("li.mentoring-item");
    const focused = vault.page.locator("li:focus-within");
    for (const top of [0, 3000, 60_000, 20_000]) {
      await scrollTo(dashboard, top);
      await eventually(async () => (await inSight(dashboard)) > 5).toBe(true);
      // Once nobody leaps on, there is more of it than one sees.
      await eventually(async () => (await inSight(dashboard, 0.4)) > (await inSight(dashboard)) + 3).toBe(
        true,
      );
      expect(await rows.count()).toBeLessThan(80);
      expect(await misplaced(dashboard)).toEqual([]);
    }
    await vault.press("/", "Home", "ArrowDown", "ArrowDown");
    expect(await focused.getAttribute("aria-posinset")).toBe("1");
    expect(await focused.getAttribute("aria-setsize")).toBe(String(NOTES * OF_EACH));
    for (let at = 0; at < 70; at += 1) await vault.press("ArrowDown");
    expect(await focused.getAttribute("aria-posinset")).toBe("71");

    await scrollTo(dashboard, 60_000);
    await eventually(() => dashboard.item("Promise 19.0").count()).toBe(1);
    await vault.press("ArrowUp");
    expect(await focused.getAttribute("aria-posinset")).toBe("70");
    await vault.press("PageDown", "PageUp");
    expect(await focused.getAttribute("aria-posinset")).toBe("70");
    await vault.press("Space");
    await vault.awaitNote(pathOf(19), (text) => text.includes("- [x] Promise 19.69"));

    // Rows after a leap have the elements of others.
    await scrollTo(dashboard, 40_000);
    await eventually(async () => (await inSight(dashboard)) > 5).toBe(true);
    const [path = "", words = ""] = (await keyInSight(dashboard)).split("\n");
    await dashboard.tick(dashboard.item(words));
    await vault.awaitNote(path, (text) => text.includes(`- [x] ${words}`));
  });
});

/**
 * How many rows of items there are in the middle of the view.
 *
 * @param beyond how far beyond its edges they count too, as a part of its height
 */
function inSight(dashboard: DashboardPage, beyond = 0): Promise<number> {
  return dashboard.root.locator(".mentoring-view").evaluate((view, part) => {
    const { top, bottom, height } = view.getBoundingClientRect();
    const rows = [...view.querySelectorAll("li.mentoring-item")].map((row) => row.getBoundingClientRect());
    const isThere = (row: DOMRect): boolean =>
      row.top < bottom + height * part && row.bottom > top - height * part;
    return rows.filter(isThere).length;
  }, beyond);
}

/** The key of an item of long words, which no other item's begin with, in the lower half of the view. */
function keyInSight(dashboard: DashboardPage): Promise<string> {
  return dashboard.root.locator(".mentoring-view").evaluate((view) => {
    const { top, height } = view.getBoundingClientRect();
    const rows = [...view.querySelectorAll<HTMLElement>("li.mentoring-item")];
    const row = rows.find(
      (one) =>
        one.getBoundingClientRect().top > top + height / 2 && one.textContent.includes("more than one line"),
    );
    return row?.dataset["key"] ?? "";
  });
}

/** The rows that say something else than the item at their place does, in its words or in where it is from. */
function misplaced(dashboard: DashboardPage): Promise<readonly string[]> {
  return dashboard.root.locator(".mentoring-view").evaluate((view) => {
    const rows = [...view.querySelectorAll<HTMLElement>("li.mentoring-item")];
    const says = (row: HTMLElement): boolean => {
      const words = row.querySelector("label[for]")?.textContent ?? "";
      const [, note = "", item = ""] = /^Promise (\d+)\.(\d+)/.exec(words) ?? [];
      const place = (19 - Number(note)) * 100 + Number(item) + 1;
      const source = row.querySelector(".mentoring-link")?.textContent;
      const isLong = words.includes("more than one line");
      return (
        row.ariaPosInSet === String(place) &&
        source === `Recap ${note.padStart(2, "0")}` &&
        isLong === (Number(item) % 3 === 0)
      );
    };
    return rows.filter((row) => !says(row)).map((row) => row.outerHTML);
  });
}

it("stays where it is, with its keyboard, through a hundred updates above", async () => {
  await inWorkbench(many, async (vault) => {
    const dashboard = await openedIn(vault);
    await scrollTo(dashboard, 5000);
    const row = dashboard.item("Promise 18.5").first();
    await row.scrollIntoViewIfNeeded();
    await row.locator("input").focus();
    const place = async () => Math.round((await row.boundingBox())?.y ?? -1);
    await vault.page.keyboard.press("Shift+F10");
    await vault.page.locator(".menu").waitFor();
    await watchShifts(vault);
    const before = await place();
    await row.evaluate((element) => {
      element.dataset["same"] = "yes";
    });
    for (let update = 0; update < 100; update += 1) {
      await vault.page.evaluate(
        ([path, text]) => {
          // The workbench's own app, as the page has it.
          const { app } = window as unknown as {
            app: { vault: { adapter: { write(p: string, t: string): Promise<void> } } };
          };
          return app.vault.adapter.write(path, text);
        },
        [
          pathOf(19),
          recap(
            19,
            update % 2 === 0
              ? `A promise that is said in many more words than before, ${update}:`
              : "Promise",
          ),
        ] as const,
      );
      if (update === 98) await eventually(() => dashboard.item("in many more words").count()).toBe(1);
      if (update % 10 === 9) expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    }
    await vault.settled();
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await vault.page.locator(".menu").count()).toBe(1);
    expect(await vault.page.evaluate("window.shifts")).toEqual([]);
    await vault.press("Escape");
    expect(await vault.page.locator("li:focus-within").getAttribute("data-same")).toBe("yes");
  });
});

/** Notes in the page, from now on, what of the dashboard is pushed elsewhere without anybody's doing. */
function watchShifts(vault: VaultPage): Promise<void> {
  return vault.page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    /** As the browser has it; the types do not know it yet. */
    interface Shift extends PerformanceEntry {
      readonly sources: readonly { readonly node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[]) {
        const elements = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        for (const element of elements)
          if (element?.closest(".mentoring-view")) shifts.push(element.outerHTML.slice(0, 200));
      }
    }).observe({ type: "layout-shift" });
  });
}

/** Loads the dashboard on a machine that is so slow that each look at the clock ends a turn; gives how many it took. */
const TURNS_OF_OPENING = `(async () => {
  const [now, Channel] = [performance.now, MessageChannel];
  let [time, turns] = [0, 0];
  performance.now = () => (time += 1000);
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      turns += 1;
    }
  };
  await app.workspace.getLeavesOfType("mentoring-dashboard")[0].loadIfDeferred();
  performance.now = now;
  window.MessageChannel = Channel;
  return turns;
})()`;

it("draws all of it once a closed sidebar is opened: after a change, and after a start that held nobody up", async () => {
  await inWorkbench(many, async (vault) => {
    const dashboard = await openedIn(vault);
    const toggle = () => vault.palette("Toggle right sidebar");
    const rows = dashboard.root.locator("li.mentoring-item");
    const reachesTheEnd = async (): Promise<void> => {
      expect(await dashboard.section("items").locator(".mentoring-count").innerText()).toBe("2,000");
      await eventually(() => inSight(dashboard)).toBeGreaterThan(5);
      expect(await rows.count()).toBeLessThan(80);
      await dashboard.item("Promise 0.99").scrollIntoViewIfNeeded(); // the last is always there
      await dashboard.item("Promise 0.98").waitFor();
    };
    await toggle();
    await dashboard.root.waitFor({ state: "hidden" });
    await vault.writeNote(pathOf(19), recap(19, "News"));
    await toggle();
    await dashboard.item("News 19.0").waitFor();
    await reachesTheEnd();

    await toggle();
    await vault.reopen();
    expect(await vault.page.evaluate(TURNS_OF_OPENING)).toBeGreaterThan(NOTES);
    expect(await rows.count()).toBe(0); // nobody sees it yet
    await toggle();
    await dashboard.item("News 19.0").waitFor();
    await reachesTheEnd();
  });
});

it("groups, filters and remembers it, by key alone, and can be read by everybody on a phone", async () => {
  await inWorkbench({ phone: true, theme: "dark", size: { width: 390, height: 3000 } }, async (vault) => {
    await vault.palette("Open dashboard");
    const dashboard = new DashboardPage(vault);
    const { root } = dashboard;
    await root.getByRole("button", { name: "Group, sort and filter action items" }).focus();
    await vault.press("Enter");
    await vault.page.locator(".menu-item", { hasText: "Goal" }).click();
    await root.getByRole("heading", { name: "No goal" }).waitFor();
    const item = dashboard.item("Announce the date to the whole company");
    await dashboard.tick(item);
    await item.getByRole("button", { name: "Undo" }).click();
    await eventually(() => item.locator("input").isChecked()).toBe(false);
    await root.getByRole("button", { name: "Filter", exact: true }).click();
    await vault.page.locator(".menu-item", { hasText: "Ana Silva" }).click();
    await eventually(() => root.locator("li.mentoring-person").count()).toBe(1);
    expect(await accessibilityFlaws(root)).toEqual([]);
    expect(await overflow(root)).toEqual([]);
    await vault.reopen();
    await vault.palette("Open dashboard");
    await root.getByRole("heading", { name: "No goal" }).waitFor();
    await root.getByRole("button", { name: "Stop filtering: Ana Silva" }).click();
    await eventually(() => root.locator("li.mentoring-person").count()).toBe(7);
  });
});

it("previews and opens the note of an item, and what its text links to, by the keys that the app has for it", async () => {
  await inWorkbench({}, async (vault) => {
    const text = new DashboardPage(vault).item("for the name of her singing").locator("label").last();
    const preview = vault.page.locator(".hover-popover .inline-title");
    await vault.page.keyboard.down("Control");
    await text.getByRole("link").hover();
    await preview.filter({ hasText: "Ana Silva" }).waitFor();
    await vault.page.mouse.move(0, 0);
    await preview.waitFor({ state: "detached" });
    await text.hover({ position: { x: 3, y: 3 } });
    await preview.filter({ hasText: "2026-03-04" }).waitFor();
    await vault.page.keyboard.up("Control");
    const tabs = vault.page.locator(".mod-root .workspace-tab-header");
    await text.click({ position: { x: 3, y: 3 }, modifiers: ["Control"] });
    await eventually(() => tabs.count()).toBe(2);
    await text.getByRole("link").click({ button: "middle" });
    await eventually(() => tabs.allInnerTexts()).toEqual(["New tab", "2026-03-04", "Ana Silva"]);
    // On Windows, the right button is a click beside asking for the menu.
    await vault.openNote("Welcome.md");
    for (const part of [text, text.getByRole("link")]) await part.dispatchEvent("auxclick", { button: 2 });
    await vault.settled();
    expect(await tabs.allInnerTexts()).toEqual(["New tab", "2026-03-04", "Welcome"]);
  });
});

it("takes an item to a note as a link, and leads from a meeting to its notes", async () => {
  await inWorkbench({}, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const link = await dashboard.item("Announce the date to the whole company").evaluate((row) => {
      const dataTransfer = new DataTransfer();
      row.dispatchEvent(new DragEvent("dragstart", { dataTransfer, bubbles: true }));
      return dataTransfer.getData("text/plain");
    });
    expect(link).toBe("[[2026-02-18 Ana Silva - Recap#^announce]]");
    const meeting = dashboard.section("history").locator("li.mentoring-meeting").first();
    await meeting.click({ button: "right" });
    await vault.page.locator(".menu-item", { hasText: "Open agenda" }).click();
    await vault.title.filter({ hasText: "Agenda" }).waitFor();
  });
});
