import type { Policy } from "../grader.js";

export const POLICIES: readonly Policy[] = [
  {
    name: "all-instructions",
    rule: "the score is the share of instructions followed; only a response that follows all is correct",
    why: "both figures of the paper come out: by instruction (the mean score) and by prompt (the share of correct grades)",
  },
  {
    name: "strict",
    rule: "the response is checked as it stands; with strictness loose an instruction counts as followed where one of the paper's eight readings follows it",
    why: "a polite first line or bold type is a slip of form that the loose measure forgives; the two must not be mixed in one figure",
  },
  {
    name: "words",
    rule: "a word is a run of letters, marks, digits and underscores, so that don't and well-known are two; each sign of Han and kana is one",
    why: "it is the reference's nltk pattern \\w+, on which the published figures stand; the reference breaks words of Indic scripts at their vowel marks and takes a whole Chinese clause for one word, which nobody means",
  },
  {
    name: "sentences",
    rule: ". ? ! … and their like in other scripts end a sentence before white space; stops of known abbreviations, initials, decimals and list numbers do not, nor do line breaks",
    why: "the reference's nltk model (punkt, English) is learned data of another project; it likewise ignores line breaks, but often takes the number of a list item for a sentence and a quoted question inside one for its end",
  },
  {
    name: "keywords",
    rule: "keywords and their frequency count wherever the text has the letters, in longer words too; forbidden words count as whole words only; upper and lower case are alike; signs stand for themselves",
    why: "so does the reference, but it takes keywords for regular expressions, in which a stop stands for any sign",
  },
  {
    name: "capital-words",
    rule: "a word in capitals holds a capital and no small letter, I and A too; hyphens, apostrophes and inner dots join",
    why: "as the reference counts, whose tokeniser cuts DON'T and I'm in two",
  },
  {
    name: "bullets",
    rule: "a bullet is * or - with white space and text after it; dividers, words in asterisks and lines that begin with + are none",
    why: "so Markdown has it, whose + is left out as in the reference: lines of a sum begin so; the reference counts --- and a line that opens with *emphasis*",
  },
  {
    name: "highlights",
    rule: "one, two or three asterisks right at a text of one line, and as many at its end; underscores do not count",
    why: "so Markdown has it, and asterisks are what is asked for; the reference may pair two bullets' asterisks",
  },
  {
    name: "sections",
    rule: "a section is a line that opens with the marker, in the case asked for, and a number; at least as many as asked",
    why: "the reference counts mentions in running text too",
  },
  {
    name: "paragraph-dividers",
    rule: "where a line holds *** alone, only such lines divide; otherwise three asterisks anywhere do",
    why: "***bold italics*** are no dividers",
  },
  {
    name: "first-word",
    rule: "the first word of a paragraph goes on over apostrophes and hyphens; quotation marks before it are left out, marks of Markdown are not",
    why: "let's is not let; the reference cuts at the apostrophe; bold type is for the loose measure to forgive",
  },
  {
    name: "postscript",
    rule: "the marker opens a line or follows the end of a sentence, and text follows it",
    why: "a mere mention of a postscript is none; the reference accepts it",
  },
  {
    name: "one-constrained-answer",
    rule: "exactly one of the three answers stands in the response",
    why: "two different answers are none; the reference accepts them",
  },
  {
    name: "repeat-then-answer",
    rule: "the request stands first, word for word, but for case, white space and the form of quotes, and an answer follows",
    why: "the instruction asks for both; the reference checks the beginning only",
  },
  {
    name: "quotation-marks",
    rule: "straight and typographic double quotation marks both count",
    why: "both are double quotation marks",
  },
  {
    name: "commas",
    rule: "the comma of every script counts",
    why: "a comma is a comma in Chinese and Arabic too; the reference knows one sign",
  },
  {
    name: "language",
    rule: "the language of most of the text, told by script, function words and letters; too short or too even is undecided; two scripts in near balance are not one language",
    why: "the reference's detector guesses at random on short text and counts its failures as followed",
  },
  {
    name: "undecided",
    rule: "an instruction that cannot be decided makes the grade ungraded unless another failed",
    why: "a doubt of the grader is no fact about the model",
  },
];
