import { inflateSync } from "node:zlib";
import { z } from "zod";
import { codeOf, messageOf, UserError } from "../../errors.js";
import type { Json } from "../../json.js";
import { checked } from "../jsonl.js";
import type { TaskLine } from "../schema.js";
import { pickledText } from "./pickled-text.js";

const testsSchema = z.array(
  z.object({ input: z.string(), output: z.string(), testtype: z.enum(["stdin", "functional"]) }),
);

type Test = z.infer<typeof testsSchema>[number];

/** Most that the tests of one problem may unpack to, in bytes. */
const MAX_BYTES = 400_000_000;

/** Test cases as they are published: JSON, or base64 of a zlib stream of a pickled text of JSON. */
export function testsOf(text: string, place: string, key: string): readonly Test[] {
  if (text.trim() === "") return [];
  const json = text.trimStart().startsWith("[") ? text : unpacked(text, place, key);
  return checked(`${place}: ${key}`, parsed(json, place, key), testsSchema);
}

/** The tests in our form. They are all of one kind. */
export function casesOf(tests: readonly Test[], place: string): NonNullable<TaskLine["tests"]> {
  const kinds = new Set(tests.map(({ testtype }) => testtype));
  if (kinds.size > 1)
    throw new UserError(`${place}: its tests are of two kinds, stdin and functional`);
  if (kinds.has("stdin"))
    return tests.map(({ input, output }) => ({ stdin: input, stdout: output }));
  return tests.map(({ input, output }, index) => {
    const where = `test ${index + 1}`;
    const args = input.split("\n").filter((line) => line.trim() !== "");
    return {
      args: args.map((line) => value(line, place, where)),
      expected: value(output, place, where),
    };
  });
}

function unpacked(text: string, place: string, key: string): string {
  try {
    const bytes = Buffer.from(text, "base64");
    return pickledText(inflateSync(bytes, { maxOutputLength: MAX_BYTES }));
  } catch (cause) {
    const why =
      codeOf(cause) === "ERR_BUFFER_TOO_LARGE"
        ? `it unpacks to more than ${MAX_BYTES} bytes`
        : messageOf(cause);
    throw new UserError(`${place}: key "${key}": cannot be unpacked: ${why}`, {
      hint: "it should be JSON, or base64 of a zlib stream of a pickled text: fetch the file again",
      cause,
    });
  }
}

function parsed(text: string, place: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${place}: key "${key}": not valid JSON: ${messageOf(cause)}`, { cause });
  }
}

const json: z.ZodType<Json> = z.json();

/** A JSON value; a whole number that cannot be held exactly is refused, not rounded. */
function value(text: string, place: string, key: string): Json {
  const read = checked(`${place}: ${key}`, parsed(text, place, key), json);
  const bare = text.replace(/"(?:\\.|[^"\\])*"/g, '""');
  for (const [digits] of bare.matchAll(/(?<![\d.eE+])-?\d{16,}(?![\d.eE])/g)) {
    if (Number.isSafeInteger(Number(digits))) continue;
    throw new UserError(`${place}: ${key}: ${digits} is beyond the whole numbers held exactly`, {
      hint: "leave this record out of the file",
    });
  }
  return read;
}
