import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as copied from "../../docs/mentoring-api";
import type * as records from "../../src/export/records";
import type * as ours from "../../src/host/api";

const docs = path.resolve(import.meta.dirname, "../../docs");

describe("the documented API", () => {
  it("takes and gives what the plugin does", () => {
    expectTypeOf<ours.MentoringApi>().toExtend<copied.MentoringApi>();
    expectTypeOf<copied.AskedAgenda>().toEqualTypeOf<ours.AskedAgenda>();
    expectTypeOf<copied.AskedRecap>().toEqualTypeOf<ours.AskedRecap>();
    expectTypeOf<copied.AskedAgreement>().toEqualTypeOf<ours.AskedAgreement>();
    expectTypeOf<copied.AskedItem>().toEqualTypeOf<ours.AskedItem>();
  });

  it.each(["RelationshipRecord", "MeetingRecord", "ItemRecord"] as const)("names all of a %s", (name) => {
    expectTypeOf<keyof copied.RelationshipRecord>().toEqualTypeOf<keyof records.RelationshipRecord>();
    expectTypeOf<keyof copied.MeetingRecord>().toEqualTypeOf<keyof records.MeetingRecord>();
    expectTypeOf<keyof copied.ItemRecord>().toEqualTypeOf<keyof records.ItemRecord>();
    const declared = readFileSync(path.join(docs, "mentoring-api.d.ts"), "utf8");
    const described = readFileSync(path.join(docs, "records.md"), "utf8");
    const [body = ""] = declared.split(`interface ${name} `)[1]?.split("\n}") ?? [];
    const names = body.split("\n").flatMap((line) => /readonly (\w+):/.exec(line)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(5);
    for (const one of names) expect(described).toContain(`\`${one}\``);
  });
});
