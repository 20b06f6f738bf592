/** The languages a report can be written in, in the order of every text's translations. */
export const LANGUAGES = ["en", "pt", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** As a page says which language it is in (BCP 47). */
export const TAGS: Readonly<Record<Language, string>> = { en: "en", pt: "pt-BR", zh: "zh-Hans" };

/** A text in each of them; `{name}` is filled in. */
export type Texts = readonly [en: string, pt: string, zh: string];

/** What stands between the members of a list: names and phrases, then whole clauses. */
export const BETWEEN: Readonly<
  Record<Language, { readonly names: string; readonly phrases: string; readonly clauses: string }>
> = {
  en: { names: ", ", phrases: ", ", clauses: "; " },
  pt: { names: ", ", phrases: ", ", clauses: "; " },
  zh: { names: "、", phrases: "，", clauses: "；" },
};
