/** Remembers one answer about each thing, for as long as all that it was made from is the same. */
export class Remembered<Answer> {
  readonly #known = new WeakMap<object, { readonly from: readonly unknown[]; readonly answer: Answer }>();

  /**
   * @param about whom or what the answer is about; it is forgotten with it
   * @param from all that the answer is made from, told apart by identity
   */
  of(about: object, from: readonly unknown[], make: () => Answer): Answer {
    const known = this.#known.get(about);
    if (known !== undefined && isSame(known.from, from)) return known.answer;
    const answer = make();
    this.#known.set(about, { from, answer });
    return answer;
  }

  /** Whether `of` has the answer at hand. */
  has(about: object, from: readonly unknown[]): boolean {
    const known = this.#known.get(about);
    return known !== undefined && isSame(known.from, from);
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
