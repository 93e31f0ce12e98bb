// `npm run screenshots`: draws the pictures of `docs/images` anew, from the sample vault on its fixed day. In another
// look or language (`-- --look dense --language de`) they are only to be looked at, and go elsewhere.
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { languageFor } from "../../src/text/languages";
import type { Strings } from "../../src/text/strings";
import { launchBrowser } from "../browser";
import { PICTURES } from "../e2e/doSteps";
import type { Scene } from "../e2e/scene";
import type { VaultPage } from "../e2e/vaultPage";
import { inWorkbenchOf } from "../e2e/workbenchPage";
import { Refusal, ROOT } from "./install.mjs";

/** What is to be seen: a note that is opened, a command that is run then, and what is typed into its form. */
interface Picture {
  readonly name: string;
  readonly note?: string;
  readonly command?: keyof Strings["commands"];
  readonly typed?: string;
}

const RECAP = "Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md";
const AGENDA = "Mentoring/Ana Silva/2026-03-04 Ana Silva - Agenda.md";

const DRAWN: readonly Picture[] = [
  { name: "dashboard", note: AGENDA, command: "openDashboard" },
  { name: "agreement-form", command: "createAgreement" },
  { name: "action-item-form", command: "addActionItem", typed: "Send the photo of the board by next friday" },
  { name: "schedule", command: "scheduleMeetings" },
  { name: "brief", command: "brief" },
  { name: "share", note: RECAP, command: "shareNote" },
  { name: "recap", note: RECAP },
];

const DEVICES: readonly (Scene & { readonly suffix: string })[] = [
  { suffix: "", theme: "light" },
  { suffix: "-dark", theme: "dark" },
  { suffix: "-phone", theme: "light", phone: true },
  { suffix: "-phone-dark", theme: "dark", phone: true },
];

/** The look and language that were asked for, and the folder that is for pictures of these. */
function asked(): Scene & { readonly pictures: string } {
  const { look, language } = parseArgs({
    options: { look: { type: "string" }, language: { type: "string" } },
  }).values;
  if (look !== undefined && look !== "dense" && look !== "large")
    throw new Refusal(`There is no look “${look}”, but dense and large.`);
  const others = [look, language].filter((one) => one !== undefined);
  return {
    ...(look === undefined ? {} : { look }),
    ...(language === undefined ? {} : { language }),
    pictures: others.length === 0 ? path.join(ROOT, "docs/images") : path.join(PICTURES, others.join("-")),
  };
}

function build(): void {
  const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Refusal("The plugin could not be built, see above.");
}

async function show(page: VaultPage, { note, command, typed }: Picture, language: string): Promise<void> {
  if (note !== undefined) await page.openNote(note);
  if (command !== undefined) await page.palette(languageFor(language).strings.commands[command]);
  if (typed !== undefined) await page.type(typed);
  // Nothing is shown as hovered.
  await page.page.mouse.move(0, 0);
}

try {
  const scene = asked();
  build();
  await mkdir(scene.pictures, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const { suffix, ...device } of DEVICES) {
      for (const picture of DRAWN) {
        await inWorkbenchOf(browser)({ ...scene, ...device }, async (page) => {
          await show(page, picture, scene.language ?? "en");
          console.log(await page.screenshot(`${picture.name}${suffix}`));
        });
      }
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  // The message of a step that failed says where its picture lies.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
