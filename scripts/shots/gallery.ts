import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Pictures by name, as hashes of their bytes. */
type Hashes = Map<string, string>;

/** A folder of pictures with a page that shows them all, those that changed since the last time first. */
export class Gallery {
  private readonly before: Hashes;

  constructor(readonly folder: string) {
    this.before = existsSync(folder) ? this.hashes() : new Map();
    mkdirSync(folder, { recursive: true });
  }

  /** Throws the pictures away; what they looked like is still known. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Takes a picture; says where something is wider than its window. */
  async take(page: Page, name: string, fullPage = true): Promise<void> {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.warn(`${name} is ${over} pixels wider than its window.`);
    if (fullPage) await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(this.folder, `${name}.png`), fullPage });
  }

  /** Writes the page; gives how many pictures there are, and which are new or look different. */
  show(): { count: number; changed: string[] } {
    const now = this.hashes();
    const isChanged = (name: string) => this.before.get(name) !== now.get(name);
    const changed = this.before.size > 0 ? [...now.keys()].filter(isChanged) : [];
    const same = [...now.keys()].filter((name) => !changed.includes(name));
    const part = (title: string, names: string[]) =>
      names.length === 0 ? '' : `<h2>${title}: ${names.length}</h2>${names.map(figure).join('\n')}`;
    writeFileSync(
      join(this.folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>Rolescope: every view</title>
<style>body{font:14px system-ui;margin:2rem;background:#888}figure{display:inline-block;margin:0 1rem 1rem 0;vertical-align:top}img{max-width:400px;border:1px solid #444}</style>
${part('New, or different from the last time', changed)}
${part(changed.length > 0 ? 'As before' : 'Every view', same)}\n`,
    );
    return { count: now.size, changed };
  }

  private hashes(): Hashes {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.png'));
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(this.folder, name)))
        .digest('hex');
    return new Map(names.map((name) => [name.slice(0, -4), hash(name)]));
  }
}

const figure = (name: string) =>
  `<figure><a href="${name}.png"><img loading="lazy" src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`;
