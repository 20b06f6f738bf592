import { describe, expect, it, onTestFinished, vi } from "vitest";
import { say } from "../../../src/cli/output.js";
import { LiveBlock } from "../../../src/cli/progress/live-block.js";
import { screenOf } from "../../helpers/screen.js";

/** A terminal of some width that keeps what is written to it, stderr included. */
function terminal(columns: number) {
  let written = "";
  let writes = 0;
  const write = (text: string | Uint8Array) => {
    written += String(text);
    writes += 1;
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return {
    screen: { columns, rows: 10, write },
    shown: () => screenOf(written, columns),
    writes: () => writes,
  };
}

describe("lines redrawn in place", () => {
  it("replace one another, also where they become fewer and shorter", () => {
    const { screen, shown } = terminal(40);
    let lines = ["first 1", "second, which is long", "third"];
    const block = new LiveBlock(screen, () => lines);
    block.update();
    expect(shown()).toEqual(["first 1", "second, which is long", "third", ""]);
    lines = ["first 2", "second"];
    block.end();
    expect(shown()).toEqual(["first 2", "second", ""]);
  });

  it("stay below what is said meanwhile", () => {
    const { screen, shown } = terminal(40);
    const block = new LiveBlock(screen, () => ["a", "b"]);
    block.update();
    say("note: something");
    block.end();
    say("after");
    expect(shown()).toEqual(["note: something", "a", "b", "after", ""]);
  });

  it("are drawn at most ten times a second, in one write each", () => {
    const { screen, writes } = terminal(40);
    let now = 0;
    const block = new LiveBlock(
      screen,
      () => ["a"],
      () => now,
    );
    for (; now < 1000; now += 0.1) block.update();
    expect(writes()).toBe(10);
    block.end();
    expect(writes()).toBe(11);
  });

  it("are found again after the window was made narrower and the terminal wrapped them", () => {
    const { screen } = terminal(40);
    const narrowed = { ...screen, columns: 40 };
    let written = "";
    narrowed.write = (text) => {
      written += String(text);
      return true;
    };
    const block = new LiveBlock(narrowed, () => ["x".repeat(30), "y".repeat(10)]);
    block.update();
    narrowed.columns = 20;
    block.end();
    // Two rows for the wrapped line and one for the other.
    expect(written).toContain("\u001b[3A");
  });
});
