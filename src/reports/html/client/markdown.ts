/// <reference lib="dom" />
import { make, visible } from "./dom.js";
import { type Libraries, libraries } from "./libraries.js";

/** Longer answers are shown as they came: they would take too long to format. */
export const MOST_FORMATTED = 60_000;
const MOST_MATHS = 2_000;
const MOST_CODE = 20_000;

/** What a model may not bring into the page, whatever its text becomes. */
const PURE = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: ["style", "img", "form", "input", "button", "textarea", "select", "option", "audio"],
  FORBID_ATTR: ["style", "id", "name", "src", "srcset", "background", "action", "usemap"],
  ADD_ATTR: ["target"],
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  RETURN_DOM_FRAGMENT: true,
};

let parser: { parse(text: string): string } | undefined;

/** An answer with its Markdown, mathematics and code; HTML in it stays text. */
export async function formatted(text: string): Promise<HTMLElement> {
  const loaded = await libraries();
  parser ??= new loaded.marked.Marked(optionsOf(loaded));
  const html = parser.parse(visible(text));
  return make("div", { class: "answer" }, loaded.DOMPurify.sanitize(html, PURE));
}

function optionsOf(loaded: Libraries): object {
  return {
    gfm: true,
    breaks: true,
    renderer: {
      html: ({ text }: { readonly text: string }) => escaped(text),
      image: ({ text, href }: { readonly text: string; readonly href: string }) =>
        `<code>${escaped(`![${text}](${href})`)}</code>`,
      heading(this: Inline, { tokens, depth }: Parsed & { readonly depth: number }) {
        const level = Math.min(6, depth + 4);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
      },
      link(this: Inline, { href, tokens }: Parsed & { readonly href: string }) {
        const inner = this.parser.parseInline(tokens);
        if (!/^https?:\/\//i.test(href)) return `${inner} <code>${escaped(href)}</code>`;
        return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer nofollow">${inner}</a>`;
      },
      code: ({ text, lang = "" }: { readonly text: string; readonly lang?: string }) =>
        `<pre tabindex="0"><code>${coloured(text, lang.split(/\s/)[0] ?? "", loaded)}</code></pre>`,
    },
    extensions: [
      mathsIn(loaded, "block", /^(?:\$\$([^$]{1,2000})\$\$|\\\[([\s\S]{1,2000}?)\\\])/),
      mathsIn(
        loaded,
        "inline",
        /^(?:\$\$([^$]{1,2000})\$\$|\\\[([\s\S]{1,2000}?)\\\]|\\\(([\s\S]{1,2000}?)\\\)|\$(?! )([^$\n]{1,500}?)(?<![\s\\])\$(?!\d))/,
      ),
    ],
  };
}

interface Parsed {
  readonly tokens: readonly unknown[];
}

interface Inline {
  readonly parser: { parseInline(tokens: readonly unknown[]): string };
}

interface Maths {
  readonly type: string;
  readonly raw: string;
  readonly tex: string;
  readonly display: boolean;
}

function mathsIn({ katex }: Libraries, level: "block" | "inline", pattern: RegExp): object {
  return {
    name: `maths-${level}`,
    level,
    start: (text: string) => /\$|\\[([]/.exec(text)?.index,
    tokenizer(text: string): Maths | undefined {
      const found = pattern.exec(text);
      if (found === null) return undefined;
      const [raw, dollars, square, round, dollar] = found;
      const tex = dollars ?? square ?? round ?? dollar ?? "";
      return { type: `maths-${level}`, raw, tex, display: (dollars ?? square) !== undefined };
    },
    renderer: ({ tex, raw, display }: Maths) => {
      if (tex.length > MOST_MATHS) return escaped(raw);
      return katex
        .renderToString(tex, {
          output: "mathml",
          displayMode: display,
          throwOnError: false,
          strict: "ignore",
          trust: false,
          maxExpand: 200,
          maxSize: 20,
        })
        .replace(/<annotation[^>]*>[^<]*<\/annotation>/g, "");
    },
  };
}

function coloured(code: string, language: string, { hljs }: Libraries): string {
  if (code.length > MOST_CODE || hljs.getLanguage(language) === undefined) return escaped(code);
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
