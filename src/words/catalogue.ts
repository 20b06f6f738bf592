import { MESSAGES } from "./page-messages.js";
import { SENTENCES } from "./sentences.js";
import { STORED_SENTENCES } from "./stored/index.js";

/**
 * Every text by its code, in every language: what the pages say of themselves, what the program says of
 * its numbers, and what lies somewhere as English text. Words of charts and policies of graders are beside it.
 */
export const CATALOGUE = { ...MESSAGES, ...SENTENCES, ...STORED_SENTENCES };
