import { describe, expect, it } from "vitest";
import { accessibilityFlaws, foundAs, lowTargets, overflow } from "./accessibility";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

/** High enough for everything to be in sight at once: axe-core takes the rest for hidden. */
const height = 9000;
const laptop: Scene = { size: { width: 1400, height } };
const phone: Scene = { phone: true, size: { width: 390, height } };

const devices: readonly (Scene & { readonly name: string })[] = [
  { name: "On a laptop, light", ...laptop, theme: "light" },
  { name: "On a laptop, dark", ...laptop, theme: "dark" },
  { name: "On a phone, light", ...phone, theme: "light" },
  { name: "On a phone, dark", ...phone, theme: "dark" },
];

describe.each(devices)("$name", ({ name: _, ...scene }) => {
  it("the dashboard can be read by everybody, and fits", async () => {
    await inWorkbench(scene, async (vault) => {
      await vault.palette("Open dashboard");
      const { root } = new DashboardPage(vault);
      await root.getByRole("button", { name: /^Closed/ }).click();
      expect(await accessibilityFlaws(root)).toEqual([]);
      expect(await overflow(root)).toEqual([]);
      if (scene.phone) expect(await lowTargets(root.locator(".mentoring-dashboard"))).toEqual([]);
    });
  });

  it("each form can be read by everybody, and fits", async () => {
    await inWorkbench(scene, async (vault) => {
      const form = new FormPage(vault);
      for (const command of [
        "Create agreement",
        "Create agenda",
        "Create recap",
        "Schedule meetings",
        "Move or cancel",
      ]) {
        await vault.palette(command);
        await form.root.waitFor();
        if (command === "Create agreement") await form.unfoldMore();
        if (command === "Create agreement") await form.tryToCreate();
        expect(await accessibilityFlaws(form.root)).toEqual([]);
        expect(await overflow(form.root)).toEqual([]);
        await form.root.getByRole("button", { name: "Cancel" }).click();
        await form.root.waitFor({ state: "detached" });
      }
    });
  });
});

it("shows the first step so that everybody can read it", async () => {
  await inWorkbench({ notes: {} }, async (vault) => {
    const { root } = new DashboardPage(vault);
    await root.getByRole("button", { name: "Create agreement" }).waitFor();
    expect(await accessibilityFlaws(root)).toEqual([]);
  });
});

describe("The dashboard", () => {
  it.each([280, 900])("fits into %i px, from left to right and from right to left", async (width) => {
    await inWorkbench(laptop, async (vault) => {
      const { root } = new DashboardPage(vault);
      await vault.page.addStyleTag({
        content: `.workspace-split.mod-right-split { flex-basis: ${width}px; }`,
      });
      expect((await root.boundingBox())?.width).toBeCloseTo(width, -1);
      expect(await overflow(root)).toEqual([]);
      await vault.page.evaluate(() => {
        document.documentElement.dir = "rtl";
        document.body.addClass("mod-rtl");
      });
      expect(await overflow(root)).toEqual([]);
      expect(await accessibilityFlaws(root)).toEqual([]);
    });
  });

  it("says the text of an item once to screen readers, and ticks by the box alone", async () => {
    await inWorkbench({}, async (vault) => {
      const words = "Announce the date to the whole company";
      const text = new DashboardPage(vault).item(words).locator("label", { hasText: words });
      expect(await foundAs(vault.page, words)).toEqual(["checkbox"]);
      await text.click();
      await vault.title.filter({ hasText: "2026-02-18 Ana Silva - Recap" }).waitFor();
      expect(await vault.readNote("Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md")).toContain(
        `- [ ] ${words}`,
      );
    });
  });

  it("mirrors its rows from right to left", async () => {
    await inWorkbench({}, async (vault) => {
      const row = new DashboardPage(vault).item("Announce the date to the whole company");
      const boxIsFirst = async (): Promise<boolean> => {
        const box = await row.locator("input").boundingBox();
        const text = await row.locator(".mentoring-item-text").boundingBox();
        return (box?.x ?? 0) < (text?.x ?? 0);
      };
      expect(await boxIsFirst()).toBe(true);
      await vault.page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      expect(await boxIsFirst()).toBe(false);
    });
  });

  it("shows where the keyboard is, and what is late, in forced colors", async () => {
    await inWorkbench({}, async (vault) => {
      const dashboard = new DashboardPage(vault);
      await vault.page.emulateMedia({ forcedColors: "active" });
      await vault.palette("Open dashboard");
      await vault.press("/", "ArrowDown");
      const focused = vault.page.locator(":focus");
      expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");
      const late = dashboard.item("Read the support plan").locator("time");
      expect(await late.locator("svg").count()).toBe(1);
      expect(await late.innerText()).toBe("1 day late");
      expect(await accessibilityFlaws(dashboard.root)).toEqual([]);
    });
  });

  it("does not move where that is not wanted", async () => {
    await inWorkbench({}, async (vault) => {
      const moving = await new DashboardPage(vault).root.evaluate((root) =>
        [...root.querySelectorAll("[class*=mentoring]")]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return (
              animationName !== "none" || transitionDuration.split(", ").some((it) => parseFloat(it) > 0.001)
            );
          })
          .map((element) => element.className),
      );
      expect(moving).toEqual([]);
    });
  });
});
