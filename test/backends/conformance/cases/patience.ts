import { TOKENS, wordFor } from "../dialect.js";
import { type Case, type Cases, completed, failed } from "./case.js";

/** Keep-alives, and the timers that must see through them. */
export const patience: Cases = (dialect) => {
  const { opening, text, ending } = dialect;
  const stop = wordFor(dialect, "stop");
  return [
    ...Object.entries(dialect.beats).flatMap(([name, beat]): Case[] => [
      {
        title: `waits through ${name} before, between and behind the text`,
        script: {
          steps: [
            beat,
            beat,
            ...opening,
            beat,
            text("4"),
            beat,
            { wait: 5 },
            beat,
            text("2"),
            beat,
            ...ending(stop, TOKENS),
            beat,
          ],
        },
        expected: completed({ answer: "42" }),
      },
      {
        title: `gives up where nothing but ${name} come`,
        script: beating([], beat),
        manner: { timeouts: { firstEvent: 80, idle: 30 } },
        expected: failed({ kind: "timeout-first-event", scope: "retry" }),
      },
      {
        title: `gives up where nothing but ${name} come behind text`,
        script: beating([...opening, text("4")], beat),
        manner: { timeouts: { idle: 80 } },
        expected: failed({ kind: "timeout-idle", scope: "retry" }, { answer: "4" }),
      },
    ]),
    {
      title: "gives up where nothing comes at all",
      script: { steps: opening, ending: "stay" },
      manner: { timeouts: { firstEvent: 80, idle: 30 } },
      expected: failed({ kind: "timeout-first-event", scope: "retry" }),
    },
    {
      title: "gives up where the text stops",
      script: { steps: [...opening, text("4")], ending: "stay" },
      manner: { timeouts: { idle: 80 } },
      expected: failed({ kind: "timeout-idle", scope: "retry" }, { answer: "4" }),
    },
    {
      title: "gives up where the text never ends",
      script: {
        steps: [...opening, ...Array.from({ length: 60 }, () => [text("4"), { wait: 10 }]).flat()],
        ending: "stay",
      },
      manner: { timeouts: { total: 120 } },
      expected: failed({ kind: "timeout-total", scope: "retry" }),
    },
  ];
};

/** The text, and then the keep-alive again and again. */
function beating(
  before: readonly (string | Uint8Array)[],
  beat: string | Uint8Array,
): Case["script"] {
  const beats = Array.from({ length: 40 }, () => [beat, { wait: 10 }]).flat();
  return { steps: [...before, ...beats], ending: "stay" };
}
