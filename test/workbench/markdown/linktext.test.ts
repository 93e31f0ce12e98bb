import { describe, expect, it } from "vitest";
import { getLinkpath, parseLinktext, stripHeading } from "./linktext";
import { parseMetadata } from "./parseMetadata";
import { resolveSubpath } from "./resolveSubpath";

describe("a link's text", () => {
  it("is a path and a subpath", () => {
    expect(parseLinktext("Ana Silva#Goals#2026")).toEqual({ path: "Ana Silva", subpath: "#Goals#2026" });
    expect(parseLinktext("Ana\u00A0Silva")).toEqual({ path: "Ana Silva", subpath: "" });
    expect(getLinkpath("#^id")).toBe("");
  });
});

describe("a subpath", () => {
  const cache = parseMetadata("# One\n\n## Goals: now\n\n- item ^Id\n\n# Two\n\n## Goals: now\n");

  it("is the heading below the one before it, up to the next that is as high", () => {
    expect(stripHeading("Goals: now")).toBe("Goals now");
    expect(resolveSubpath(cache, "#Two#goals now")).toMatchObject({
      type: "heading",
      start: { line: 8 },
      end: null,
    });
    expect(resolveSubpath(cache, "#One")).toMatchObject({ current: { heading: "One" }, end: { line: 6 } });
    expect(resolveSubpath(cache, "#Goals now#One")).toBeNull();
  });

  it("is a block by its id in any case", () => {
    expect(resolveSubpath(cache, "#^id")).toMatchObject({
      type: "block",
      block: { id: "Id" },
      list: { parent: -4 },
    });
    expect(resolveSubpath(cache, "#^none")).toBeNull();
    expect(resolveSubpath(cache, "")).toBeNull();
  });
});
