/// <reference lib="dom" />
import { script } from "./load.js";
import { page } from "./page.js";

/** What is used of the libraries that show an answer; their script sets them as globals. */
export interface Libraries {
  readonly marked: { readonly Marked: new (options: object) => { parse(text: string): string } };
  readonly DOMPurify: { sanitize(html: string, options: object): DocumentFragment };
  readonly katex: { renderToString(tex: string, options: object): string };
  readonly hljs: {
    getLanguage(name: string): unknown;
    highlight(code: string, options: object): { readonly value: string };
  };
}

export async function libraries(): Promise<Libraries> {
  await script(page.assets.answer);
  return globalThis as unknown as Libraries;
}
