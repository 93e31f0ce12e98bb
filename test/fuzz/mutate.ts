import fc from "fast-check";
import { hostileTexts } from "../hostile/hostileTexts";

const pieces = [
  ...Object.values(hostileTexts).filter((text) => text.length < 200),
  "---\n",
  "\n",
  "- [ ] ",
  "[due:: ",
  "📅 ",
  "%%",
  "```",
];

type Mutation =
  | { readonly kind: "flip" | "cut" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "insert"; readonly at: number; readonly piece: string };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("flip" as const, "cut" as const, "double" as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), piece: fc.constantFrom(...pieces) }),
);

/** Texts that people wrote, with bytes flipped, cut out, doubled, and pieces put in that mean something. */
export function mutated(cases: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...cases), fc.array(mutation, { maxLength: 6 }))
    .map(([text, mutations]) =>
      new TextDecoder().decode(mutations.reduce(apply, new TextEncoder().encode(text))),
    );
}

function apply(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const at = bytes.length === 0 ? 0 : mutation.at % bytes.length;
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
  switch (mutation.kind) {
    case "insert":
      return joined(before, new TextEncoder().encode(mutation.piece), after);
    case "cut":
      return joined(before, after.slice(mutation.length));
    case "double":
      return joined(before, after.slice(0, mutation.length), after);
    case "flip":
      return bytes.map((byte, place) => (place === at ? byte ^ (1 << (mutation.length % 8)) : byte));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
