/** A text of a page as a reader meets it: shown, or read out. */
export interface PageText {
  readonly text: string;
  /** Of the nearest element that says one. */
  readonly lang: string;
}

const VOID = new Set(["meta", "link", "br", "input", "img", "hr"]);
const READ_OUT = /\b(?:aria-label|title|placeholder)="([^"]*)"/g;

/** Every text of a page of ours, with the language it is said to be in. Code, styles and data are left out. */
export function textsOf(page: string): readonly PageText[] {
  const found: PageText[] = [];
  const open: { readonly tag: string; readonly lang: string }[] = [];
  const body = page.replace(/^<!doctype html>|<(script|style|pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, "");
  for (const [, closing, tag = "", attributes = "", text] of body.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    const lang = open.at(-1)?.lang ?? "";
    if (text !== undefined) {
      if (text.trim() !== "") found.push({ text: plain(text.trim()), lang });
    } else if (closing === "/") {
      open.length = Math.max(
        0,
        open.findLastIndex((each) => each.tag === tag),
      );
    } else {
      const own = /\blang="([^"]*)"/.exec(attributes)?.[1] ?? lang;
      for (const [, said = ""] of attributes.matchAll(READ_OUT)) {
        found.push({ text: plain(said), lang: own });
      }
      if (!VOID.has(tag) && !attributes.endsWith("/")) open.push({ tag, lang: own });
    }
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" },
};

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
