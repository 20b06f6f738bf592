const LINE_EVERY_MS = 5_000;
const REDRAW_EVERY_MS = 100;

export interface ProgressLine {
  /** Shows the line when it is time to; `text` is asked for only then. */
  show(text: () => string): void;
  /** Shows the last line given, for good. */
  end(): void;
}

/** One line on stderr: redrawn in place on a terminal, else written anew every few seconds. */
export function showLine(stream = process.stderr): ProgressLine {
  const live = stream.isTTY === true && process.env["TERM"] !== "dumb";
  const every = live ? REDRAW_EVERY_MS : LINE_EVERY_MS;
  let last = live ? 0 : performance.now();
  let newest: (() => string) | undefined;
  const draw = (text: string) => {
    last = performance.now();
    const width = stream.columns || 80;
    stream.write(live ? `\r\u001b[K${text.slice(0, width - 1)}` : `${text}\n`);
  };
  return {
    show(text) {
      newest = text;
      if (performance.now() - last >= every) draw(text());
    },
    end() {
      if (newest !== undefined) draw(newest());
      if (live) stream.write("\n");
    },
  };
}
