/** A name in quotes. */
export function quoted(name: string): string {
  return `«\u202f${name}\u202f»`;
}
