import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../src/suites/records.js";
import { temporaryFolder } from "../helpers/files.js";

const read = (content: string | Buffer) => {
  const file = join(temporaryFolder(), "f");
  writeFileSync(file, content);
  return [...readRecords(file, "file")].map(({ line, value }) => [line, value]);
};

describe("the records of a file", () => {
  it.each<[string, string, unknown[][]]>([
    [
      "lines",
      '{"a":1}\n{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      "a last line without an end",
      '{"a":1}\n{"a":2}',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    ["blank lines", '\n \n{"a":1}\n\n', [[3, { a: 1 }]]],
    [
      "Windows lines",
      '{"a":1}\r\n{"a":2}\r\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    ["a byte order mark", '\uFEFF{"a":1}\n', [[1, { a: 1 }]]],
    ["other line separators", '{"a":"\u2028"}\n', [[1, { a: "\u2028" }]]],
    [
      "an array on one line",
      '[{"a":[1]},{"a":"[,"}]',
      [
        [1, { a: [1] }],
        [1, { a: "[," }],
      ],
    ],
    [
      "an array over lines",
      '\uFEFF \n[\n {"a":\n 1},\n\n {"a":2}, 7\n]\n',
      [
        [3, { a: 1 }],
        [6, { a: 2 }],
        [6, 7],
      ],
    ],
    ["an empty array", "[ ]", []],
    ["nothing", "", []],
  ])("are read from %s, compressed or not", (_name, text, records) => {
    expect(read(text)).toEqual(records);
    expect(read(gzipSync(text))).toEqual(records);
  });

  it("are read over the borders of the blocks that the file is read by", () => {
    const long = "é".repeat(9_000_000);
    const text = `${JSON.stringify(long)}\n1\n${JSON.stringify(long)}\n2\n`;
    const records = read(text);
    expect(records.map(([line]) => line)).toEqual([1, 2, 3, 4]);
    expect(records[0]?.[1] === long && records[2]?.[1] === long).toBe(true);
  });

  it.each([
    ["a line", '{"a":1}\n{oops\n', /f:2: not valid JSON/],
    ["an array", "[1, ", /f: not valid JSON/],
  ])("name the place where %s is broken", (_name, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("are not read from a folder or from nothing", () => {
    const folder = temporaryFolder();
    expect(() => [...readRecords(folder, "tasks file")]).toThrow(/cannot be read/);
    expect(() => [...readRecords(join(folder, "no"), "tasks file")]).toThrow(
      /^tasks file .*no does not exist$/,
    );
  });
});
