import { CLAIM_SENTENCES } from "./claim-sentences.js";
import { COMPARE_SENTENCES } from "./compare-sentences.js";
import { COST_SENTENCES } from "./cost-sentences.js";
import type { Texts } from "./languages.js";
import { STATISTIC_SENTENCES } from "./statistic-sentences.js";
import { WARNING_SENTENCES } from "./warning-sentences.js";
import { QUOTED } from "./worded.js";

/** Every sentence that the program says of its numbers: English, Portuguese, Chinese. */
export const SENTENCES = {
  [QUOTED]: ["{text}", "{text}", "{text}"],
  because: ["{first}; {rest}", "{first}; {rest}", "{first}；{rest}"],
  ...STATISTIC_SENTENCES,
  ...COST_SENTENCES,
  ...CLAIM_SENTENCES,
  ...COMPARE_SENTENCES,
  ...WARNING_SENTENCES,
} as const satisfies Record<string, Texts>;
