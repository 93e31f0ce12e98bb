import fc from "fast-check";
import { expect, it } from "vitest";
import type { NoteIndex } from "../../src/index/noteIndex";
import { recap } from "../index/indexedVault";
import { isThorough } from "../run/figures";
import { fed, HostApp, owner } from "./hostApp";

const paths = ["a.md", "b.md", "Ana/c.md"];
const aPath = fc.constantFrom(...paths);

type Happening =
  | { readonly kind: "write"; readonly path: string; readonly text: number }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string };

const aHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), path: aPath, text: fc.nat(9) }),
  fc.record({ kind: fc.constant("remove" as const), path: aPath }),
  fc.record({ kind: fc.constant("rename" as const), path: aPath, to: aPath }),
);

/** How an event is told: as it should be, twice, or after others that came later, once or once more. */
type Telling = "once" | "twice" | "late" | "again late";
const aTelling = fc.constantFrom<Telling[]>("once", "twice", "late", "again late");

/** Lets whoever listens from now on hear of what happens in other ways; gives the way to tell what is left. */
function toldBadly({ vault, cache }: HostApp, tellings: readonly Telling[]): () => void {
  const waiting: (() => void)[] = [];
  let told = 0;
  for (const source of [vault, cache]) {
    const on = source.on.bind(source);
    source.on = (name, hear) =>
      on(name, (...data: never[]) => {
        const telling = tellings[told++ % tellings.length] ?? "once";
        const tell = (): unknown => hear(...data);
        // The app's cache hands over the text: an old one would be a lie.
        const isLate = telling.endsWith("late") && name !== "changed";
        if (!isLate || telling === "again late") tell();
        if (telling === "twice") tell();
        if (isLate) waiting.push(tell);
        else waiting.shift()?.();
      });
  }
  return () => {
    for (const tell of waiting.splice(0)) tell();
  };
}

async function make(host: HostApp, happening: Happening): Promise<void> {
  const file = host.vault.getFileByPath(happening.path);
  if (happening.kind === "write") {
    const text = recap("2026-03-03", [], `- [ ] Call ${happening.text}`);
    await (file === null ? host.vault.create(happening.path, text) : host.vault.modify(file, text));
  } else if (file === null) return;
  else if (happening.kind === "remove") await host.vault.delete(file);
  else if (host.vault.getFileByPath(happening.to) === null) await host.vault.rename(file, happening.to);
}

const aStep = fc.record({ happening: aHappening, waits: fc.boolean() });

it("events that come twice, late, or in another order leave the index as one that is built anew", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { minLength: 3, maxLength: 12 }),
      fc.array(aTelling, { minLength: 1, maxLength: 8 }),
      async (steps, tellings) => {
        const host = new HostApp({ "a.md": recap("2026-03-03"), "Ana/d.md": "" });
        await host.open();
        const tellTheRest = toldBadly(host, tellings);
        const { feed, index } = fed(host);
        await feed.start(owner());
        for (const { happening, waits } of steps) {
          await make(host, happening);
          if (waits) await host.cache.idle();
        }
        await host.cache.idle();
        tellTheRest();
        await host.settled();
        const anew = fed(host);
        await anew.feed.start(owner());
        expect(textsIn(index)).toEqual(textsIn(anew.index));
      },
    ),
    { numRuns: isThorough ? 1000 : 60 },
  );
}, 600_000);

function textsIn(index: NoteIndex): Readonly<Record<string, string>> {
  return Object.fromEntries(index.all().map(({ path, text }) => [path, text]));
}
