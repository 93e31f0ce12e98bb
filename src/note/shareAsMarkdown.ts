import type { ShareBlock } from "./shareBlocks";
import { linesOfBlocks, type LineStyle } from "./shareAsPlain";
import type { ShareText } from "./shareText";

/** The blocks as Markdown that any reader understands; what is text in them stays text. */
export function shareAsMarkdown(blocks: readonly ShareBlock[]): string {
  return `${linesOfBlocks(blocks, markdown).join("\n")}\n`;
}

const markdown: LineStyle = {
  heading: (level, words) => `${"#".repeat(level)} ${words}`,
  text: textAsMarkdown,
  // A backslash breaks the line for readers that join lines.
  lines: (lines) => lines.map((line, at) => lineStart(line) + (at < lines.length - 1 ? "\\" : "")),
  code: (text) => {
    const marks = "`".repeat(Math.max(3, longestRun(text) + 1));
    return [marks, ...text.split("\n"), marks];
  },
  rule: "---",
};

function pieceAsMarkdown(piece: ShareText): string {
  switch (piece.kind) {
    case "text":
      return escaped(piece.text);
    case "code":
      return codeSpan(piece.text);
    case "strong":
      return `**${textAsMarkdown(piece.children)}**`;
    case "emphasis":
      return `*${textAsMarkdown(piece.children)}*`;
    case "strike":
      return `~~${textAsMarkdown(piece.children)}~~`;
    case "web":
      return `[${textAsMarkdown(piece.children)}](<${piece.address}>)`;
  }
}

function textAsMarkdown(texts: readonly ShareText[]): string {
  return texts.map(pieceAsMarkdown).join("");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|==|%%|\$(?=\S)/g, (mark) => `\\${mark}`);
}

/** What at the start of a line would begin a heading, a quote, a list or a line across. */
function lineStart(line: string): string {
  return line.replace(/^(\s*)(\d{1,9})([.)])(?=\s|$)/, "$1$2\\$3").replace(/^(\s*)([#+=-])/, "$1\\$2");
}

function codeSpan(text: string): string {
  const marks = "`".repeat(longestRun(text) + 1);
  const gap = /^`|`$|^ .* $/.test(text) ? " " : "";
  return marks + gap + text + gap + marks;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
