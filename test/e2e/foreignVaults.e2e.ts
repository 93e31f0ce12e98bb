import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

/** Other people's vaults, where the machine has some. */
const SHARED = path.resolve(import.meta.dirname, "../../../shared/data/vaults");
const shared = existsSync(SHARED) ? readdirSync(SHARED) : [];

const foreignNotes = {
  "Welcome.md": "# Welcome\n\n- [ ] Buy bread\n- [x] Call home ✅ 2026-03-01\n",
  "People/Ana.md": "---\ntype: person\nmentor: yes\n---\nA friend. #mentoring-not\n",
  "Meetings/1-1.md":
    "---\ntype: meeting\ndate: 2026-03-02\nmentor: [[Ana]]\n---\n- [ ] Ask about the move 📅 2026-02-30\n",
  "Templates/Meeting.md": "---\ndate: {{date}}\ntitle: <% tp.file.title %>\n---\n- [ ] \n",
  "Odd/Broken.md": "---\ntitle: 1:1: Ann\ntype: [\n---\n- [ ] x\n",
  "Odd/Script.md": "---js\n{ get title() { throw new Error('ran'); } }\n---\ntext\n",
  "Odd/Windows.md": "\uFEFF---\r\ntags: a\r\n---\r\n- [ ] one\r- [ ] two\r\n",
  "Odd/Code.md": "```mentoring-not\nactions\n```\n\n```md\n- [ ] #mentoring\n```\n",
  "Odd/Empty.md": "",
  "Odd/🌱 seeds & 'quotes' (draft) 100%.md": "Seeds.\n",
  "Odd/Latin.md": Buffer.from("caf\xE9\n", "latin1"),
  "Odd/Zeros.md": Buffer.alloc(64),
  "Board.canvas": '{"nodes":[],"edges":[]}',
  "Picture.png": Buffer.from("89504e470d0a1a0a", "hex"),
  ".obsidian/app.json": '{ "alwaysUpdateLinks": true,   "promptDelete": false }\n',
};

/** Looks around in a vault that has nothing of ours, as its owner would after installing the plugin. */
async function lookAround(scene: Scene): Promise<void> {
  await inWorkbench(scene, async (vault) => {
    const before = await vault.digests();
    expect(before.size).toBeGreaterThan(0);
    const { root } = new DashboardPage(vault);
    await root.getByText("Start with an agreement").waitFor();
    for (const note of [...before.keys()].filter((file) => /^[^.].*\.md$/.test(file)).slice(0, 3)) {
      await vault.openNote(note);
    }
    await vault.palette("Create agenda");
    // Nobody is known, so it asks who it is; nothing comes of that.
    await vault.page.locator(".modal.mentoring-form-modal").waitFor();
    await vault.press("Escape");
    await vault.page.locator(".modal").waitFor({ state: "detached" });
    await vault.palette("Open dashboard");
    await vault.reopen();
    expect(await vault.digests()).toEqual(before);
  });
}

describe("A vault that is not ours stays as it is", () => {
  it("with notes in every state", async () => {
    await lookAround({ notes: foreignNotes });
  });

  it.each(shared)("as %s", async (name) => {
    await lookAround({ vault: path.join(SHARED, name) });
  });
});
