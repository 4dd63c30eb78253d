// Written into a page before anything else of it runs: what a page would do to learn of us. Each is
// sent to the page as text, so it sees nothing of this file.

/** What the page got hold of, for the test to look through. */
export interface Loot {
  heard: string[];
}

declare global {
  var loot: Loot;
}

/** Listens to everything a page can listen to, before we are there. */
export function eavesdrop(): void {
  const heard: string[] = [];
  globalThis.loot = { heard };
  const note = (what: string, more: unknown) => heard.push(`${what} ${String(more)}`);
  addEventListener('message', ({ data, origin }) =>
    note(`message ${origin}`, JSON.stringify(data)),
  );
  addEventListener('error', ({ message, filename }) => note(`error ${filename}`, message));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
  for (const type of [
    'keydown',
    'input',
    'change',
    'click',
    'focusin',
    'copy',
    'selectionchange',
  ]) {
    addEventListener(type, (event) => note(type, event.composedPath()), true);
  }
  addEventListener('securitypolicyviolation', (event) => note('policy', event.blockedURI));
  for (const type of ['resource', 'navigation', 'element', 'longtask', 'event']) {
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) note('timing', JSON.stringify(entry));
      }).observe({ type, buffered: true });
    } catch {}
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element) note('added', node.outerHTML);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Puts its own functions where ours would look, and breaks what a careless script would need. */
export function poison(): void {
  const { heard } = globalThis.loot;
  const spied: [object, string][] = [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'append'],
    [Element.prototype, 'setAttribute'],
    [Node.prototype, 'appendChild'],
    [Document.prototype, 'createElement'],
    [EventTarget.prototype, 'addEventListener'],
    [Window.prototype, 'postMessage'],
    [JSON, 'parse'],
    [JSON, 'stringify'],
    [Object, 'defineProperty'],
    [Array.prototype, 'map'],
    [Array.prototype, 'push'],
    [Array.prototype, 'flatMap'],
    [String.prototype, 'replace'],
    [Reflect, 'get'],
    [Promise.prototype, 'then'],
    [Function.prototype, 'call'],
  ];
  const apply = Reflect.apply;
  const { join } = Array.prototype;
  const { includes } = String.prototype;
  const taps: { [name: string]: number } = {};
  Object.assign(globalThis, { taps });
  for (const [place, name] of spied) {
    const real = Reflect.get(place, name);
    const tapped = function (this: unknown, ...given: unknown[]) {
      taps[name] = (taps[name] ?? 0) + 1;
      const stack = new Error().stack ?? '';
      if (apply(includes, stack, ['-extension:']))
        heard[heard.length] = `${name} ${apply(join, given, [','])} ${stack}`;
      return apply(real, this, given);
    };
    Object.defineProperty(place, name, { value: tapped, configurable: true, writable: true });
  }
  // What is read from a page's own objects would be a lie.
  for (const [place, name] of [
    [Node.prototype, 'textContent'],
    [HTMLElement.prototype, 'innerText'],
    [Text.prototype, 'data'],
  ] as const) {
    Object.defineProperty(place, name, { get: () => 'Chief Lie Officer', configurable: true });
  }
  Object.defineProperty(Element.prototype, 'querySelector', { value: () => null });
  Object.defineProperty(Element.prototype, 'matches', { value: () => true });
  Object.defineProperty(Document.prototype, 'querySelectorAll', { value: () => [] });
  Object.defineProperty(globalThis, 'MutationObserver', { value: null });
  Object.defineProperty(globalThis, 'DOMParser', { value: null });
}

/** Names of fields and pictures, which a document and a form lend to their own properties. */
export function clobber(): void {
  const { createElement } = Document.prototype;
  const { append } = Element.prototype;
  const { documentElement: root } = document;
  const hidden = createElement.call(document, 'section');
  hidden.hidden = true;
  const ofDocument =
    'body head documentElement title hidden prerendering defaultView createElement createTreeWalker createRange addEventListener visibilityState querySelector querySelectorAll getElementById';
  for (const name of ofDocument.split(' ')) {
    const picture = createElement.call(document, 'img') as HTMLImageElement;
    picture.name = name;
    append.call(hidden, picture);
  }
  append.call(root, hidden);
  const ofForm =
    'textContent innerText nodeType localName tagName firstChild childNodes nextSibling parentNode parentElement ownerDocument attributes children matches closest querySelector querySelectorAll getAttribute contains isConnected getRootNode addEventListener scrollIntoView data';
  // Around the description, and around everything.
  for (const around of ['.show-more-less-html__markup', 'main']) {
    const inside = Document.prototype.querySelector.call(document, around);
    const parent = inside?.parentNode as Element | null;
    if (!inside || !parent) continue;
    const form = createElement.call(document, 'form');
    for (const name of ofForm.split(' ')) {
      const field = createElement.call(document, 'input') as HTMLInputElement;
      field.name = name;
      append.call(form, field);
    }
    append.call(parent, form);
    append.call(form, inside);
  }
}

/** Walks everything a page can reach and gives back every word of it. */
export async function search(ourOrigin: string): Promise<string> {
  const found: string[] = [...globalThis.loot.heard];
  const walk = (node: Node) => {
    if (node instanceof Element) {
      found.push(node.cloneNode(false) instanceof Element ? node.outerHTML.slice(0, 300) : '');
      if (node.shadowRoot) found.push(`open shadow ${node.shadowRoot.innerHTML}`);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  found.push(`frames ${window.length}`);
  for (let at = 0; at < window.length; at++) found.push(`frame ${window[at]?.location}`);
  for (const entry of performance.getEntries()) found.push(`entry ${JSON.stringify(entry)}`);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    found.push(`sheet ${sheet.href}`);
  }
  found.push(`globals ${Object.getOwnPropertyNames(globalThis).join(' ')}`);
  found.push(`symbols ${Object.getOwnPropertySymbols(globalThis).map(String).join(' ')}`);
  const { chrome } = globalThis as { chrome?: { runtime?: unknown } };
  found.push(`runtime ${typeof chrome?.runtime}`);
  // Somebody told the page our address: is anything to be had there?
  for (const file of [
    'manifest.json',
    'sidepanel.html',
    'dashboard.html',
    'icon/128.png',
    'background.js',
  ]) {
    const got = await fetch(`${ourOrigin}/${file}`).then(
      async (answer) => `${answer.status} ${(await answer.text()).slice(0, 80)}`,
      () => 'refused',
    );
    found.push(`asked ${file} ${got}`);
  }
  return found.join('\n');
}
