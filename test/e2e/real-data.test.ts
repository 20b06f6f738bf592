import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assay } from "../helpers/assay.js";
import { temporaryFolder } from "../helpers/files.js";
import { NO_TRANSCRIPTS, TRANSCRIPTS, TRANSCRIPTS_PRESENT } from "../helpers/transcripts.js";

interface Expected {
  readonly published: { readonly value: number };
  readonly tolerance_points: number;
  readonly skip: readonly string[];
  readonly n: number;
  readonly labels: { readonly ones: number };
  readonly after_skip?: { readonly n: number; readonly ones: number };
}

function expectedOf(file: string): Expected {
  return JSON.parse(readFileSync(join(TRANSCRIPTS, "EXPECTED.json"), "utf8")).files[file];
}

interface Model {
  readonly samples: readonly { readonly task: string; readonly grade?: string }[];
}

describe.skipIf(!TRANSCRIPTS_PRESENT)(
  `transcripts with a published score (${TRANSCRIPTS_PRESENT ? TRANSCRIPTS : NO_TRANSCRIPTS})`,
  () => {
    it.each([
      ["farel/deepseek-v3.jsonl", "farel-bench"],
      ["farel/o1-mini.jsonl", "farel-bench"],
      ["farel/qwq-32b-preview.jsonl", "farel-bench"],
      ["gsm8k-labelled/gpt3-6b-verification.jsonl", "gsm8k"],
      ["zeroeval/gsm.o1-mini.jsonl", "gsm8k"],
    ])(
      "%s reproduces it through assay import and report",
      async (file, suite) => {
        const cwd = temporaryFolder();
        const imported = await assay(
          ["import", join(TRANSCRIPTS, file), "--suite", suite, "--backend", "recorded"],
          { cwd },
        );
        expect(imported.code).toBe(0);
        await assay(["report", "--format", "json"], { cwd });
        const { samples }: Model = JSON.parse(
          readFileSync(join(cwd, "reports/report.json"), "utf8"),
        );
        const { published, tolerance_points, skip, n, labels, after_skip } = expectedOf(file);
        expect(samples).toHaveLength(n);
        const counted = samples.filter(({ task }) => !skip.includes(task));
        const correct = counted.filter(({ grade }) => grade === "correct").length;
        const truth = after_skip ?? { n, ones: labels.ones };
        expect(counted).toHaveLength(truth.n);
        expect(correct).toBe(truth.ones);
        const whole = samples.filter(({ grade }) => grade === "correct").length;
        expect(Math.abs((100 * whole) / n - published.value)).toBeLessThanOrEqual(tolerance_points);
      },
      120_000,
    );

    it("gives claims about recorded answers their verdict, and none where the protocol is not known", async () => {
      const cwd = temporaryFolder();
      for (const [file, suite] of [
        ["farel/deepseek-v3.jsonl", "farel-bench"],
        ["farel/o1-mini.jsonl", "farel-bench"],
        ["gpqa-letters/r1-distill-llama-70b.all-gold-A.jsonl", "gpqa-diamond"],
      ] as const) {
        const path = join(TRANSCRIPTS, file);
        const label = file.replace(/\W/g, "-");
        const { code } = await assay(["import", path, "--suite", suite, "--backend", label], {
          cwd,
        });
        expect(code).toBe(0);
      }
      const { stdout } = await assay(["check", "--json"], { cwd });
      const verdicts = new Map(
        JSON.parse(stdout).verdicts.map((each: { claim: { id: string }; verdict: string }) => [
          each.claim.id,
          each.verdict,
        ]),
      );
      expect(verdicts.get("farel-deepseek-v3")).toBe("reproduced");
      expect(verdicts.get("farel-o1-mini")).toBe("reproduced");
      expect(verdicts.get("gpqa-letters-r1-distill-llama-70b")).toBe("reproduced");
      const reported = "distill-readme-gpqa-diamond-pass-1-deepseek-r1-distill-llama-70b";
      expect(verdicts.get(reported)).toBe("not comparable");
    }, 120_000);
  },
);
