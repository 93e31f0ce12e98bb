// A byte order mark is kept: what the app does with one is on the register of assumptions.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as text; what is not UTF-8 becomes U+FFFD, as in the app. */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string {
  return decoder.decode(bytes);
}
