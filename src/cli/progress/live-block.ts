import { setBelow } from "../output.js";
import { widthOf } from "./width.js";

/** The part of a terminal's stream that a block needs. */
export interface Screen {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

const REDRAW_EVERY_MS = 100;

/**
 * Lines at the bottom of a terminal, redrawn in place at most ten times a second, each time in one write
 * without clearing first, so that nothing flickers. What is said meanwhile goes above them. Between
 * two drawings the cursor stands at the start of the line below, so that the terminal is in order
 * whenever the process ends.
 */
export class LiveBlock {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #lines: (window: {
    readonly columns: number;
    readonly rows: number;
  }) => readonly string[];
  #shown: readonly string[] = [];
  #last = Number.NEGATIVE_INFINITY;

  constructor(
    screen: Screen,
    lines: (window: { readonly columns: number; readonly rows: number }) => readonly string[],
    now: () => number = () => performance.now(),
  ) {
    this.#screen = screen;
    this.#lines = lines;
    this.#now = now;
    setBelow({ clear: () => this.#clear(), draw: () => this.#draw() });
  }

  /** Draws when it is time to. */
  update(): void {
    if (this.#now() - this.#last >= REDRAW_EVERY_MS) this.#draw();
  }

  /** Draws a last time; the lines stay. */
  end(): void {
    this.#draw();
    setBelow(undefined);
  }

  #draw(): void {
    this.#last = this.#now();
    // One column is left free: a full line would make some terminals wrap. One row for the cursor.
    const columns = (this.#screen.columns || 80) - 1;
    const lines = this.#lines({ columns, rows: Math.max(1, (this.#screen.rows || 24) - 1) });
    const drawn = lines.map((line) => `${line}\u001b[K\n`).join("");
    this.#screen.write(`${this.#up()}${drawn}\u001b[J`);
    this.#shown = lines;
  }

  #clear(): void {
    this.#screen.write(`${this.#up()}\u001b[J`);
    this.#shown = [];
  }

  /** To the first line drawn. A window made narrower has wrapped them since. */
  #up(): string {
    const columns = this.#screen.columns || 80;
    const rows = this.#shown.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)),
      0,
    );
    return rows === 0 ? "\r" : `\r\u001b[${rows}A`;
  }
}
