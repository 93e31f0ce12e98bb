/** Texts of one line that somebody may hand us to do harm, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  script: "<script>window.harmed = true</script>",
  "image with a handler": '<img src=x onerror="window.harmed = true">',
  "link that runs": "[click](javascript:window.harmed=true)",
  "image that fetches": "![x](https://example.org/x.png)",
  "embed that fetches": "![[https://example.org/x]]",
  frame: '<iframe src="https://example.org"></iframe>',
  "path out of the vault": "../../.obsidian/plugins/other/main",
  "absolute path": "/etc/passwd",
  "path of Windows": "C:\\Windows\\..\\x",
  "reserved name": "CON.md",
  prototype: "__proto__",
  constructor: "constructor",
  formula: '=HYPERLINK("https://example.org","x")',
  "formula behind a blank": " @SUM(1+1)",
  "mail header": "x\u000d\u000aBcc: all@example.org",
  "calendar line": "x\u000d\u000aEND:VCALENDAR",
  "Templater command": "<% tp.file.delete() %>",
  "Templater script": "<%* await app.vault.delete() %>",
  "end of properties": "---",
  "properties that run": "---js",
  "comment that is not closed": "x <!-- x",
  "comment of the app that is not closed": "x %% x",
  "code that is not closed": "x ``` x",
  "many brackets": "[".repeat(2000),
  "many quotes": `${">".repeat(100)} x`,
  "many emphases": "*_".repeat(1000),
  "catastrophic pattern": `${"a ".repeat(2000)}!`,
  "dates without end": "2026-01-01 ".repeat(500),
  "huge line": "x".repeat(100_000),
  "half a character": "\ud83d",
  "other half": "\udc00",
  "turned around": "\u202etxt.exe",
  "zero width": "A\u200bna",
  "line separator": "a\u2028b",
  "null character": "a\u0000b",
  "command to a terminal": "a\u001b]0;x\u0007\tb",
  "template variable": "{{mentor}}{{date:[<%]}}",
  "replacement pattern": "$& $1 $` $'",
  "YAML alias": "*all",
  "YAML tag": "!!js/function x",
};

/** YAML that asks for more than any note holds: each alias stands for nine of the one before. */
export const aliasBomb = ["a: &a [x,x,x,x,x,x,x,x,x]"]
  .concat(
    ["b", "c", "d", "e", "f", "g", "h", "i"].map(
      (key, at) => `${key}: &${key} [${`*${"abcdefgh"[at] ?? "a"},`.repeat(9)}]`,
    ),
  )
  .join("\n");

/** Lists in lists, deeper than people write. */
export const deepList = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- [ ] x`).join("\n");
