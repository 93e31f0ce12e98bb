/**
 * Members that the app has without publishing them, or that plugins look for to see whether they are there;
 * reading one that is missing here answers `undefined`, as in an app that lacks it.
 */
const OPTIONAL: ReadonlySet<string> = new Set([
  "isUserIgnored",
  "plugins",
  "internalPlugins",
  "openWithDefaultApp",
  "showInFolder",
  "toJSON",
  "then",
  "constructor",
]);

/**
 * The same object, but reading a member that it does not have throws with the member's name: what the workbench
 * does not stand in for must not pass as `undefined`. Symbols, names that begin with `_`, the optional unofficial
 * members and a test with `in` are let through.
 *
 * @param name how the object is called in the message, as in `app.vault`
 */
export function strict<T extends object>(object: T, name: string): T {
  return new Proxy(object, {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && !(key in target) && !isOptional(key)) {
        throw new Error(`The workbench has no ${name}.${key}.`);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}

function isOptional(key: string): boolean {
  return key.startsWith("_") || OPTIONAL.has(key);
}
