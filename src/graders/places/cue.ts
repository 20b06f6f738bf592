import { MAX_TAIL_CHARS } from "../limits.js";

/** Phrases that announce an answer; what follows them is taken. Lower case, spaces as one. */
const NAMES = [
  String.raw`(?:final |correct |right )?answers?(?: to [^\n.:]{1,80}?)?`,
  String.raw`(?:final |the )result`,
  String.raw`resposta(?: final| correta)?`,
  String.raw`respuesta(?: final| correcta)?`,
  String.raw`(?:endgültige |richtige )?antwort`,
  String.raw`(?:end)?ergebnis`,
  String.raw`lösung`,
  String.raw`réponse(?: finale| correcte)?`,
  String.raw`résultat(?: final)?`,
  String.raw`risposta(?: finale)?`,
].join("|");
const VERBS = String.raw`(?:is|are|=|:|é|es|ist|lautet|beträgt|est|è)`;
const FILLERS = String.raw`(?:\s*(?::|indeed|definitely|therefore|thus|simply|just|clearly|then|still|also|given by|équal à)(?![a-z]))*`;

const CUE = new RegExp(
  String.raw`(?<![a-zà-ÿ])(?:${NAMES})\**\s?\**\s?${VERBS}(?![a-zà-ÿ])\**${FILLERS}|(?:最终)?答案(?:应该|就)?(?:是|为|：|:)+|الإجابة(?: النهائية)?(?: هي)?:?|ответ:?`,
  "giu",
);
/** "Final Answer" as a heading, without a verb. */
const HEADING = /^[\s#*_]*(?:final )?answer[\s*_:]*$/gim;
/** "x = 5 is the final answer". */
const REVERSED =
  /([^\n]{1,200}?)\s+(?:is|as) (?:indeed )?(?:the|my|our) (?:final |correct |right )?(?:answer|solution|result|sum|value)\b/gi;

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
  const subject = [...text.matchAll(REVERSED)]
    .at(-1)?.[1]
    ?.split(/[.,:;] /)
    .at(-1);
  // "That is the answer" points back to a value that is said before.
  return subject !== undefined && /[\d$\\]/.test(subject) ? subject : undefined;
};

const withoutChatter = (text: string): string =>
  text.replace(/<\|[a-z_]{1,20}\|>[\s\S]*$/, "").replace(/i hope it is correct\.?/gi, "");

/** The first sentence that says something; a formula is not cut at its stops. */
const sentence = (after: string): string => {
  const text = after.replace(/^[\s*_:#]+/, "");
  const display = /^(?:\\\[([\s\S]*?)\\\]|\$\$([\s\S]*?)\$\$)/.exec(text);
  if (display !== null) return (display[1] ?? display[2] ?? "").trim();
  const [line = ""] = text.split("\n");
  const [first = ""] = line.slice(0, LONGEST).split(/\.(?:\s|$)|;\s|。|<\//);
  return first.replace(/[\s*_]+$/, "").trim();
};
