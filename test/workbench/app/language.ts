let language = "en";

/** The interface language, an ISO code such as `de`; `en` until set. */
export function getLanguage(): string {
  return language;
}

/** Sets what `getLanguage` answers; plugins read it when they load. */
export function setLanguage(code: string): void {
  language = code;
  document.documentElement.lang = code;
}
