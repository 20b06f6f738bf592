import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { screenOf } from "../helpers/screen.js";

const [BIN, TERMINAL] = ["../../bin/assay.mjs", "../helpers/terminal.py"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const PYTHON = spawnSync("python3", ["-c", "import pty"]).status === 0;
const cwd = mkdtempSync(join(tmpdir(), "assay-terminal-"));

/** Runs the command line on a pseudo terminal of so many columns. */
function onTerminal(
  columns: number,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly written: string }> {
  const child = spawn(
    "python3",
    [TERMINAL ?? "", String(columns), "24", process.execPath, BIN ?? "", ...args],
    {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", HOME: cwd, LANG: "C.UTF-8", TERM: "xterm", ...env },
    },
  );
  return new Promise((resolve, reject) => {
    let written = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, written }));
  });
}

const run = (db: string, limit = 30) => [
  ...["run", "math-core", "-b", "reference,reference-mini", "--db", db],
  ...["--limit", String(limit), "--concurrency", "4"],
];

describe.skipIf(!PYTHON)("assay run on a terminal", () => {
  it.each([40, 80, 200])(
    "of %d columns redraws its lines in place and leaves them whole",
    async (columns) => {
      const { code, written } = await onTerminal(columns, run(`at-${columns}.sqlite`));
      expect(code).toBe(0);
      expect(written.split("\u001b[J").length).toBeGreaterThan(3);
      const screen = screenOf(written, columns);
      const lines = screen.filter((line) => /30\/30|60\/60/.test(line) && !line.includes("["));
      const table = screen.filter((line) => /^math-core +reference.* 30\/30 /.test(line));
      if (columns === 40)
        expect(screen.filter((line) => line.startsWith("60/60 ·"))).toHaveLength(1);
      else expect(table.length).toBeGreaterThanOrEqual(2);
      expect(lines.every((line) => line.length < columns)).toBe(true);
      // Nothing of an earlier drawing is left over.
      expect(
        screen.filter((line) => /\b\d\/30|\b\d\/60/.test(line.replace(/[36]0\/[36]0/g, ""))),
      ).toEqual([]);
    },
  );

  it("has no colour with NO_COLOR, and no sign beyond ASCII in a plain locale", async () => {
    const env = { NO_COLOR: "1", LC_ALL: "C" };
    const { written } = await onTerminal(120, run("plain.sqlite"), env);
    expect(written).not.toMatch(/\[\d+m/);
    const live = written.slice(0, written.lastIndexOf("\u001b[J"));
    expect(live.replaceAll("\u001b", "")).toMatch(/^[\r\n -~]*$/);
  });

  it("is left with the cursor on a line of its own at Ctrl-C, and says how to go on", async () => {
    const { code, written } = await onTerminal(120, run("stopped.sqlite", 100), {
      PTY_INTERRUPT: "1",
    });
    expect(code).toBe(130);
    const screen = screenOf(written, 120);
    expect(screen.filter((line) => line.startsWith("stopping: "))).toHaveLength(1);
    expect(screen.at(-1)).toBe("");
    expect(screen.at(-2)).toMatch(/^interrupted; go on with: assay run --resume /);
    expect(written).not.toContain("\u001b[?25l");
  });

  it("follows a window that is made narrower", async () => {
    const { code, written } = await onTerminal(150, run("narrower.sqlite", 60), {
      PTY_RESIZE: "50",
    });
    expect(code).toBe(0);
    expect(written).toContain("120/120 ·");
  });

  it("writes lines, not drawings, in CI", async () => {
    const { written } = await onTerminal(120, run("ci.sqlite"), { CI: "true" });
    expect(written).not.toContain("\u001b[J");
    expect(written).toMatch(/60\/60 · \d+\.\d % right/);
  });
});

describe("assay run without a terminal", () => {
  it("says how it ended in one line, and what to type next", async () => {
    const { stderr, stdout } = await assay(run("piped.sqlite"), { cwd });
    expect(stderr).not.toContain("\u001b");
    expect(stderr).toMatch(/^60\/60 \| \d+\.\d % right/m);
    expect(stderr).toMatch(
      /see the answers: assay report --db piped\.sqlite, or compare them: assay compare reference reference-mini --db piped\.sqlite/,
    );
    expect(stdout).toContain("per correct");
  });

  it("lists what is stored with age, state, counts and scores", async () => {
    await assay(run("listed.sqlite"), { cwd });
    const { stdout } = await assay(["runs", "list", "--db", "listed.sqlite"], { cwd });
    expect(stdout).toMatch(
      /measured +finished in \d+ s +(\d+ s ago|just now) +math-core +reference, reference-mini +60 +\d+\.\d to \d+\.\d %/,
    );
    const [id = ""] = stdout.split("\n")[1]?.split(" ") ?? [];
    const shown = await assay(["runs", "show", id, "--db", "listed.sqlite"], { cwd });
    expect(shown.stdout).toMatch(/^state {5}finished in \d+ s$/m);
  });
});
