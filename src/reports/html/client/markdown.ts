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
  // Held against every attribute: a value with a scheme must be of the web.
  ALLOWED_URI_REGEXP: /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
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
      // A model's headings are no part of the page's outline.
      heading(this: Inline, { tokens }: Parsed) {
        return `<p class="heading">${this.parser.parseInline(tokens)}</p>`;
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
      mathsIn(loaded, "block", [
        { pattern: /^\$\$([^$]{1,2000})\$\$/, display: true },
        { pattern: /^\\\[([\s\S]{1,2000}?)\\\]/, display: true },
      ]),
      mathsIn(loaded, "inline", [
        { pattern: /^\$\$([^$]{1,2000})\$\$/, display: true },
        { pattern: /^\\\[([\s\S]{1,2000}?)\\\]/, display: true },
        { pattern: /^\\\(([\s\S]{1,2000}?)\\\)/, display: false },
        {
          pattern: /^\\boxed\{([^{}]{1,500}|[^{}]{0,200}(?:\{[^{}]{1,200}\}[^{}]{0,200}){1,6})\}/,
          display: false,
          boxed: true,
        },
        { pattern: /^\$(?! )([^$\n]{1,500}?)(?<![\s\\])\$(?!\d)/, display: false },
      ]),
    ],
  };
}

interface Parsed {
  readonly tokens: readonly unknown[];
}

interface Inline {
  readonly parser: { parseInline(tokens: readonly unknown[]): string };
}

/** A way to write a formula; the first group is what it says. */
interface Form {
  readonly pattern: RegExp;
  readonly display: boolean;
  /** A final answer, as models mark it. */
  readonly boxed?: boolean;
}

interface Maths {
  readonly type: string;
  readonly raw: string;
  readonly tex: string;
  readonly display: boolean;
  readonly boxed: boolean;
}

/** Where a formula may begin: a block only at the start of a line, else it would cut every paragraph. */
const START = { block: /^(?:\$\$|\\\[)/m, inline: /\$|\\[([]|\\boxed\{/ };

function mathsIn({ katex }: Libraries, level: "block" | "inline", forms: readonly Form[]): object {
  return {
    name: `maths-${level}`,
    level,
    start: (text: string) => START[level].exec(text)?.index,
    tokenizer(text: string): Maths | undefined {
      for (const { pattern, display, boxed = false } of forms) {
        const [raw, tex] = pattern.exec(text) ?? [];
        if (raw !== undefined && tex !== undefined)
          return { type: `maths-${level}`, raw, tex, display, boxed };
      }
      return undefined;
    },
    renderer: ({ tex, raw, display, boxed }: Maths) => {
      if (tex.length > MOST_MATHS) return escaped(raw);
      const shown = katex
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
      return boxed ? `<span class="boxed">${shown}</span>` : shown;
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
