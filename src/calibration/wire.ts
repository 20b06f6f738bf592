import type { Script } from "./script.js";

/** One write to the socket. `carries` says which text it holds, for the ledger's time stamps. */
export interface Piece {
  readonly bytes: string;
  readonly carries?: "reasoning" | "answer";
}

interface Delta {
  readonly content?: string | null;
  readonly reasoning_content?: string | null;
  readonly reasoning?: string;
}

/** The stream of a script as server-sent events, one token an event. */
export function piecesOf(script: Script, model: string): readonly Piece[] {
  const event = (delta: Delta, finish: string | null, usage?: object): string =>
    frame({
      id: "reference",
      object: "chat.completion.chunk",
      model,
      system_fingerprint: "reference-engine",
      choices: [{ index: 0, delta, finish_reason: finish }],
      ...(usage && { usage }),
    });
  const answer = script.answer.map(
    (token): Piece => ({ bytes: event({ content: token }, null), carries: "answer" }),
  );
  const finish = script.behaviour === "truncated" ? "length" : "stop";
  const usage = script.behaviour === "no-usage" ? undefined : usageOf(script);
  return [
    {
      bytes: frame({
        model,
        choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }],
      }),
    },
    ...reasoningPieces(script, (delta) => event(delta, null)),
    ...answer,
    { bytes: event({}, finish, script.usageOnLastChoice ? usage : undefined) },
    ...(usage === undefined || script.usageOnLastChoice
      ? []
      : [{ bytes: frame({ model, choices: [], usage }) }]),
    { bytes: "data: [DONE]\n\n" },
  ];
}

function frame(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function reasoningPieces(script: Script, event: (delta: Delta) => string): readonly Piece[] {
  const carry = (delta: Delta): Piece => ({ bytes: event(delta), carries: "reasoning" });
  const bare = (delta: Delta): Piece => ({ bytes: event(delta) });
  const inField = script.reasoning.map((token) =>
    carry({ reasoning_content: token, content: null }),
  );
  const inContent = script.reasoning.map((token) => carry({ content: token }));
  // Tags are split over events, as tokenizers do. A thought that is cut off is never closed.
  const open = [bare({ content: "<th" }), bare({ content: "ink>" })];
  const close =
    script.behaviour === "truncated"
      ? []
      : [bare({ content: "</th" }), bare({ content: "ink>\n\n" })];
  switch (script.form) {
    case "reasoning_content":
      return inField;
    case "reasoning":
      return script.reasoning.map((token) => carry({ reasoning: token }));
    case "inline":
      return [...open, ...inContent, ...close];
    case "closing-only":
      return [...inContent, ...close];
    case "field-and-tags":
      return [...inField, ...open, ...inContent.map(({ bytes }) => ({ bytes })), ...close];
    case "none":
      return [];
  }
}

/** Token counts as the engine defines them: one a token it made; words of the prompt. */
function usageOf(script: Script): object {
  const { input, output, reasoning } = tokensOf(script);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    completion_tokens_details: { reasoning_tokens: reasoning },
  };
}

export function tokensOf(script: Script): {
  readonly input: number;
  readonly output: number;
  readonly reasoning: number;
} {
  const reasoning = script.reasoning.length;
  return { input: script.inputTokens, output: reasoning + script.answer.length, reasoning };
}
