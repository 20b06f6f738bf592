import { type Kwargs, textOf } from "./kwargs.js";
import { failed, settled, type Verdict } from "./verdict.js";

const SEPARATOR = /(?<!\*)\*{6}(?!\*)/;

export const twoResponses = (response: string): Verdict => {
  const parts = response.split(SEPARATOR).map((part) => part.trim());
  if (parts.slice(1, -1).includes("")) return failed("nothing between two ******");
  const given = parts.filter((part) => part !== "");
  if (given.length !== 2) return failed(`${given.length} responses, 2 asked`);
  return settled(given[0] !== given[1], given[0] === given[1] ? "twice the same" : "2 responses");
};

/** White space may break otherwise and quotes may be typographic; every word and stop must be there. */
const folded = (text: string): string =>
  text.trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").toLowerCase();

export const repeatPrompt = (response: string, kwargs: Kwargs): Verdict => {
  const prompt = folded(textOf(kwargs, "prompt_to_repeat"));
  const said = folded(response);
  if (!said.startsWith(prompt)) return failed("does not begin with the request");
  const answered = /[\p{L}\p{N}]/u.test(said.slice(prompt.length));
  return settled(answered, answered ? "request, then answer" : "no answer after the request");
};
