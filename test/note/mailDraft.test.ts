import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailDraft } from "../../src/note/mailDraft";

/** What a mail program reads in an address. */
function read(address: string): { readonly subject: string; readonly body: string } {
  const fields = /^mailto:\?subject=([^&=?#\s]*)&body=([^&=?#\s]*)$/.exec(address);
  if (fields === null) throw new Error(`Not a draft: ${address}`);
  return { subject: decodeURIComponent(fields[1] ?? ""), body: decodeURIComponent(fields[2] ?? "") };
}

describe("a mail draft", () => {
  it("holds subject and body, with the line ends of mail", () => {
    const { address, isCut } = mailDraft("Recap & more", "Hi Ana,\n\n50 % done\n");
    expect(address).toBe("mailto:?subject=Recap%20%26%20more&body=Hi%20Ana%2C%0D%0A%0D%0A50%20%25%20done");
    expect(isCut).toBe(false);
  });

  it("names no recipient and adds no header, whatever its texts hold", () => {
    const { address } = mailDraft("Hi\r\nBCC: eve@example.org", "x&bcc=eve@example.org\r\nBCC: eve");
    expect(read(address)).toEqual({
      subject: "Hi BCC: eve@example.org",
      body: "x&bcc=eve@example.org\r\nBCC: eve",
    });
  });

  it("is cut between two words when it is too long, and says so", () => {
    const { address, isCut } = mailDraft("Recap", "four words and more ".repeat(200));
    expect(isCut).toBe(true);
    expect(address.length).toBeLessThanOrEqual(2081);
    expect(read(address).body).toMatch(/(?: |^)(?:four|words|and|more)\r\n…$/);
  });

  it("is cut within a word rather than lose most of what fits", () => {
    const { address } = mailDraft("Recap", `Look: ${"x".repeat(3000)}`);
    expect(address.length).toBeGreaterThan(2000);
  });

  it("holds the beginning of any text, and fits", () => {
    const long = fc.string({ unit: "binary", maxLength: 3000 });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), long, (subject, text) => {
        const { address, isCut } = mailDraft(subject, text);
        expect(address.length).toBeLessThanOrEqual(2081);
        const body = read(address).body.replace(/\r\n/g, "\n");
        const whole = text
          .replace(/\p{Cs}/gu, "\uFFFD")
          .replace(/\r\n?/g, "\n")
          .trimEnd();
        if (isCut) expect(whole.startsWith(body.replace(/\n…$/, ""))).toBe(true);
        else expect(body).toBe(whole);
      }),
    );
  });
});
