import { optional } from "../collections.js";
import { addressOf, type ConfigOf } from "../config/backend-kinds.js";
import { UserError } from "../errors.js";
import type { Backend, CompletionRequest, Usage } from "./backend.js";
import type { Chunk } from "./chat/chunk.js";
import { chatCompletions } from "./chat/completions.js";
import { type Controls, controlsOf } from "./chat/controls.js";
import { openChat, openStream } from "./chat/open.js";
import { settings } from "./chat/settings.js";
import type { Access } from "./wire/access.js";
import { keyIn } from "./wire/authorization.js";
import { type AwsKeys, awsKeys, eventsOf, openAws } from "./wire/aws.js";
import { NotAChunk } from "./wire/bad-event.js";
import { count, record, text } from "./wire/json-readers.js";
import { targetOf } from "./wire/target.js";

/**
 * Amazon Bedrock: its Converse API, streamed, or the OpenAI-compatible route for models that have it.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html
 */
export async function open(config: ConfigOf<"bedrock">, access: Access): Promise<Backend> {
  const { region, model, route, body } = config;
  const address = addressOf(config);
  const controls = controlsOf(config);
  if (route === "chat") {
    if (access.apiKey === undefined) throw noKeys(config);
    const target = targetOf({ ...config, ...access, baseURL: `${address}/openai/v1` });
    return openChat(target, chatCompletions(model, controls, { extra: body }));
  }
  const keys = awsKeys(access.apiKey, process.env);
  if (keys === undefined) throw noKeys(config);
  const target = targetOf({ ...config, ...access, baseURL: address }, () => shownNever(keys));
  const aws = await openAws({ region, endpoint: address, keys });
  return openStream(target, {
    framing: "frames",
    ask: async (exchange, request, signal) =>
      eventsOf(await aws.converse(exchange, inputOf(config, request, controls), signal)),
    read: readEvent,
  });
}

/** The SDK signs; what must not be shown is the same. */
function shownNever(keys: AwsKeys) {
  const secrets = keys.kind === "bearer" ? [keys.token] : [keys.secretAccessKey];
  return { ...keyIn("authorization", undefined), secrets: () => secrets };
}

function noKeys({ apiKeyEnv }: ConfigOf<"bedrock">): UserError {
  return new UserError(`Bedrock needs a key: ${apiKeyEnv} is not set`, {
    hint: `export ${apiKeyEnv}=... (a Bedrock API key), or for the Converse route AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`,
  });
}

function inputOf(
  { model, body }: ConfigOf<"bedrock">,
  request: CompletionRequest,
  controls: Controls,
): Readonly<Record<string, unknown>> {
  return {
    modelId: model,
    messages: [{ role: "user", content: [{ text: request.prompt }] }],
    inferenceConfig: settings(request, controls),
    ...optional({ additionalModelRequestFields: body }),
  };
}

/** Throws NotAChunk. Usage comes behind the event that says how it ended. */
function readEvent(event: unknown): Chunk {
  const sent = record(event);
  if (sent === undefined) throw new NotAChunk(event);
  const delta = record(record(sent["contentBlockDelta"])?.["delta"]);
  const stop = record(sent["messageStop"]);
  return {
    content: text(delta?.["text"]) ?? "",
    reasoning: text(record(delta?.["reasoningContent"])?.["text"]) ?? "",
    hasChoice: delta !== undefined || stop !== undefined,
    ...optional({
      finishReason: text(stop?.["stopReason"]),
      usage: usageOf(record(sent["metadata"])?.["usage"]),
    }),
  };
}

/** Tokens read from a cache, or written to it, are counted beside the input. */
function usageOf(value: unknown): Usage | undefined {
  const usage = record(value);
  if (usage === undefined) return undefined;
  const fresh = count(usage["inputTokens"]);
  const cached = count(usage["cacheReadInputTokens"]);
  const written = count(usage["cacheWriteInputTokens"]) ?? 0;
  return optional({
    input: fresh === undefined ? undefined : fresh + (cached ?? 0) + written,
    output: count(usage["outputTokens"]),
    cached,
  });
}
