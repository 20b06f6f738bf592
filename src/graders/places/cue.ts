import { MAX_TAIL_CHARS } from "../limits.js";

/** Phrases that announce an answer; what follows them is taken. Lower case, spaces as one. */
const NAMES = [
  // "Each answer: -2" announces nothing.
  String.raw`(?<=(?:^|[\n.,;:!?*_#>"(]|(?<![a-z])(?:the|my|our|final|correct|right|exact|so|thus|therefore|hence|and|your))\s{0,3})answers?(?: to [^\n.:]{1,80}?)?`,
  "(?:final |the )result",
  "resposta(?: final| correta)?",
  "respuesta(?: final| correcta)?",
  "(?:endgültige |richtige )?antwort",
  "(?:end)?ergebnis",
  "lösung",
  "réponse(?: finale| correcte)?",
  "résultat(?: final)?",
  "risposta(?: finale)?",
  "antwoord",
  "odpowiedź(?: to)?",
  "svar(?:et)?",
].join("|");
const VERBS = "(?:is|are|=|:|é|es|ist|lautet|beträgt|est|è|är|er)";
const FILLERS = String.raw`(?:\s*(?::|indeed|definitely|therefore|thus|simply|just|clearly|then|still|also|given by|équal à)(?![a-z]))*`;

const CUE = new RegExp(
  String.raw`(?<![a-zà-ÿ])(?:${NAMES})\**\s?\**\s?${VERBS}(?![a-zà-ÿ])\**${FILLERS}|(?:最终)?答案(?:应该|就)?(?:是|为|：|:)+|答え(?:は|：|:)+|(?:정답|답)(?:은|:|：)+|(?:الإجابة|الجواب)(?: النهائية| النهائي)?(?: هي| هو)?:?|ответ(?::|\s?—|\s?-)|उत्तर(?: है)?(?::|ः)|đáp án(?: là)?:?|cevap:|คำตอบ(?:คือ)?:?|відповідь:`,
  "giu",
);
/** "Final Answer" as a heading, without a verb. */
const HEADING = /^[ \t#*_]{0,20}(?:final )?answer[ \t*_:]{0,20}$/gim;
/** "x = 5 is the final answer": the value stands before it. */
const REVERSED =
  /\s(?:is|as) (?:indeed )?(?:the|my|our) (?:final |correct |right )?(?:answer|solution|result|sum|value)\b/gi;

const LONGEST = 400;

/** What follows the last phrase of the kind "the answer is", up to the end of its sentence. */
export const statement = (response: string): string | undefined => {
  const text = withoutChatter(response.slice(-MAX_TAIL_CHARS));
  const cues = [...text.matchAll(CUE)].map(({ index, 0: cue }) => index + cue.length);
  const headings = [...text.matchAll(HEADING)].map(({ index, 0: line }) => index + line.length);
  for (const from of [...cues, ...headings].sort((a, b) => b - a)) {
    const said = sentence(text.slice(from, from + 4 * LONGEST));
    if (said !== "") return said;
  }
  return subject(text);
};

/** What stands before the last "is the answer" in its sentence. */
const subject = (text: string): string | undefined => {
  const said = [...text.matchAll(REVERSED)].at(-1);
  if (said === undefined) return undefined;
  const line = text
    .slice(Math.max(0, said.index - LONGEST), said.index)
    .split("\n")
    .at(-1);
  const clause = line?.split(/[.,:;] /).at(-1);
  // "That is the answer" points back to a value that is said before.
  return clause !== undefined && /[\d$\\]/.test(clause) ? clause : undefined;
};

const withoutChatter = (text: string): string =>
  text.replace(/<\|[a-z_]{1,20}\|>[\s\S]*$/, "").replace(/i hope it is correct\.?/gi, "");

/** The first sentence that says something; a formula is not cut at its stops. */
const sentence = (after: string): string => {
  const text = after.replace(/^[\s*_:#]*\n\s*[-•]\s/, "").replace(/^[\s*_:#]+/, "");
  const display = /^(?:\\\[([\s\S]*?)\\\]|\$\$([\s\S]*?)\$\$)/.exec(text);
  if (display !== null) return (display[1] ?? display[2] ?? "").trim();
  const [line = ""] = text.slice(0, LONGEST).split("\n");
  const [claim = ""] = line.split(/,? (?:because|since|i\.e\.|that is,|which is)(?![a-z])/);
  const [first = ""] = claim.split(/\.(?:\s|$)|;\s|。|<\//);
  return first.replace(/[\s*_]+$/, "").trim();
};
