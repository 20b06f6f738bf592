import type {
  AttemptResult,
  Backend,
  Completion,
  CompletionRequest,
  Failure,
} from "../../src/backends/backend.js";

/** A backend that does what a function says, and keeps the requests it was given. */
export function scriptedBackend(
  script: (
    request: CompletionRequest,
    call: number,
    signal: AbortSignal,
  ) => AttemptResult | Promise<AttemptResult>,
): Backend & { readonly requests: readonly CompletionRequest[]; readonly busiest: () => number } {
  const requests: CompletionRequest[] = [];
  let running = 0;
  let busiest = 0;
  return {
    requests,
    busiest: () => busiest,
    async complete(request, signal) {
      requests.push(request);
      running += 1;
      busiest = Math.max(busiest, running);
      const call = requests.length;
      await new Promise((resolve) => setImmediate(resolve));
      try {
        return await script(request, call, signal);
      } finally {
        running -= 1;
      }
    },
    async close() {
      running = 0;
    },
  };
}

export function answer(text: string, more: Partial<Completion> = {}): AttemptResult {
  return {
    ok: true,
    completion: {
      reasoning: "because",
      answer: text,
      unfinishedReasoning: false,
      finishReason: "stop",
      usage: { input: 10, output: 20, reasoning: 15 },
      model: "m-1",
      timing: { firstEvent: 5, firstAnswer: 8, end: 12, chunks: 4 },
      ...more,
    },
  };
}

export function failure(scope: Failure["scope"], more: Partial<Failure> = {}): AttemptResult {
  return { ok: false, failure: { kind: "http", scope, message: "no", status: 503, ...more } };
}

/** The right answer of a task of `suiteOf`. */
export function right({ taskId }: CompletionRequest): AttemptResult {
  return answer(`\\boxed{${taskId.slice(1)}}`);
}
