/// <reference lib="dom" />

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}

export function selectById(id: string): HTMLSelectElement {
  const found = byId(id);
  if (found instanceof HTMLSelectElement) return found;
  throw new Error(`${id} is no select`);
}

export function inputById(id: string): HTMLInputElement {
  const found = byId(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`${id} is no input`);
}

/** Controls, direction overrides, other invisible characters and lone surrogates, made visible. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) =>
    char === "\n" || char === "\t"
      ? char
      : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
}

type Content = string | Node | undefined | false;

/** An element; strings become text, never markup, with what is invisible in them made visible. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const part of content) {
    if (part === undefined || part === false) continue;
    made.append(typeof part === "string" ? visible(part) : part);
  }
  return made;
}

export function button(
  label: string,
  press: (button: HTMLElement) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = make("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", () => press(made));
  return made;
}

/** A name, what is known of it, and the language it is in where that is not the page's. */
export type Fact = readonly [name: string, value: string | undefined, lang?: string | undefined];

/** A definition list of what is known. */
export function facts(known: readonly Fact[]): HTMLElement {
  const list = make("dl", { class: "facts" });
  for (const [name, value, lang] of known) {
    if (value !== undefined && value !== "")
      list.append(make("dt", {}, name), make("dd", lang === undefined ? {} : { lang }, value));
  }
  return list;
}

/** Says something to those who listen rather than look. */
export function announce(text: string): void {
  byId("status").textContent = text;
}
