import { LANGUAGES, type Language, MESSAGES, type MessageKey } from "./messages.js";

/** A text in the report's language, its `{name}`s filled in. */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function translator(language: Language): Translate {
  const place = LANGUAGES.indexOf(language);
  return (key, values = {}) => filled(MESSAGES[key][place] ?? MESSAGES[key][0], values);
}

/** Every text in one language, for the page's script. */
export function textsIn(language: Language): Readonly<Record<string, string>> {
  const place = LANGUAGES.indexOf(language);
  return Object.fromEntries(
    Object.entries(MESSAGES).map(([key, texts]) => [key, texts[place] ?? texts[0]]),
  );
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
