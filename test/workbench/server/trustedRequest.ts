import type { IncomingHttpHeaders } from "node:http";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Whether a request comes from a page of this server, or from no page at all. A foreign `Host` means that some name
 * was bound to this machine to get around the browser's rules; a foreign `Origin` or site, that another page asks.
 */
export function isTrusted(headers: IncomingHttpHeaders): boolean {
  const { host, origin } = headers;
  if (host === undefined || !LOOPBACK.has(hostName(host))) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const opensPage = headers["sec-fetch-mode"] === "navigate";
  return headers["sec-fetch-site"] !== "cross-site" || opensPage;
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
