import { type Dispatcher, fetch } from "undici";
import type { Authorization } from "./authorization.js";
import { record } from "./json-readers.js";
import { optionalPackage } from "./optional-package.js";

const SCOPE = "https://cognitiveservices.azure.com/.default";
/** A token is renewed when it has less than this to live, in milliseconds. */
const MARGIN = 5 * 60_000;

interface Token {
  readonly token: string;
  readonly expiresOnTimestamp: number;
}

/** Where tokens come from; the part of @azure/identity that is used. */
export interface TokenSource {
  getToken(scope: string): Promise<Token | null>;
}

/** Microsoft Entra tokens as a bearer token, fetched when needed and shared by all requests. */
export function entraToken(source: () => Promise<TokenSource>): Authorization {
  const seen = new Set<string>();
  let opened: TokenSource | undefined;
  let current: Token | undefined;
  let renewal: Promise<Token> | undefined;
  const fetched = async (): Promise<Token> => {
    opened ??= await source();
    const token = await opened.getToken(SCOPE);
    if (token === null) throw new Error("Microsoft Entra gave no token: is anybody signed in?");
    seen.add(token.token);
    current = token;
    return token;
  };
  const renewed = (): Promise<Token> => {
    renewal ??= fetched().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
  return {
    async headers() {
      const token = livesFor(current, MARGIN) ?? (await renewed().catch(stillLiving));
      return { authorization: `Bearer ${token.token}` };
    },
    secrets: () => [...seen],
  };

  function stillLiving(error: unknown): Token {
    const token = livesFor(current, 0);
    if (token === undefined) throw error;
    return token;
  }
}

/** The token, if it has more than so many milliseconds to live. */
function livesFor(token: Token | undefined, least: number): Token | undefined {
  return token && token.expiresOnTimestamp - Date.now() > least ? token : undefined;
}

interface AzureIdentity {
  readonly DefaultAzureCredential: new (options: object) => TokenSource;
}

/** The tokens of @azure/identity, which goes out by this dispatcher like everything else. */
export async function azureIdentity(dispatcher: Dispatcher): Promise<TokenSource> {
  const { DefaultAzureCredential } = await optionalPackage("@azure/identity", isAzureIdentity, {
    what: "auth: entra",
    otherwise: "use a key: auth: key",
  });
  return new DefaultAzureCredential({ httpClient: httpClientOver(dispatcher) });
}

function isAzureIdentity(module: unknown): module is AzureIdentity {
  return typeof record(module)?.["DefaultAzureCredential"] === "function";
}

/** The part of a request of the Azure SDK that is used. */
interface AzureRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: { toJSON(): Record<string, string> };
  readonly body?: unknown;
  readonly abortSignal?: AbortSignal;
}

/** An HTTP client in the form of the Azure SDK's. */
function httpClientOver(dispatcher: Dispatcher) {
  return {
    async sendRequest(request: AzureRequest) {
      const { url, method, headers, body, abortSignal } = request;
      const answer = await fetch(url, {
        method,
        headers: headers.toJSON(),
        body: typeof body === "string" ? body : null,
        signal: abortSignal ?? null,
        redirect: "manual",
        dispatcher,
      });
      const own = new Headers([...answer.headers]);
      const withJson = Object.assign(own, { toJSON: () => Object.fromEntries(own) });
      return {
        request,
        status: answer.status,
        headers: withJson,
        bodyAsText: await answer.text(),
      };
    },
  };
}
