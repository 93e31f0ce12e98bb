import type { english } from "./en";

/** What every language must say. A missing string does not compile. */
export type Strings = typeof english;
