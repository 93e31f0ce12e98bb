/** There is no network in the workbench: what asks for it is found out. @throws always */
export function requestUrl(target: string | { readonly url: string }): never {
  const url = typeof target === "string" ? target : target.url;
  throw new Error(`The workbench has no network: ${url} was requested.`);
}

/** As `requestUrl`. @throws always */
export function request(target: string | { readonly url: string }): never {
  return requestUrl(target);
}
