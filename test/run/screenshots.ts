// `npm run screenshots`: draws the pictures of `docs/images` anew, from the sample vault on its fixed day.
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Scene } from "../e2e/scene";
import type { VaultPage } from "../e2e/vaultPage";
import { inWorkbench } from "../e2e/workbenchPage";
import { Refusal, ROOT } from "./install.mjs";

interface Picture {
  readonly name: string;
  readonly steps: (page: VaultPage) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: "dashboard",
    async steps(page) {
      await page.openNote("Mentoring/Ana Silva/2026-03-04 Ana Silva - Agenda.md");
      await page.palette("Open dashboard");
    },
  },
  {
    name: "agreement-form",
    async steps(page) {
      await page.palette("Create agreement");
    },
  },
  {
    name: "action-item-form",
    async steps(page) {
      await page.palette("Add action item");
      await page.type("Send the photo of the board by next friday");
    },
  },
  {
    name: "schedule",
    async steps(page) {
      await page.palette("Schedule meetings");
    },
  },
  {
    name: "brief",
    async steps(page) {
      await page.palette("Brief");
    },
  },
  {
    name: "share",
    async steps(page) {
      await page.openNote("Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md");
      await page.palette("Share note");
    },
  },
  {
    name: "recap",
    async steps(page) {
      await page.openNote("Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md");
    },
  },
];

const DEVICES: readonly (Scene & { readonly suffix: string })[] = [
  { suffix: "", theme: "light" },
  { suffix: "-dark", theme: "dark" },
  { suffix: "-phone", theme: "light", phone: true },
  { suffix: "-phone-dark", theme: "dark", phone: true },
];

const FOLDER = path.join(ROOT, "docs/images");

function build(): void {
  const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Refusal("The plugin could not be built, see above.");
}

async function draw(scene: Scene, { name, steps }: Picture, suffix: string): Promise<void> {
  await inWorkbench({ ...scene, pictures: FOLDER }, async (page) => {
    await steps(page);
    // Nothing is shown as hovered.
    await page.page.mouse.move(0, 0);
    console.log(await page.screenshot(`${name}${suffix}`));
  });
}

try {
  build();
  await mkdir(FOLDER, { recursive: true });
  for (const { suffix, ...scene } of DEVICES) {
    for (const picture of PICTURES) await draw(scene, picture, suffix);
  }
} catch (error) {
  // The message of a step that failed says where its picture lies.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
