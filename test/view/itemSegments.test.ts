import { describe, expect, it } from "vitest";
import { itemSegments, itemWords, type Segment } from "../../src/view/itemSegments";

/** Segments as one line: `<b>` strong, `<i>` emphasis, `<code>`, `<tag>`, `<target|words>`. */
function drawn(text: string): string {
  const one = (segment: Segment): string => {
    switch (segment.kind) {
      case "text":
        return segment.text;
      case "code":
        return `<code ${segment.text}>`;
      case "tag":
        return `<tag ${segment.text}>`;
      case "link":
        return `<${segment.target}|${segment.text}>`;
      case "strong":
        return `<b ${segment.children.map(one).join("")}>`;
      case "emphasis":
        return `<i ${segment.children.map(one).join("")}>`;
    }
  };
  return itemSegments(text).map(one).join("");
}

describe("the text of an item", () => {
  it.each([
    ["plain words", "plain words"],
    ["a **brief** and *one* more", "a <b brief> and <i one> more"],
    ["__brief__ and _one_", "<b brief> and <i one>"],
    ["***both***", "<b <i both>>"],
    ["**all *of* it**", "<b all <i of> it>"],
    ["*all **of** it*", "<i all <b of> it>"],
    ["send `*this*` now", "send <code *this*> now"],
    ["``a ` b``", "<code a ` b>"],
    ["`` ` ``", "<code `>"],
    ["to [[Ana Silva]]", "to <Ana Silva|Ana Silva>"],
    ["to [[People/Ana Silva#Plan|Ana]]", "to <People/Ana Silva#Plan|Ana>"],
    ["**[[Ana]]**", "<b <Ana|Ana>>"],
    ["to [Ana](People/Ana%20Silva.md#Plan) *now*", "to <People/Ana Silva#Plan|Ana> <i now>"],
    ["to [](<Ana Silva.md>)", "to <Ana Silva|Ana Silva>"],
    ["for #mentoring/launch now", "for <tag #mentoring/launch> now"],
    ["#日本語 first", "<tag #日本語> first"],
  ])("draws %j", (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it.each([
    "2 * 3 * 4",
    "snake_case_name and another_one",
    "a*",
    "** not **",
    "an open **mark",
    "an open `tick",
    "an open [[link",
    "[[]] and [[ | ]]",
    "issue #12, a#b, C#",
    "![[picture.png]]",
    "[outside](https://example.com)",
    "[code](javascript:alert(1)) and [app](obsidian://open)",
    "![picture](picture.png)",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt; ~~struck~~ ==marked==",
  ])("leaves %j as text", (text) => {
    expect(itemSegments(text)).toEqual([{ kind: "text", text }]);
  });

  it("takes a backslash before a mark for what it is", () => {
    expect(drawn(String.raw`\*not this\* but *this*`)).toBe("*not this* but <i this>");
    expect(drawn(String.raw`C:\Users`)).toBe(String.raw`C:\Users`);
  });

  it("does not read endless texts", () => {
    const text = "*a ".repeat(50_000);
    expect(itemSegments(text)).toEqual([{ kind: "text", text }]);
  });

  it("is read aloud without its marks", () => {
    expect(itemWords("Send **the `brief`** to [[Ana Silva|Ana]]")).toBe("Send the brief to Ana");
  });
});
