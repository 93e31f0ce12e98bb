/**
 * Adds members to a prototype as the app does: not enumerable, replacing what is there.
 *
 * Accessors stay accessors. `this` inside the members is the prototype's own type.
 */
export function extend<T extends object>(
  prototype: T,
  members: ThisType<T> & Partial<Record<keyof T, unknown>>,
): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false, configurable: true });
  }
}
