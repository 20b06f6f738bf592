import { describe, expect, it } from "vitest";
import { INSTRUCTIONS } from "../../../src/graders/instruction/registry.js";

const check = (id: string, response: string, kwargs: Readonly<Record<string, unknown>>) =>
  INSTRUCTIONS.get(id)?.(response, new Map(Object.entries(kwargs)));

type Row = readonly [response: string, outcome: string, note: string];

const each = (
  id: string,
  about: string,
  kwargs: Readonly<Record<string, unknown>>,
  rows: readonly Row[],
) => {
  describe(`${id}, ${about}`, () => {
    it.each(rows)("of %j: %s (%s)", (response, outcome, note) => {
      expect(check(id, response, kwargs)).toEqual({ outcome, note });
    });
  });
};

each("keywords:existence", "two words", { keywords: ["tide", " Moon "] }, [
  ["The TIDES and the moon", "followed", "all keywords"],
  ["The tide", "failed", 'no " Moon "'],
  ["Nothing", "failed", 'no "tide", no " Moon "'],
]);
each(
  "keywords:frequency",
  "three times",
  { keyword: " tide ", frequency: 3, relation: "at least" },
  [
    ["tide Tide tides", "followed", '3 times "tide", at least 3 asked'],
    ["tide tide", "failed", '2 times "tide", at least 3 asked'],
    ["", "failed", '0 times "tide", at least 3 asked'],
  ],
);
each("keywords:frequency", "fewer", { keyword: "a", frequency: 2, relation: "Less than " }, [
  ["a", "followed", '1 times "a", Less than 2 asked'],
  ["aa", "failed", '2 times "a", Less than 2 asked'],
]);
each("keywords:frequency", "at most", { keyword: "a", frequency: 2, relation: "at most" }, [
  ["aa", "followed", '2 times "a", at most 2 asked'],
  ["aaa", "failed", '3 times "a", at most 2 asked'],
]);
each("keywords:frequency", "more", { keyword: "a", frequency: 2, relation: "more than" }, [
  ["aaa", "followed", '3 times "a", more than 2 asked'],
  ["aa", "failed", '2 times "a", more than 2 asked'],
]);
each("keywords:frequency", "exactly", { keyword: "a", frequency: 2, relation: "exactly" }, [
  ["aa", "followed", '2 times "a", exactly 2 asked'],
  ["aaa", "failed", '3 times "a", exactly 2 asked'],
  ["a", "failed", '1 times "a", exactly 2 asked'],
]);
each("keywords:forbidden_words", "two words", { forbidden_words: ["sea", "ice cream"] }, [
  ["The season", "followed", "no forbidden word"],
  ["a nice creamery", "followed", "no forbidden word"],
  ["By the Sea!", "failed", '"sea" stands'],
  ["ICE CREAM", "failed", '"ice cream" stands'],
  ["the overseas sea", "failed", '"sea" stands'],
]);
each(
  "keywords:letter_frequency",
  "a letter",
  { letter: " E ", let_frequency: 2, let_relation: "at least" },
  [
    ["Eel", "followed", '2 times "E", at least 2 asked'],
    ["Elm", "failed", '1 times "E", at least 2 asked'],
  ],
);
each("length_constraints:number_words", "three", { num_words: 3, relation: "at least" }, [
  ["one two three", "followed", "3 words, at least 3 asked"],
  ["one two", "failed", "2 words, at least 3 asked"],
]);
each("length_constraints:number_sentences", "two", { num_sentences: 2, relation: "less than" }, [
  ["Only one.", "followed", "1 sentences, less than 2 asked"],
  ["One. Two.", "failed", "2 sentences, less than 2 asked"],
]);
each("length_constraints:number_paragraphs", "two", { num_paragraphs: 2 }, [
  ["one\n***\ntwo", "followed", "2 paragraphs between ***, exactly 2 asked"],
  ["one\r\n  ***\t\r\ntwo", "followed", "2 paragraphs between ***, exactly 2 asked"],
  ["***\none\n***\ntwo\n***", "followed", "2 paragraphs between ***, exactly 2 asked"],
  ["one *** two", "followed", "2 paragraphs between ***, exactly 2 asked"],
  ["one ***bold*** word\n***\ntwo", "followed", "2 paragraphs between ***, exactly 2 asked"],
  ["one\n****\ntwo", "failed", "1 paragraphs between ***, exactly 2 asked"],
  ["one\n***\n \n***\ntwo", "failed", "an empty paragraph between two ***"],
  ["one\n***\ntwo\n***\nthree", "failed", "3 paragraphs between ***, exactly 2 asked"],
]);
each(
  "length_constraints:nth_paragraph_first_word",
  "the second of two",
  { num_paragraphs: 2, nth_paragraph: 2, first_word: " Tide " },
  [
    ["One.\n\nTide it is.", "followed", 'paragraph 2 starts with "tide", "tide" asked'],
    ["One.\r\n \t\r\n“tide” it is.", "followed", 'paragraph 2 starts with "tide", "tide" asked'],
    ["One.\n\nTides rise.", "failed", 'paragraph 2 starts with "tides", "tide" asked'],
    ["One.\n\nTide-mark.", "failed", 'paragraph 2 starts with "tide-mark", "tide" asked'],
    ["One.\n\n** Tide it is", "failed", 'paragraph 2 starts with "** tide it i", "tide" asked'],
    ["Tide.\n\nOne.", "failed", 'paragraph 2 starts with "one", "tide" asked'],
    ["One.\nTide", "failed", "1 paragraphs, exactly 2 asked"],
  ],
);
each(
  "length_constraints:nth_paragraph_first_word",
  "the first of one",
  { num_paragraphs: 1, nth_paragraph: 1, first_word: "don't" },
  [["Don't go.", "followed", `paragraph 1 starts with "don't", "don't" asked`]],
);
each("detectable_content:number_placeholders", "two", { num_placeholders: 2 }, [
  ["[name] and [the date]", "followed", "2 placeholders, at least 2 asked"],
  ["[a][b][c]", "followed", "3 placeholders, at least 2 asked"],
  ["[name]", "failed", "1 placeholders, at least 2 asked"],
  ["[x] done\n[X] done\n[ ] open", "failed", "0 placeholders, at least 2 asked"],
  ["[a](https://b.c) [d](#e) [f](/g) [h](mailto:i)", "failed", "0 placeholders, at least 2 asked"],
  ["[a] (b) [c](d)", "followed", "2 placeholders, at least 2 asked"],
  ["[line\nbreak] [-] []", "failed", "0 placeholders, at least 2 asked"],
  ["[[a]] [b[c]]", "followed", "2 placeholders, at least 2 asked"],
]);
each("detectable_content:postscript", "P.S.", { postscript_marker: "P.S." }, [
  ["Dear.\n\nP.S. Come soon", "followed", 'a postscript "P.S."'],
  ["Dear.\n**p. s.** come", "followed", 'a postscript "P.S."'],
  ["Bye. P.S. Come", "followed", 'a postscript "P.S."'],
  ["Bye! **P.S.** Come", "followed", 'a postscript "P.S."'],
  ["P.S.", "failed", 'no postscript "P.S."'],
  ["P.S. !!", "failed", 'no postscript "P.S."'],
  ["The P.S. is missing", "failed", 'no postscript "P.S."'],
  ["PxSx Come", "failed", 'no postscript "P.S."'],
  ["Dear.\nP.S.tail", "failed", 'no postscript "P.S."'],
]);
each("detectable_format:number_bullet_lists", "two", { num_bullets: 2 }, [
  ["* one\n* two", "followed", "2 bullet points, exactly 2 asked"],
  ["- one\n\t-  two", "followed", "2 bullet points, exactly 2 asked"],
  ["- one\n* * *\n- two\n- - -", "followed", "2 bullet points, exactly 2 asked"],
  ["- one\n-two\n+ three\n• four", "failed", "1 bullet points, exactly 2 asked"],
  ["- one\n- two\n- three", "failed", "3 bullet points, exactly 2 asked"],
  ["one - two - three", "failed", "0 bullet points, exactly 2 asked"],
]);
each("detectable_format:constrained_response", "as it is", {}, [
  ["My answer is yes.", "followed", "My answer is yes."],
  ["Well. My answer is maybe. So.", "followed", "My answer is maybe."],
  ["My answer is no. My answer is yes.", "failed", "2 of the three answers"],
  ["my answer is no.", "failed", "none of the three answers"],
]);
each("detectable_format:number_highlighted_sections", "two", { num_highlights: 2 }, [
  ["*one* and **two**", "followed", "2 highlighted sections, at least 2 asked"],
  ["***one*** *a b*", "followed", "2 highlighted sections, at least 2 asked"],
  ["*one*", "failed", "1 highlighted sections, at least 2 asked"],
  ["* one * and ** two **", "failed", "0 highlighted sections, at least 2 asked"],
  ["*one\ntwo* *three*", "failed", "1 highlighted sections, at least 2 asked"],
  ["**one* *two**", "failed", "0 highlighted sections, at least 2 asked"],
  ["****one**** ** **", "failed", "0 highlighted sections, at least 2 asked"],
]);
const sections = (count: number) =>
  `${count} lines that open with "Section" and a number, at least 2 asked`;
each(
  "detectable_format:multiple_sections",
  "two",
  { section_spliter: " Section ", num_sections: 2 },
  [
    ["Section 1\na\nSection 2\nb", "followed", sections(2)],
    ["## Section 1:\n**Section 2**", "followed", sections(2)],
    ["1. **Section 1\n2) Section2", "followed", sections(2)],
    ["Section 1 and Section 2", "failed", sections(1)],
    ["section 1\nsection 2", "failed", sections(0)],
    ["Section one\nSection two", "failed", sections(0)],
    ["Section 1a\nSection 2b", "failed", sections(0)],
  ],
);
each("detectable_format:title", "as it is", {}, [
  ["<<The tide>>\ntext", "followed", "a title"],
  ["text << x >> text", "followed", "a title"],
  ["<< >>", "failed", "no title in << >>"],
  ["<<>>", "failed", "no title in << >>"],
  ["<<The\ntide>>", "failed", "no title in << >>"],
  [">>x<<", "failed", "no title in << >>"],
  ["<The tide>", "failed", "no title in << >>"],
]);
each("combination:two_responses", "as it is", {}, [
  ["one\n******\ntwo", "followed", "2 responses"],
  ["one ****** two ******", "followed", "2 responses"],
  ["one ****** one", "failed", "twice the same"],
  ["one", "failed", "1 responses, 2 asked"],
  ["one ******* two", "failed", "1 responses, 2 asked"],
  ["one ****** two ****** three", "failed", "3 responses, 2 asked"],
  ["one ****** ****** two", "failed", "nothing between two ******"],
]);
each("combination:repeat_prompt", "a request", { prompt_to_repeat: " Say ‘hi’  to “me”. " }, [
  [`Say 'hi' to "me". Hi!`, "followed", "request, then answer"],
  ["say ‘hi’\nto “me”.\n\n7", "followed", "request, then answer"],
  [`Say 'hi' to "me".`, "failed", "no answer after the request"],
  [`Say 'hi' to "me". !!`, "failed", "no answer after the request"],
  [`Say 'hi' to "me" Hi`, "failed", "does not begin with the request"],
  [`Sure. Say 'hi' to "me". Hi!`, "failed", "does not begin with the request"],
]);
each("startend:end_checker", "a phrase", { end_phrase: " Don’t ask. " }, [
  ["Well. Don't ask. ", "followed", `ends with "Well. Don't ask."`],
  ["“Well. DON’T ASK.”", "followed", 'ends with "“Well. DON’T ASK.”"'],
  ['"Don\'t ask. "', "followed", 'ends with ""Don\'t ask. ""'],
  ["Don't ask. Now.", "failed", `ends with "Don't ask. Now."`],
  [`${"a".repeat(50)}`, "failed", `ends with "${"a".repeat(40)}"`],
]);
each("startend:quotation", "as it is", {}, [
  ['"All of it."', "followed", "in quotation marks"],
  [" “All of it.” ", "followed", "in quotation marks"],
  ['"', "failed", "no double quotation marks round the response"],
  ['" "', "failed", "no double quotation marks round the response"],
  ['"All" of it.', "failed", "no double quotation marks round the response"],
  ['All of "it"', "failed", "no double quotation marks round the response"],
  ["'All of it.'", "failed", "no double quotation marks round the response"],
]);
each(
  "change_case:capital_word_frequency",
  "two",
  { capital_frequency: 2, capital_relation: "at least" },
  [
    ["NEVER say NEVER", "followed", "2 words in capitals, at least 2 asked"],
    ["Never say NEVER", "failed", "1 words in capitals, at least 2 asked"],
  ],
);
each("change_case:english_capital", "as it is", {}, [
  ["THE TIDE IS IN AND WE ARE OUT.", "followed", '"en", "en" asked'],
  ["DIE FLUT IST DA UND WIR SIND NICHT DORT.", "failed", '"de", "en" asked'],
  ["THE tide", "failed", 'not all in capitals: "tide"'],
  ["1 2 3", "failed", 'not all in capitals: "no capital"'],
]);
each("change_case:english_lowercase", "as it is", {}, [
  ["the tide is in and we are out.", "followed", '"en", "en" asked'],
  ["die flut ist da und wir sind nicht dort.", "failed", '"de", "en" asked'],
  ["the Tide", "failed", 'not all in small letters: "Tide"'],
  ["1 2 3", "failed", 'not all in small letters: "no small letter"'],
]);
each("punctuation:no_comma", "as it is", {}, [
  ["No stop; none.", "followed", "no comma"],
  ["one, two", "failed", 'a comma in "one, two"'],
  ["一，二", "failed", 'a comma in "一，二"'],
  [
    `${"a".repeat(30)},${"b".repeat(30)}`,
    "failed",
    `a comma in "${"a".repeat(15)},${"b".repeat(14)}"`,
  ],
]);
each("language:response_language", "German", { language: "de-AT" }, [
  ["Das ist nicht der Weg und wir sind hier.", "followed", '"de", "de" asked'],
  ["This is not the way and we are here.", "failed", '"en", "de" asked'],
  ["12 + 30", "undecided", "the language cannot be told: no letters"],
  ["Oslo Lima", "undecided", "the language cannot be told: no known word"],
  [
    "The train is late and nobody knows. Поезд сегодня опаздывает, никто не знает.",
    "failed",
    'Cyrillic and Latin mixed, "de" asked',
  ],
]);
each("language:response_language", "an unknown one", { language: "Klingon" }, [
  ["Anything", "undecided", 'language "Klingon" is not known here'],
]);

describe("detectable_format:json_format", () => {
  it.each([
    '{"a": 1}',
    " [1, 2]\n",
    '```json\n{"a": 1}\n```',
    "```\n[1]\n```",
    '```{"a": 1}```',
    "7",
  ])("is followed by %j", (response) => {
    expect(check("detectable_format:json_format", response, {})).toEqual({
      outcome: "followed",
      note: "JSON",
    });
  });

  it.each([
    "",
    "{a: 1}",
    'Sure: {"a": 1}',
    "```json\n{}\n```\nDone",
    "```",
    "```json```",
    "```js\n{}\n```",
  ])("is not followed by %j", (response) => {
    const verdict = check("detectable_format:json_format", response, {});
    expect(verdict?.outcome).toBe("failed");
    expect(verdict?.note).toMatch(/^no JSON: .{1,80}$/s);
  });
});
