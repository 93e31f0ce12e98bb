const KEPT = new Set([
  "A",
  "B",
  "BLOCKQUOTE",
  "BR",
  "CODE",
  "DIV",
  "EM",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HR",
  "I",
  "LI",
  "OL",
  "P",
  "PRE",
  "S",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
  "TABLE",
  "TBODY",
  "TD",
  "TH",
  "THEAD",
  "TR",
  "U",
  "UL",
]);

/** HTML as elements, without what could run code or load something: other elements, most attributes. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const element of Array.from(body.querySelectorAll("*"))) {
    if (!KEPT.has(element.tagName)) element.remove();
    for (const { name, value } of Array.from(element.attributes)) {
      const isSafeLink = name === "href" && /^(https?|mailto|obsidian):/i.test(value);
      if (!isSafeLink && name !== "class") element.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(body.childNodes));
  return fragment;
}
