/** The app version that the workbench stands in for. */
export const apiVersion = "1.13.1";

/** True when the app's version is `version` or newer. */
export function requireApiVersion(version: string): boolean {
  return apiVersion.localeCompare(version, "en", { numeric: true }) >= 0;
}
