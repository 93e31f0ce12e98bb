import { expect, it } from "vitest";
import { overflow } from "./accessibility";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

const WORD = "unbreakable".repeat(460);
const IMAGE = "<img src=x onerror=document.title='taken'> ![seen](https://example.com/seen.png)";
const PERSON = `${IMAGE} \u202Eesrever ${WORD}`;
const ITEM = `${IMAGE} <script>document.title='taken'</script> [out](https://example.com) \u202Eesrever ${WORD}`;

function note(type: string, properties: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(properties).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\ntype: mentoring-${type}\nmentor: ${JSON.stringify(PERSON)}\n${lines.join("\n")}\n---\n${body}`;
}

const TITLE = "![seen](x) %3Cimg src=x%3E [[out]] esrever";
const notes = {
  "Agreement.md": note(
    "agreement",
    { status: "active", organization: PERSON, cadence: PERSON, started: "2026-01-05" },
    `## Goals\n- ${ITEM}\n`,
  ),
  [`${TITLE}.md`]: note("recap", { date: "2026-02-18", focus: ITEM }, `## Action items\n- [ ] ${ITEM}\n`),
  "Planned.md": note("agenda", { date: "2026-03-10", focus: ITEM, status: "planned" }, ""),
};

it("shows hostile names, titles, goals and items as text that fits, and asks nobody outside", async () => {
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" }, phone: true }, async (vault) => {
    const asked: string[] = [];
    vault.page.on("request", (request) => asked.push(request.url()));
    await vault.palette("Open dashboard");
    const { root } = new DashboardPage(vault);
    const item = root.locator("li.mentoring-item");
    await item.waitFor();
    expect(await item.locator(".mentoring-item-text").innerText()).toContain("<img src=x onerror=");
    for (const row of ["person", "meeting", "goal", "problem"])
      await root.locator(`li.mentoring-${row}`).first().waitFor();
    expect(await root.locator("img, script, iframe, [onerror], a[href*='//']").count()).toBe(0);
    expect(await overflow(root)).toEqual([]);
    // What runs from right to left does so in its own box alone.
    const outside = await root.evaluate((view) => {
      const walker = view.ownerDocument.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return texts
        .filter((text) => text.textContent?.split("\u2068", 1)[0]?.includes("\u202E"))
        .filter((text) => text.parentElement?.closest("bdi, [dir=auto], .mentoring-unseen") === null)
        .map((text) => text.parentElement?.className);
    });
    expect(outside).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(new URL(vault.page.url()).origin))).toEqual([]);
    expect(await vault.page.title()).not.toBe("taken");
  });
});

it("says so when the note of a row is gone at the click, and makes none of its name", async () => {
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    await new DashboardPage(vault).root.locator("li.mentoring-item").waitFor();
    await vault.page.evaluate(`(async () => {
      await app.vault.delete(app.vault.getFileByPath(${JSON.stringify(`${TITLE}.md`)}));
      document.querySelector(".mentoring-item-text").click();
    })()`);
    await vault.notice("is no longer there.").waitFor();
    expect(await vault.files()).toEqual(["Agreement.md", "Planned.md"]);
  });
});
