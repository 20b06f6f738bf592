import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSiteTo } from "../../src/cli/write-site.js";
import { folderWith, temporaryFolder } from "../helpers/files.js";

const site =
  (files: Readonly<Record<string, string>>) =>
  async (out: (path: string, text: string) => void) => {
    for (const [path, text] of Object.entries(files)) out(path, text);
    out("data/manifest.json", JSON.stringify({ files }));
  };

describe("writing a site", () => {
  it("takes away the older site's files and nothing else", async () => {
    const folder = folderWith({ "mine.txt": "keep", "report.json": "keep" });
    await writeSiteTo(folder, site({ "index.html": "1", "data/a.js": "1", "data/b.js": "1" }));
    await writeSiteTo(folder, site({ "index.html": "2", "data/a.js": "2" }));
    expect(readdirSync(folder).sort()).toEqual(["data", "index.html", "mine.txt", "report.json"]);
    expect(readdirSync(join(folder, "data")).sort()).toEqual(["a.js", "manifest.json"]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("2");
  });

  it("leaves the older site whole where the new one fails half way", async () => {
    const folder = temporaryFolder();
    await writeSiteTo(folder, site({ "index.html": "1", "data/a.js": "1" }));
    const failing = writeSiteTo(folder, async (out) => {
      out("data/a.js", "2");
      throw new Error("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(readFileSync(join(folder, "data/a.js"), "utf8")).toBe("1");
    expect(existsSync(join(folder, ".assay-part"))).toBe(false);
  });

  it("does not write into a folder named data that holds something else", async () => {
    const folder = folderWith({ "data/mine.csv": "1" });
    await expect(writeSiteTo(folder, site({ "index.html": "1" }))).rejects.toThrow(
      /not a report's/,
    );
    expect(readdirSync(join(folder, "data"))).toEqual(["mine.csv"]);
  });
});
