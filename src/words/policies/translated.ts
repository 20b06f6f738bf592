/** A text that stands in English beside the decision it is about: Portuguese, Chinese. */
type Translated = readonly [pt: string, zh: string];

/** A grader's policies by name: what is done, and why. */
export type PolicyTexts = Readonly<
  Record<string, { readonly rule: Translated; readonly why: Translated }>
>;
