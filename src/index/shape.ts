/** Tells whether a value from outside is what a type says. */
export type Shape<T> = (value: unknown) => value is T;

/** A shape for every field of a type: one that is forgotten here does not compile. */
export type Fields<T> = { readonly [Name in keyof T]-?: Shape<T[Name]> };

type Kinded = { readonly kind: string };

export const isText: Shape<string> = (value) => typeof value === "string";

export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

export const isFlag: Shape<boolean> = (value) => typeof value === "boolean";

export function isOneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is Word => known.has(value);
}

export function isNullOr<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function isListOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

export function isRecordOf<T extends object>(fields: Fields<T>): Shape<T> {
  const shapes: readonly (readonly [string, Shape<unknown>])[] = Object.entries<Shape<unknown>>(fields);
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    shapes.every(([name, shape]) => shape(Reflect.get(value, name)));
}

/** A union whose members are told apart by their `kind`, each with its other fields. */
export function isUnionOf<T extends Kinded>(members: {
  readonly [Kind in T["kind"]]: Fields<Omit<Extract<T, { readonly kind: Kind }>, "kind">>;
}): Shape<T> {
  const entries: readonly (readonly [string, Fields<object>])[] = Object.entries<Fields<object>>(members);
  const shapes = new Map<unknown, Shape<object>>(entries.map(([kind, fields]) => [kind, isRecordOf(fields)]));
  return (value): value is T =>
    typeof value === "object" && value !== null && shapes.get(Reflect.get(value, "kind"))?.(value) === true;
}
