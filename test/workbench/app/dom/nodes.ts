import { extend } from "./extend";

/** The app's additions to `Node`: moving, emptying, and knowing one's window. */
export function extendNodes(): void {
  extend(Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other: Node) {
      return Array.prototype.indexOf.call(this.childNodes, other);
    },
    setChildrenInPlace(children: Node[]) {
      setChildrenInPlace(this, children);
    },
    appendText(text: string) {
      this.appendChild(document.createTextNode(text));
    },
    instanceOf(type: new () => unknown) {
      return this instanceof type;
    },
    get doc(): Document {
      return this.ownerDocument ?? document;
    },
    get win(): Window {
      return window;
    },
    get constructorWin(): Window {
      return window;
    },
  });
}

function setChildrenInPlace(parent: Node, children: readonly Node[]): void {
  const kept = new Set(children);
  for (const child of Array.from(parent.childNodes)) {
    if (!kept.has(child)) parent.removeChild(child);
  }
  children.forEach((child, index) => {
    const present = parent.childNodes[index];
    if (present !== child) parent.insertBefore(child, present ?? null);
  });
}
