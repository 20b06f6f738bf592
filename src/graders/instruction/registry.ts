import { capitalWordFrequency, englishCapital, englishLowercase } from "./change-case.js";
import { repeatPrompt, twoResponses } from "./combination.js";
import { numberPlaceholders, postscript } from "./content.js";
import {
  constrainedResponse,
  jsonFormat,
  multipleSections,
  numberBulletLists,
  numberHighlightedSections,
  title,
} from "./format.js";
import { existence, forbiddenWords, frequency, letterFrequency } from "./keywords.js";
import { type Kwargs, textOf } from "./kwargs.js";
import { speaks } from "./language.js";
import { nthParagraphFirstWord, numberParagraphs, numberSentences, numberWords } from "./length.js";
import { noComma } from "./punctuation.js";
import { endChecker, quotation } from "./start-end.js";
import type { Verdict } from "./verdict.js";

/** Checks one instruction; throws BadTask where its arguments are missing. */
export type Check = (response: string, kwargs: Kwargs) => Verdict;

/** The 25 verifiable instructions of IFEval (Zhou et al. 2023, arXiv:2311.07911), by their ids. */
export const INSTRUCTIONS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["keywords:existence", existence],
  ["keywords:frequency", frequency],
  ["keywords:forbidden_words", forbiddenWords],
  ["keywords:letter_frequency", letterFrequency],
  [
    "language:response_language",
    (response, kwargs) => speaks(response, textOf(kwargs, "language")),
  ],
  ["length_constraints:number_sentences", numberSentences],
  ["length_constraints:number_paragraphs", numberParagraphs],
  ["length_constraints:number_words", numberWords],
  ["length_constraints:nth_paragraph_first_word", nthParagraphFirstWord],
  ["detectable_content:number_placeholders", numberPlaceholders],
  ["detectable_content:postscript", postscript],
  ["detectable_format:number_bullet_lists", numberBulletLists],
  ["detectable_format:constrained_response", constrainedResponse],
  ["detectable_format:number_highlighted_sections", numberHighlightedSections],
  ["detectable_format:multiple_sections", multipleSections],
  ["detectable_format:json_format", jsonFormat],
  ["detectable_format:title", title],
  ["combination:two_responses", twoResponses],
  ["combination:repeat_prompt", repeatPrompt],
  ["startend:end_checker", endChecker],
  ["startend:quotation", quotation],
  ["change_case:capital_word_frequency", capitalWordFrequency],
  ["change_case:english_capital", englishCapital],
  ["change_case:english_lowercase", englishLowercase],
  ["punctuation:no_comma", noComma],
]);
