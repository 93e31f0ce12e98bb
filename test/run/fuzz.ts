import { spawnSync } from "node:child_process";
import path from "node:path";

// `npm run fuzz -- FILE…`: reads changed texts, those of recorded files too, from one seed to the next, until
// it is stopped or something is found.
const root = path.resolve(import.meta.dirname, "../..");
const files = process.argv.slice(2).map((file) => path.resolve(file));
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const args = [vitest, "run", "--project", "unit", "test/fuzz"];
for (let seed = Date.now() % 1_000_000; ; seed += 1) {
  const chosen = { MENTORING_THOROUGH: "1", MENTORING_CASES: files.join(path.delimiter), SEED: String(seed) };
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...chosen },
  });
  if (status !== 0) process.exit(status ?? 1);
}
