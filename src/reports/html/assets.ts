import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { sha256 } from "../../hash.js";
import { link } from "./link.js";
import { STYLES } from "./styles.js";
import { vegaScript } from "./vega-script.js";

/** The files that every page shares, by what they are for; each name carries the hash of its text. */
export interface Assets {
  readonly script: Asset;
  readonly styles: Asset;
  /** Loaded when the first chart comes into view. */
  readonly vega: Asset;
  /** Markdown, mathematics and code: loaded with the first answer. */
  readonly answer: Asset;
  readonly licences: Asset;
}

interface Asset {
  /** Within the report's folder. */
  readonly path: string;
  readonly text: string;
}

const require = createRequire(import.meta.url);

/** Languages that models write most; the rest is shown without colours. */
const LANGUAGES = [
  ...["bash", "c", "cpp", "csharp", "css", "diff", "go", "java", "javascript", "json", "kotlin"],
  ...["latex", "lua", "php", "python", "r", "ruby", "rust", "sql", "swift", "typescript", "xml"],
  "yaml",
];

const PACKAGES = ["vega", "vega-interpreter", "marked", "dompurify", "katex", "highlight.js"];

let made: Assets | undefined;

/** Reads and links them once a process. */
export function assets(): Assets {
  made ??= {
    script: asset("site", "js", link(clientEntry())),
    styles: asset("site", "css", STYLES),
    vega: asset("vega", "js", vegaScript()),
    answer: asset("answer", "js", answerScript()),
    licences: asset("licences", "txt", licences()),
  };
  return made;
}

/** The page's script as compiled; in a checkout that runs from its sources, what was last compiled. */
function clientEntry(): URL {
  const compiled = import.meta.url.endsWith(".ts") ? "../../../dist/reports/html/" : "./";
  return new URL(`${compiled}client/main.js`, import.meta.url);
}

function asset(name: string, extension: string, text: string): Asset {
  const hash = sha256(text).slice(0, 12);
  return { path: `assets/${name}.${hash}.${extension}`, text };
}

/** Four libraries as they are published for browsers, as globals. */
function answerScript(): string {
  const highlight = [
    commonJs(require.resolve("highlight.js/lib/core")),
    ...LANGUAGES.map(
      (name) =>
        `hljs.registerLanguage(${JSON.stringify(name)},${commonJs(require.resolve(`highlight.js/lib/languages/${name}`))});`,
    ),
  ];
  return [
    read(join(folderOf("marked"), "lib/marked.umd.js")),
    read(join(folderOf("dompurify"), "dist/purify.min.js")),
    read(join(folderOf("katex"), "dist/katex.min.js")),
    `globalThis.hljs=${highlight.join("\n")}`,
  ].join("\n;\n");
}

function commonJs(path: string): string {
  return `(()=>{const module={exports:{}};const exports=module.exports;\n${read(path)}\nreturn module.exports;})()`;
}

function licences(): string {
  return PACKAGES.map((name) => `${name}\n\n${read(join(folderOf(name), "LICENSE"))}`).join("\n\n");
}

function folderOf(name: string): string {
  const entry = require.resolve(name);
  const mark = join("node_modules", name);
  return entry.slice(0, entry.lastIndexOf(mark) + mark.length) || dirname(entry);
}

function read(path: string): string {
  return readFileSync(path, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
}
