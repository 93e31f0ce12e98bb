import {
  attributesModule,
  classModule,
  datasetModule,
  eventListenersModule,
  htmlDomApi,
  init,
  propsModule,
  type VNode,
} from "snabbdom";

const htmlNamespace = "http://www.w3.org/1999/xhtml";

/**
 * Draws into an element by difference: what stays the same keeps its element, and with it focus,
 * selection and scroll. New elements belong to the root's own document, which may be a pop-out's.
 */
export function patching(root: HTMLElement): (before: VNode | Element, after: VNode) => VNode {
  const modules = [attributesModule, classModule, datasetModule, eventListenersModule, propsModule];
  return init(modules, {
    ...htmlDomApi,
    createElement: (name: string) => root.doc.createElementNS(htmlNamespace, name),
    createTextNode: (text) => root.doc.createTextNode(text),
    createComment: (text) => root.doc.createComment(text),
  });
}
