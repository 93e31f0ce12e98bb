import os from "node:os";
import path from "node:path";
import { PageErrors } from "./pageErrors";
import { VaultPage, type OpenVault } from "./vaultPage";

/** Where pictures go that nobody asked to keep. */
export const PICTURES = path.join(os.tmpdir(), "mentoring-pictures");

/**
 * Opens the page, and does the steps in the vault that it shows.
 *
 * @throws what the steps throw, with a picture's path added; or, when they went well, what the page reported
 *   as errors meanwhile
 */
export async function doSteps(
  vault: OpenVault,
  open: () => Promise<unknown>,
  steps: (page: VaultPage) => Promise<void>,
): Promise<void> {
  const errors = new PageErrors(vault.page);
  const vaultPage = new VaultPage(vault);
  try {
    await open();
    await vault.opened();
    await vaultPage.settled();
    await steps(vaultPage);
    await vaultPage.settled();
  } catch (error) {
    throw await withPicture(error, vaultPage, errors);
  }
  await errors.refuse();
}

/** The same error, with what else is worth knowing. */
async function withPicture(error: unknown, { page }: VaultPage, errors: PageErrors): Promise<unknown> {
  const file = path.join(PICTURES, `failed-${Date.now()}.png`);
  const taken = await page.screenshot({ path: file }).then(
    () => [`Picture: ${file}`],
    () => [],
  );
  if (error instanceof Error) error.message = [error.message, ...taken, ...(await errors.all())].join("\n");
  return error;
}
