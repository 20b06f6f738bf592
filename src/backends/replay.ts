import type { Transcript, Transcripts } from "../suites/transcripts.js";
import type { AttemptResult, Backend, Completion, CompletionRequest } from "./backend.js";
import { finishReasonOf } from "./chat/finish-reason.js";
import { splitReasoning } from "./chat/reasoning.js";

/** A backend that gives recorded answers, so that transcripts pass through the same pipeline. */
export function openReplay(transcripts: Transcripts): Backend {
  return {
    async complete({ taskId, sampleIndex }: CompletionRequest): Promise<AttemptResult> {
      const recorded = transcripts.get(taskId)?.get(sampleIndex);
      if (recorded !== undefined) return { ok: true, completion: completionOf(recorded) };
      const message = `no transcript holds sample ${sampleIndex} of task "${taskId}"`;
      return { ok: false, failure: { kind: "not-recorded", scope: "sample", message } };
    },
    async close() {
      // Nothing is held open.
    },
  };
}

function completionOf(recorded: Transcript): Completion {
  const reasoningField = recorded.reasoning ?? "";
  const { reasoning, answer, unfinishedReasoning } = splitReasoning({
    reasoningField,
    content: recorded.response,
  });
  const raw = recorded.finish_reason ?? undefined;
  return {
    reasoning,
    answer,
    unfinishedReasoning,
    finishReason: raw === undefined ? "unknown" : finishReasonOf(raw),
    ...(raw !== undefined && { rawFinishReason: raw }),
    ...(recorded.usage && { usage: recorded.usage }),
    ...(recorded.model !== undefined && { model: recorded.model }),
    ...(recorded.seconds !== undefined && { timing: { end: recorded.seconds * 1000, chunks: 0 } }),
  };
}
