/**
 * Stands in for WXT's ContentScriptContext (see wxt.config.ts), which announces the extension's id
 * to the page and can be ended by an event the page forges. Our lifecycle is in page.ts.
 */
export class ContentScriptContext {}
