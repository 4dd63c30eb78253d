/**
 * A property of one of the page's nodes, past the names a form or a document lends to its fields:
 * with `<input name="textContent">`, `form.textContent` is that input.
 */
export function real<N extends object, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

type Root = Document | Element;

/**
 * The first element under `root` that matches. In a whole page ask for one name after the other, not
 * for a list: of an attribute or a class that nothing bears Chromium knows without a walk (156).
 */
export function one(root: Root, selector: string): Element | null {
  return real(root as Element, 'querySelector').call(root, selector);
}

export function all(root: Root, selector: string): Element[] {
  return [...real(root as Element, 'querySelectorAll').call(root, selector)];
}

/** The nearest of the element and its ancestors that matches. */
export function around(element: Element | null, selector: string): Element | null {
  return element && real(element, 'closest').call(element, selector);
}

/** An attribute's value; '' where there is none. */
export function attribute(element: Element | null, name: string): string {
  return (element && real(element, 'getAttribute').call(element, name)) ?? '';
}
