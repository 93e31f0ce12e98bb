const plainText = /^[A-Za-z][\w ./()-]*$/;
const dayOrStamp = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;
const yamlWords = new Set(["true", "false", "yes", "no", "on", "off", "null", "y", "n"]);

/** A text as YAML: quoted wherever YAML could read something else; JSON's quotes are YAML's. */
export function yamlText(text: string): string {
  const isPlain = plainText.test(text) && !yamlWords.has(text.toLowerCase()) && text === text.trim();
  return isPlain || dayOrStamp.test(text) ? text : JSON.stringify(text);
}
