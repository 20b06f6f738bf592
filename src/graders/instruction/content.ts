import { countOf, type Kwargs, textOf } from "./kwargs.js";
import { literal } from "./literal.js";
import { atLeast } from "./relation.js";
import { settled, type Verdict } from "./verdict.js";

/** Square brackets round something; a Markdown link, a check box and an index are no placeholders. */
const PLACEHOLDER =
  /\[(?=[^[\]\n]{0,200}[\p{L}\p{N}])(?![xX]\]\s)[^[\]\n]{1,200}\](?!\((?:https?:|mailto:|#|\/))/gu;

export const numberPlaceholders = (response: string, kwargs: Kwargs): Verdict =>
  atLeast(
    response.match(PLACEHOLDER)?.length ?? 0,
    countOf(kwargs, "num_placeholders"),
    "placeholders",
  );

/** The marker opens a line or follows the end of a sentence, and something stands after it. */
export const postscript = (response: string, kwargs: Kwargs): Verdict => {
  const marker = textOf(kwargs, "postscript_marker").trim();
  const written = [...marker].map(literal).join("[ \\t]?");
  const pattern = new RegExp(
    `(?:^[\\p{P}\\p{S} \\t]{0,12}|[.!?]["'”’)*]{0,4}[ \\t]{1,4}[*_]{0,3})${written}(?!\\p{L})[\\p{P}\\p{S}\\s]{0,20}[\\p{L}\\p{N}]`,
    "imu",
  );
  const found = pattern.test(response);
  return settled(found, `${found ? "a" : "no"} postscript "${marker}"`);
};
