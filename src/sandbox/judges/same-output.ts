/**
 * Whether a program printed what it was to print: line by line without the white space around each, and
 * where a line differs, as the same numbers in the same order (1.0 is 1). The rule of LiveCodeBench's
 * lcb_runner/evaluation/testing_util.py; the numbers are compared exactly.
 */
export function sameOutput(expected: string, got: string): boolean {
  const wanted = linesOf(expected);
  const lines = linesOf(got);
  return (
    wanted.length === lines.length &&
    wanted.every((line, index) => {
      const other = lines[index] ?? "";
      return line === other || sameNumbers(line, other);
    })
  );
}

function linesOf(text: string): readonly string[] {
  const all = text.trim();
  return all === "" ? [] : all.split("\n").map((line) => line.trim());
}

function sameNumbers(line: string, other: string): boolean {
  const wanted = line.split(/\s+/);
  const words = other.split(/\s+/);
  return (
    wanted.length === words.length &&
    wanted.every((word, index) => {
      const number = decimal(word);
      return number !== undefined && number === decimal(words[index] ?? "");
    })
  );
}

const DECIMAL = /^([+-]?)0*(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A decimal's canonical text, of any length: sign, digits, exponent. */
function decimal(word: string): string | undefined {
  const match = DECIMAL.exec(word);
  if (match === null || !/\d/.test(word.replace(/[eE].*$/, ""))) return undefined;
  const [, sign = "", whole = "", part = "", power = "0"] = match;
  const digits = (whole + part).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  const exponent = Number(power) - part.length + (digits.length - short.length);
  return `${sign === "-" ? "-" : ""}${short}e${exponent}`;
}
