import { receive, type StartOrder, tell } from "./pipe.js";
import { JUDGE_PRELUDE } from "./prelude.js";
import type { Program } from "./program.js";

/** Tests in JavaScript: each call of the program goes out as plain data, and its reply comes in so. */
export function judge(program: Program, order: StartOrder) {
  let calls = 0;
  let last: Reply = {};
  let broken = false;
  program.extend(JUDGE_PRELUDE);
  program.provide("callProgram", (name, args) => {
    // What is thrown here the tests could catch: they are ended at their next step.
    if (program.cut !== undefined) return NOTHING;
    calls += 1;
    tell({ ev: "frame", data: `{"call": {"name":${JSON.stringify(name)},"args":${args}}}` });
    const next = receive();
    if (next.op !== "send") {
      program.cut = { how: "stopped", code: 0 };
      return NOTHING;
    }
    const reply = replyOf(next.data);
    broken ||= reply === undefined;
    last = reply ?? {};
    return reply === undefined ? NOTHING : next.data;
  });
  program.extend(stubs(order.entry));
  if (order.starter !== undefined) program.load(order.starter, "starter.js");
  const raised =
    program.load(order.source, "tests.js") ?? program.settle() ?? checked(program, order);
  const verdict = broken ? { ended: "violation" } : verdictOf(raised, calls, last);
  tell({ ev: "frame", data: JSON.stringify({ verdict }) });
  for (;;) if (receive().op === "stop") return { how: "stopped", code: 0 } as const;
}

const NOTHING = '{"unplain":"nothing"}';

/** What a program said to a call, as far as it is one of these. */
interface Reply {
  readonly value?: unknown;
  readonly raised?: { readonly type: string; readonly message: string };
  readonly unplain?: string;
  readonly missing?: string;
}

function replyOf(text: string): Reply | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== "object" || said === null) return undefined;
  if ("value" in said) return { value: said.value };
  if ("unplain" in said && typeof said.unplain === "string") return { unplain: said.unplain };
  if ("missing" in said && typeof said.missing === "string") return { missing: said.missing };
  const raised = "raised" in said ? said.raised : undefined;
  if (typeof raised !== "object" || raised === null) return undefined;
  if (!("type" in raised && "message" in raised)) return undefined;
  const { type, message } = raised;
  if (typeof type !== "string" || typeof message !== "string") return undefined;
  return { raised: { ...raised, type, message } };
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

function verdictOf(raised: string | undefined, calls: number, last: Reply) {
  if (raised === undefined) return { passed: calls };
  const said: { raised?: { type: string; message: string } } = JSON.parse(raised);
  const error = said.raised ?? { type: "Error", message: "unknown" };
  const failing = {
    number: Math.max(1, calls),
    input: `call ${calls} of the tests`,
    ...(calls > 0 && { got: JSON.stringify(last).slice(0, 300) }),
  };
  const counts = { passed: Math.max(0, calls - 1), failing };
  if (error.type === "AssertionError") return { ...counts, failed: error.message };
  if (last.raised !== undefined) return { ...counts, raised: last.raised };
  if (last.unplain !== undefined || last.missing !== undefined) return { ...counts, raised: error };
  if (calls === 0) return { broken: `${error.type}: ${error.message}` };
  return { ...counts, failed: `the tests raised ${error.type}: ${error.message}` };
}
