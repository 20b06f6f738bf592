import { ErrorEvent, NotAChunk } from "./bad-event.js";
import type { Exchange } from "./exchange.js";
import { record } from "./json-readers.js";
import { optionalPackage } from "./optional-package.js";

export type AwsKeys =
  | { readonly kind: "bearer"; readonly token: string }
  | {
      readonly kind: "signed";
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken?: string;
    };

/** A Bedrock API key, else what the environment has to sign with; nothing else is looked for. */
export function awsKeys(
  apiKey: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): AwsKeys | undefined {
  if (apiKey !== undefined) return { kind: "bearer", token: apiKey };
  const accessKeyId = env["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = env["AWS_SECRET_ACCESS_KEY"];
  const sessionToken = env["AWS_SESSION_TOKEN"];
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { kind: "signed", accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** The part of a request of the AWS SDK that is used. */
interface AwsRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface Client {
  send(
    command: object,
    options: { readonly abortSignal: AbortSignal },
  ): Promise<{ readonly stream?: AsyncIterable<unknown> }>;
  destroy(): void;
}

interface BedrockRuntime {
  readonly BedrockRuntimeClient: new (config: object) => Client;
  readonly ConverseStreamCommand: new (input: object) => object;
}

function isBedrockRuntime(module: unknown): module is BedrockRuntime {
  const exports = record(module);
  return [exports?.["BedrockRuntimeClient"], exports?.["ConverseStreamCommand"]].every(
    (each) => typeof each === "function",
  );
}

export interface Aws {
  /** The events of one streamed conversation. */
  converse(exchange: Exchange, input: object, signal: AbortSignal): Promise<AsyncIterable<unknown>>;
}

/** The AWS SDK for signing and for its frames; the network is the exchange's, and so are retries. */
export async function openAws(config: {
  readonly region: string;
  readonly endpoint: string;
  readonly keys: AwsKeys;
}): Promise<Aws> {
  const { region, endpoint, keys } = config;
  // Its version is pinned here, so what it says of its next ones is no business of the user's.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const sdk = await optionalPackage("@aws-sdk/client-bedrock-runtime", isBedrockRuntime, {
    what: "a backend of kind bedrock",
    otherwise: "set route: chat where the model has it",
  });
  const credentials =
    keys.kind === "bearer"
      ? { token: { token: keys.token }, authSchemePreference: ["httpBearerAuth"] }
      : { credentials: keys, authSchemePreference: ["sigv4"] };
  return {
    async converse(exchange, input, signal) {
      const client = new sdk.BedrockRuntimeClient({
        region,
        endpoint,
        ...credentials,
        maxAttempts: 1,
        // Otherwise it may ask the machine's metadata service what is best.
        defaultsMode: "standard",
        requestHandler: handlerFor(exchange),
      });
      const command = new sdk.ConverseStreamCommand(input);
      const { stream } = await client.send(command, { abortSignal: signal });
      return stream ?? nothing();
    },
  };
}

async function* nothing(): AsyncGenerator<never> {
  // An answer without a stream has no events.
}

/** The exchange in the form of a request handler of the AWS SDK. */
function handlerFor(exchange: Exchange) {
  return {
    async handle(request: AwsRequest, options: { readonly abortSignal?: AbortSignal } = {}) {
      const { protocol, hostname, port, path, body = "" } = request;
      const url = `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`;
      const response = await exchange.send(url, {
        headers: headersOf(request),
        body,
        ...(options.abortSignal && { signal: options.abortSignal }),
      });
      const headers = { "content-type": exchange.contentType };
      return { response: { statusCode: response.status, headers, body: response.body } };
    },
    httpHandlerConfigs: () => ({}),
    updateHttpClientConfig: () => undefined,
    destroy: () => undefined,
  };
}

/** What fetch writes itself, and the SDK's word on which program this is, are left out. */
function headersOf({ headers }: AwsRequest): Record<string, string> {
  const own = new Set(["host", "content-length", "user-agent", "accept-encoding"]);
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !own.has(name)),
  );
}

/** Exceptions inside the stream as error events; half a frame at its end is a stream cut off. */
export async function* eventsOf(stream: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* stream;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (/truncated event message/i.test(error.message)) return;
    if (/Exception$/.test(error.name)) {
      throw new ErrorEvent({ error: { message: error.message, type: error.name } });
    }
    if (/checksum|message length|unrecognizable event/i.test(error.message)) {
      throw new NotAChunk(error.message);
    }
    throw error;
  }
}
