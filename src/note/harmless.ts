/**
 * Text of the user's on its way into a new note, in one line and made harmless: what Templater would
 * run where it is set to run in new notes is taken apart.
 */
export function harmless(text: string): string {
  return harmlessLines(text.replace(/\s+/g, " ").trim());
}

/** The same for text that keeps its lines. */
export function harmlessLines(text: string): string {
  return text.replaceAll("<%", "< %");
}

/** The same for a line that is shown below the properties: it hides nothing that comes after it either. */
export function harmlessInText(text: string): string {
  return openingNoComment(harmless(text));
}

/** Text that reads the same and opens no comment, neither the app's `%%` nor one of HTML. */
export function openingNoComment(text: string): string {
  return text.replace(/%{2,}/g, (marks) => marks.replaceAll("%", "\\%")).replaceAll("<!--", "<\\!--");
}
