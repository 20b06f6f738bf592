import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROGRAM } from "../../../src/version.js";
import { assay } from "../../helpers/assay.js";
import { newFolder, temporaryFolder } from "../../helpers/files.js";
import { mixedStore } from "../mixed-report.js";
import { type Change, data, forged } from "./forge.js";
import { claim, entry, evidence, text, verify, writeRich } from "./rich-site.js";

const OLDER = "0.0.9+other";

describe("assay verify", () => {
  const site = newFolder({});
  beforeAll(() => writeRich(site), 60_000);
  afterAll(() => rmSync(site, { recursive: true, force: true }));

  it("writes a report again from what it embeds, and says how much it looked at", async () => {
    const found = await verify(site);
    const named = ["data", "assets"].flatMap((inner) => readdirSync(join(site, inner)));
    const files = named.length - 1 + 5;
    expect(found).toMatchObject({ problems: [], files, rewritten: files, samples: 400 });
    expect(found.numbers).toBeGreaterThan(2500);
    expect(found.shown).toBeGreaterThan(150);
    expect(found.maker).toBe(PROGRAM);
    expect(found.notes).toEqual([
      expect.stringMatching(/^suite programs: the tests .* are not/),
      expect.stringMatching(/^grades by code\/1, judge\/1, math\/0, .* taken as they stand/),
    ]);
  });

  it.each([
    ["one run, its claims measured in another", ["night-1"], {}],
    ["several runs, in Portuguese", ["night-0", "night-2"], { lang: "pt" }],
    ["the prices of another day", [], { asOf: "2025-10-25" }],
  ])("does so for a report of %s", async (_what, runs, more) => {
    const folder = temporaryFolder();
    const { overview } = await writeRich(folder, runs, more);
    expect(overview.claims?.some(({ ours }) => ours !== undefined)).toBe(true);
    expect(await verify(folder)).toMatchObject({ problems: [], maker: PROGRAM });
  });

  it("does so whatever backends are called and models say", async () => {
    const folder = temporaryFolder();
    await writeRich(folder, [], {}, await mixedStore());
    const found = await verify(folder);
    expect(found).toMatchObject({ problems: [], notes: [], samples: 24, grades: 20 });
  });

  it("names an answer that was changed, though its grade and all that follows stayed", async () => {
    const folder = temporaryFolder();
    await writeRich(folder, [], {}, await mixedStore());
    const path = "data/texts-e1-0.js";
    const other = data((samples) => {
      samples[0].answer = "\\boxed{2}";
    });
    expect((await verify(forged(folder, [[path, other]]))).problems).toEqual([
      expect.stringMatching(
        /^sample .*: its grade is correct \(1, 1\), its answer gives incorrect \(0, 2\)$/,
      ),
      ...["index", "tasks", "compare", "claims", "method"].map(
        (page) => `${page}.html: was made of other data than the report holds`,
      ),
    ]);
  });

  it("embeds no address of a backend, no test of a program and no path of this machine", () => {
    const embedded = readdirSync(join(site, "data"))
      .filter((name) => /^(evidence|fields)/.test(name))
      .map((name) => readFileSync(join(site, "data", name), "utf8"))
      .join();
    expect(embedded).toContain("secret.example:443");
    expect(embedded.includes("secret.example/v1")).toBe(false);
    expect(embedded.includes('"tests"')).toBe(false);
    expect(/\.\.\/|suites\/claims/.test(embedded)).toBe(false);
  });

  const said = async (...change: Change) =>
    (await verify(forged(site, [change]))).problems.join("\n");

  it("notes which claims and prices are not those that come with it", async () => {
    const folder = forged(site, [
      evidence((e) => {
        e.ledger.claims[0].statement += "!";
        e.prices[0].price.input = 0;
      }),
    ]);
    const { notes, problems } = await verify(folder);
    expect(notes.slice(0, 2)).toEqual([
      expect.stringMatching(/^claims that this Assay's ledger states otherwise: [\w-]+$/),
      expect.stringMatching(/^prices that this Assay's table states otherwise: deepseek\/\S+$/),
    ]);
    expect(problems.join()).toMatch(/claim [\w-]+: statement is /);
  });

  it("names a file in which a byte has changed, one that is missing, and one that does not belong", async () => {
    const changes: readonly Change[] = [
      ["data/more.js", () => "more"],
      ["index.html", text("</main>", " </main>")],
    ];
    const folder = forged(site, changes, false);
    rmSync(join(folder, "data/site.js"));
    expect((await verify(folder)).problems).toEqual([
      "data/site.js: missing",
      "index.html: its content has changed",
      "data/more.js: not in the manifest",
      expect.stringMatching(/^index\.html: shows " " in line \d+/),
    ]);
  });

  it("names a file that nothing in the report gives, and a manifest with other bytes", async () => {
    expect(await said("data/more.js", () => "more")).toBe(
      "data/more.js: nothing in the report gives this file",
    );
    const folder = forged(site, [["data/manifest.json", (text) => ` ${text}`]], false);
    expect((await verify(folder)).problems).toEqual(["data/manifest.json: has other bytes"]);
  });

  const UNUSABLE: readonly (readonly [string, Change, RegExp])[] = [
    [
      "no JSON",
      ["data/evidence.json", () => "{"],
      /nothing can be computed again.*evidence\.json is not JSON/,
    ],
    ["another kind", evidence((e) => (e.schema = "x/2")), /of another kind/],
    ["no run", evidence((e) => delete e.runs), /nothing can be computed again/],
    ["no data file", ["data/texts-e1-0.js", () => "alert(1)"], /texts-e1-0\.js is not a data file/],
  ];

  it.each(UNUSABLE)(
    "says why nothing can be computed again where there is %s",
    async (_what, change, says) => {
      expect(await said(...change)).toMatch(says);
    },
  );

  describe("of another version", () => {
    const older = (...change: Change) => verify(forged(site, [change]), OLDER);

    it("finds nothing wrong and has nothing more to say where all files come out the same", async () => {
      const found = await verify(site, OLDER);
      expect(found.problems).toEqual([]);
      expect(found.notes).toHaveLength(2);
    });

    it("says what it did not write the same, and by which version it was made", async () => {
      const found = await older("index.html", text("</main>", " </main>"));
      expect(found.problems).toEqual([]);
      expect(found.notes.join()).toContain(
        `made by Assay ${PROGRAM}, and this is ${OLDER}, which writes these files in another way: index.html`,
      );
    });

    it("still names numbers that its samples do not give", async () => {
      const mark = text(/(data-of="e1\.score">)[^<]*/, "$199.9 %");
      const changes: readonly Change[] = [
        ["index.html", mark],
        claim((c) => (c.verdict = "reproduced")),
      ];
      const { problems } = await verify(forged(site, changes), OLDER);
      expect(problems).toEqual([
        expect.stringMatching(/^claim r1-.*: verdict is "reproduced"/),
        expect.stringMatching(/^index\.html: shows e1\.score as 99\.9 %/),
      ]);
    });

    it("takes what only one of them knows of for no difference", async () => {
      const found = await older(...entry(1, (e) => delete e.retries));
      expect(found.problems).toEqual([]);
    });
  });

  it("tells people, and programs in JSON, and by its exit code", async () => {
    const cwd = temporaryFolder();
    const right = await assay(["verify", site], { cwd });
    expect(right.code).toBe(0);
    expect(right.stdout).toMatch(/^verified: all \d+ files came out the same, byte for byte/);
    const wrong = forged(site, [claim((c) => (c.verdict = "reproduced"))]);
    const json = await assay(["verify", wrong, "--json"], { cwd });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: "assay.verify/1",
      verified: false,
      problems: [expect.stringMatching(/^claim r1-.*: verdict is "reproduced"/)],
    });
  });

  it("refuses a folder that holds no report", async () => {
    const { code, stderr } = await assay(["verify", "nowhere"], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain("holds no report");
  });
});
