import type { Verdict } from "../../../src/graders/code/execution.js";

/** What each hostile program must come to; `passed` alone is for those that are in truth right. */
export interface Hostile {
  /** Below `programs/`; several programs are one after the other in the same sandbox. */
  readonly file: string;
  readonly task: "add" | "echo_sum";
  readonly verdicts: readonly Verdict[];
  /** Texts that take the place of `@@NAME@@`, one program for each. */
  readonly variants?: readonly Readonly<Record<string, string>>[];
}

const RIGHT = ["passed"] as const;
const WRONG = ["failed"] as const;
const FORGED = ["failed", "error", "violation"] as const;
const ERROR = ["error"] as const;
const ENDED = ["error", "timeout"] as const;
const TIMEOUT = ["timeout"] as const;
const SPACE = ["memory", "error", "output-limit", "timeout"] as const;
const OUTPUT = ["output-limit"] as const;

const add = (verdicts: readonly Verdict[], ...files: readonly string[]): readonly Hostile[] =>
  files.map((file) => ({ file, task: "add", verdicts }));
const io = (verdicts: readonly Verdict[], ...files: readonly string[]): readonly Hostile[] =>
  files.map((file) => ({ file, task: "echo_sum", verdicts }));
const each = (
  verdicts: readonly Verdict[],
  file: string,
  name: string,
  texts: readonly string[],
): Hostile => ({ file, task: "add", verdicts, variants: texts.map((text) => ({ [name]: text })) });

/** What a program may answer in place of a reply; Python texts. */
const REPLIES = [
  `'{"raised":{"kinds":["ValueError"],"message":5}}'`,
  `'{"raised":{"kinds":["ValueError"],"type":7,"message":"x","line":{}}}'`,
  `'{"raised":{"kinds":5}}'`,
  `'{"raised":{"type":"E","kinds":["ImportError"],"message":"no module"}}'`,
  `'{"raised":{"type":"E","kinds":["ExceptionGroup","UnicodeDecodeError"],"message":"x"}}'`,
  `'{"raised":[]}'`,
  `'{"loaded":true}'`,
  `'{"missing":["x"]}'`,
  `'{"unplain":{}}'`,
  `'{"verdict":{"passed":4,"tests":4}}'`,
  `'{"value":{"h":-1,"type":[]}}'`,
  `'{"value":{"h":"#0.__class__"}}'`,
  `'{"value":{"i":"zz"}}'`,
  `'{"value":{"i":5}}'`,
  `'{"value":{"f":"3x"}}'`,
  `'{"value":{"f":[3]}}'`,
  `'{"value":{"d":5}}'`,
  `'{"value":{"d":[[[1],2]]}}'`,
  `'{"value":{"s":[[1],{}]}}'`,
  `'{"value":{"c":[]}}'`,
  `'{"value":{"b":"x"}}'`,
  `'{"value":{"t":7}}'`,
  `'{"value":{"__proto__":3}}'`,
  `'{"value":{}}'`,
  `'{"value":' + '[' * 100000 + ']' * 100000 + '}'`,
  `'{"value":' + '9' * 900000 + '}'`,
  `'{"value":{"i":"0x' + 'f' * 900000 + '"}}'`,
  `'[' * 500000`,
  `'[]'`,
  `'null'`,
  `'"passed"'`,
  `''`,
  `'{"value":1e999}'`,
  `'{"value":NaN}'`,
  `'{"value":3}{"value":3}'`,
  `'\\ud800'`,
];
const RAISES_PYTHON = [
  "SystemExit(0)",
  "KeyboardInterrupt",
  "GeneratorExit",
  "StopIteration",
  "StopAsyncIteration",
  "AssertionError",
  "ImportError('no module')",
  "ModuleNotFoundError('no module')",
  "BaseException('x')",
  "RecursionError",
  "type('AssertionError', (AssertionError,), {'__module__': None})()",
  "type('ProgramEnded', (BaseException,), {})('stopped')",
];
const ENDS_PYTHON = [
  "sys.exit(0)",
  "sys.exit('passed')",
  "sys.exit()",
  "raise SystemExit(120)",
  "raise KeyboardInterrupt",
  "raise GeneratorExit",
  "raise BaseException",
  "os._exit(0)",
  "os._exit(1)",
  "os._exit(120)",
  "os.kill(os.getpid(), 9)",
  "os.kill(os.getpid(), 15)",
  "signal.raise_signal(signal.SIGKILL)",
  "signal.raise_signal(signal.SIGUSR1)",
  "signal.setitimer(signal.ITIMER_REAL, 0.1); signal.pause()",
  "os.killpg(0, 9)",
];
const RAISES_JAVASCRIPT = [
  "undefined",
  "null",
  "Symbol('x')",
  "3",
  "{ get name() { for (;;); } }",
  "{ get name() { throw this; } }",
  "Object.assign(new Error('x'), { name: 7, message: { a: 1 } })",
  "Object.assign(new Error('x'), { stack: 'program.js:99999999999999999999999' })",
  "Object.assign(new Error('x'), { message: 'x'.repeat(1e6) })",
  "new Proxy(new Error('x'), { get() { throw 3; } })",
  "{ toString() { for (;;); } }",
];

export const PYTHON: readonly Hostile[] = [
  ...add(FORGED, "py/forge_nonce_from_frames", "py/forge_verdict_by_gc", "py/patch_builtins"),
  ...add(FORGED, "py/forge_every_descriptor", "py/patch_sys_modules", "py/thread_answers"),
  ...add(FORGED, "py/forge_ahead_of_calls", "py/execv_answers", "py/fork_child_answers"),
  ...add(FORGED, "py/descriptors_passed", "py/code_replaced", "py/trace_the_harness"),
  ...add(FORGED, "py/equal_to_everything", "py/equal_containers", "py/equal_metaclass"),
  ...add(FORGED, "py/exception_hostile", "py/kill_everyone", "py/atexit_and_weakref"),
  ...add(FORGED, "py/descriptors_closed", "py/descriptors_swapped", "py/faulthandler_dump"),
  ...add(FORGED, "py/frames_empty_million", "py/frames_million"),
  each([...FORGED, "timeout", "memory"], "py/forge_reply", "REPLY", REPLIES),
  each(ERROR, "py/raise_this", "RAISE", RAISES_PYTHON),
  each(ERROR, "py/load_this", "END", ENDS_PYTHON),
  ...add(ERROR, "py/exit_in_call", "py/abort_now", "py/fork_parent_leaves"),
  ...add(["error", "violation", "timeout"], "py/channel_shut"),
  ...add(RIGHT, "py/proc_of_others", "py/memory_of_others", "py/calls_of_the_kernel"),
  ...add(RIGHT, "py/files_of_the_host", "py/links_and_devices", "py/network", "py/signals_storm"),
  ...add(RIGHT, "py/prctl_of_others", "py/own_limits", "py/sockets_full", "py/tmp_full"),
  ...add(RIGHT, "py/descriptors_full", "py/channel_nonblocking", "py/frames_in_pieces"),
  ...add(RIGHT, "py/output_much", "py/threads_eight", "py/children_honest"),
  ...add(ENDED, "py/exception_text_endless", "py/fork_bomb_ignored", "py/threads_many"),
  ...add(ENDED, "py/stop_parent"),
  ...add(TIMEOUT, "py/signals_blocked", "py/frames_half", "py/regex_endless"),
  ...add(TIMEOUT, "py/int_endless", "py/busy_one_after_another", "py/trickle"),
  ...add(["memory"], "py/memory_shared_by_children", "py/memory_by_children", "py/memory_alone"),
  ...add(SPACE, "py/memory_caught", "py/result_many_parts", "py/result_doubling", "py/zip_bomb"),
  ...add(SPACE, "py/result_endless", "py/recursion_in_c", "py/recursion_in_python"),
  ...add(OUTPUT, "py/result_huge_text", "py/output_endless", "py/output_of_children"),
  ...add(["failed", "timeout"], "py/result_huge_int"),
  ...add([...FORGED, "timeout"], "py/result_cyclic", "py/result_deep", "py/result_of_a_thread"),
  ...add(WRONG, "py/result_surrogates", "py/result_nan"),
  ...io(FORGED, "py/io_child_answers_late", "py/io_frames", "py/io_stdout_closed"),
  ...io(WRONG, "py/io_prints_everything", "py/io_exec", "py/io_forks_buffer"),
  ...io(ERROR, "py/io_status", "py/io_killed"),
  ...io(TIMEOUT, "py/io_hangs"),
  ...io(RIGHT, "py/io_stdin_written"),
  ...io(OUTPUT, "py/io_endless"),
];

export const JAVASCRIPT: readonly Hostile[] = [
  ...add(FORGED, "js/to_json_nothing", "js/builtins_replaced", "js/slice_lies"),
  ...add(FORGED, "js/assertion_error", "js/equal_by_conversion", "js/result_cyclic"),
  ...add(FORGED, "js/result_deep"),
  ...add([...FORGED, "timeout", "memory"], "js/to_json_forges", "js/map_patched"),
  ...add([...FORGED, "memory"], "js/setters_on_prototypes"),
  ...add(FORGED, "js/thenable_twice", "js/print_function_reached", "js/result_surrogates"),
  each(ENDED, "js/throw_this", "RAISE", RAISES_JAVASCRIPT),
  ...add(ERROR, "js/result_function", "js/promise_never", "js/exit_in_call", "js/exit_at_load"),
  ...add([...ENDED, "failed"], "js/generators", "js/exports_getter"),
  ...add(ENDED, "js/solution_hostile", "js/entry_getter", "js/load_throws"),
  ...add([...WRONG, "error"], "js/result_huge_int"),
  ...add(SPACE, "js/array_sparse", "js/array_length_lies", "js/result_doubling"),
  ...add(OUTPUT, "js/result_huge_text", "js/print_endless"),
  ...add(SPACE, "js/bigint_endless", "js/text_endless", "js/memory_texts", "js/memory_at_load"),
  ...add(SPACE, "js/memory_buffers", "js/stack_in_engine", "js/stack_endless"),
  ...add(TIMEOUT, "js/proxy_endless", "js/promise_endless", "js/timers_endless"),
  ...add(TIMEOUT, "js/loop_endless", "js/loop_at_load", "js/sort_endless", "js/regex_endless"),
  ...add(RIGHT, "js/host_reach", "js/print_hostile", "js/weak_references"),
  ...io(ERROR, "js/io_status", "js/io_rejected"),
  ...io(WRONG, "js/io_everything"),
  ...io(TIMEOUT, "js/io_timer_late"),
];

/** The first leaves traces, the second looks for them: one directly after the other. */
export const TRACES: readonly Hostile[] = [
  ...add(RIGHT, "py/leave_traces", "py/find_traces", "js/leave_traces", "js/find_traces"),
];

/** What would fill the memory of whoever reads what these send. */
export const FLOODS: readonly Hostile[] = [
  ...add(FORGED, "py/frames_million", "py/frames_empty_million"),
  ...add(OUTPUT, "py/result_huge_text", "py/output_endless", "js/print_endless"),
  ...io(OUTPUT, "py/io_endless"),
];
