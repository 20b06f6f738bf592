import { receive, type StartOrder, tell } from "./pipe.js";
import { JUDGE_PRELUDE } from "./prelude.js";
import { Ended, type Program } from "./program.js";

/** Tests in JavaScript: each call of the program goes out as plain data, and its reply comes in so. */
export function judge(program: Program, order: StartOrder) {
  let calls = 0;
  let last = "";
  program.extend(JUDGE_PRELUDE);
  program.provide("callProgram", (name, args) => {
    calls += 1;
    tell({ ev: "frame", data: `{"call": {"name":${JSON.stringify(name)},"args":${args}}}` });
    const next = receive();
    if (next.op !== "send") throw new Ended();
    last = next.data;
    return next.data;
  });
  program.extend(stubs(order.entry));
  if (order.starter !== undefined) program.load(order.starter, "starter.js");
  const raised =
    program.load(order.source, "tests.js") ?? program.settle() ?? checked(program, order);
  tell({ ev: "frame", data: JSON.stringify({ verdict: verdictOf(raised, calls, last) }) });
  for (;;) if (receive().op === "stop") return { how: "stopped", code: 0 } as const;
}

/** `check` is called where the tests define it and do not call it themselves. */
function checked(program: Program, { source }: StartOrder): string | undefined {
  const calls = /^\s*check\s*\(/m.test(source);
  return /\bfunction\s+check\b/.test(source) && !calls
    ? program.load("check(candidate)", "tests.js")
    : undefined;
}

const stubs = (entry = "candidate"): string => `((harness) => {
  const ask = globalThis.callProgram;
  delete globalThis.callProgram;
  const stub = (name) => (...args) => {
    const reply = JSON.parse(ask(name, harness.plainArgs(args)));
    if ("value" in reply) return harness.valueOf(JSON.stringify(reply.value));
    const raised = reply.raised ?? { type: "TypeError", message: reply.unplain ? "the program returned " + reply.unplain : reply.missing + " is not defined" };
    const kind = globalThis[raised.type];
    const error = typeof kind === "function" && kind.prototype instanceof Error ? new kind(raised.message) : new Error(raised.message);
    error.ofProgram = raised;
    throw error;
  };
  globalThis.candidate = stub(${JSON.stringify(entry)});
  globalThis[${JSON.stringify(entry.split(".").at(-1))}] = globalThis.candidate;
})`;

function verdictOf(raised: string | undefined, calls: number, last: string) {
  if (raised === undefined) return { passed: calls };
  const said: { raised?: { type: string; message: string } } = JSON.parse(raised);
  const error = said.raised ?? { type: "Error", message: "unknown" };
  const failing = {
    number: Math.max(1, calls),
    input: `call ${calls} of the tests`,
    got: last.slice(0, 300),
  };
  const counts = { passed: Math.max(0, calls - 1), failing };
  const reply: { raised?: unknown } = last === "" ? {} : JSON.parse(last);
  if (error.type === "AssertionError") return { ...counts, failed: error.message };
  if (reply.raised !== undefined) return { ...counts, raised: reply.raised };
  if (calls === 0) return { broken: `${error.type}: ${error.message}` };
  return { ...counts, failed: `the tests raised ${error.type}: ${error.message}` };
}
