/** A stretch of a text and what stands there instead. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single replacement that makes `after` of `before`. */
export function replacementBetween(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * What an open editor holds after its note changed on disk: both changes where they do not touch, else the
 * editor's own, which the next save writes.
 *
 * @param base what both started from
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const own = replacementBetween(base, mine);
  const other = replacementBetween(base, theirs);
  const [first, second] = own.from <= other.from ? [own, other] : [other, own];
  if (first.to > second.from || (first.from === second.from && base !== theirs && base !== mine)) return mine;
  return (
    base.slice(0, first.from) +
    first.insert +
    base.slice(first.to, second.from) +
    second.insert +
    base.slice(second.to)
  );
}
