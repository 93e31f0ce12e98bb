import { extend } from "./extend";

/** The app's additions to arrays, strings, numbers, objects and `Math`. */
export function extendNatives(): void {
  extendArrays();
  extend(String.prototype, {
    contains(target: string): boolean {
      return this.includes(target);
    },
    format(...values: string[]): string {
      return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
    },
  });
  extend(String, { isString: (value: unknown): value is string => typeof value === "string" });
  extend(Number, { isNumber: (value: unknown): value is number => typeof value === "number" });
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(Object, { isEmpty: (value: object) => Object.keys(value).length === 0, each });
}

function extendArrays(): void {
  extend(Array.prototype as unknown[], {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target: unknown) {
      return this.includes(target);
    },
    remove(target: unknown) {
      for (let index = this.length - 1; index >= 0; index--) {
        if (this[index] === target) this.splice(index, 1);
      }
    },
    shuffle() {
      for (let index = this.length - 1; index > 0; index--) {
        const other = Math.floor(Math.random() * (index + 1));
        [this[index], this[other]] = [this[other], this[index]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  extend(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
}

function each(object: Record<string, unknown>, visit: (value: unknown, key: string) => unknown): boolean {
  return Object.entries(object).every(([key, value]) => visit(value, key) !== false);
}
