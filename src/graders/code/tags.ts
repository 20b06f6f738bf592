import type { CodeLanguage } from "./cases.js";

/** What the tag of a fenced block says of its content. */
export type Tag =
  | { readonly kind: "program"; readonly language: CodeLanguage }
  /** A programming language that nobody runs here. */
  | { readonly kind: "other"; readonly name: string }
  /** Output, data, commands: no program in any language. */
  | { readonly kind: "no-program"; readonly name: string }
  /** Markdown round other blocks. */
  | { readonly kind: "wrapper" }
  /** None, or a word that names no language. */
  | { readonly kind: "none" };

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const PYTHON = words("python py python3 python2 py3 pypy pypy3 cpython");
const JAVASCRIPT = words("javascript js node nodejs mjs cjs ecmascript es6 jsx");
const NO_PROGRAM = words(
  "console bash sh shell zsh fish cmd bat powershell ps1 terminal shellsession shell-session pycon text txt plain plaintext output stdout stdin input log diff patch json jsonl yaml yml toml ini xml html css csv tsv latex tex math mermaid dot graphviz none traceback",
);
const OTHER = new Map(
  [
    ["typescript", "ts tsx typescript"],
    ["java", "java"],
    ["c++", "c++ cpp cc cxx"],
    ["c", "c h"],
    ["c#", "c# csharp cs"],
    ["go", "go golang"],
    ["rust", "rust rs"],
    ["kotlin", "kotlin kt"],
    ["ruby", "ruby rb"],
    ["swift", "swift"],
    ["php", "php"],
    ["scala", "scala"],
    ["haskell", "haskell hs"],
    ["perl", "perl pl"],
    ["r", "r"],
    ["julia", "julia jl"],
    ["lua", "lua"],
    ["dart", "dart"],
    ["sql", "sql"],
    ["matlab", "matlab octave"],
    ["lisp", "lisp elisp clojure scheme racket"],
    ["ocaml", "ocaml ml fsharp"],
    ["pseudocode", "pseudocode pseudo algorithm"],
  ].flatMap(([name = "", tags = ""]) => tags.split(" ").map((tag) => [tag, name] as const)),
);

/** Reads what stands behind the opening of a fence: `python`, `{.python}`, `py title="a"`, `main.py`. */
export const tagOf = (info: string): Tag => {
  const first = /^[{.\s]{0,9}([^\s{},:]{1,60})/.exec(info)?.[1]?.toLowerCase() ?? "";
  const word = /^[\w-]{1,50}\.(py|js|mjs|cjs|ts|java|cpp|go|rs|txt)$/.exec(first)?.[1] ?? first;
  if (PYTHON.has(word)) return { kind: "program", language: "python" };
  if (JAVASCRIPT.has(word)) return { kind: "program", language: "javascript" };
  if (NO_PROGRAM.has(word)) return { kind: "no-program", name: word };
  if (word === "markdown" || word === "md") return { kind: "wrapper" };
  const other = OTHER.get(word);
  return other === undefined ? { kind: "none" } : { kind: "other", name: other };
};
