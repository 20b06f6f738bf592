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

/**
 * Microsoft Entra tokens as a bearer token, fetched when needed and shared by all requests. `source`
 * is asked for the first of them.
 */
export function entraToken(source: () => Promise<TokenSource> = azureIdentity): Authorization {
  const seen = new Set<string>();
  let credential: Promise<TokenSource> | undefined;
  let current: Promise<Token> | undefined;
  const renewed = async (): Promise<Token> => {
    credential ??= source();
    const token = await (await credential).getToken(SCOPE);
    if (token === null) throw new Error("Microsoft Entra gave no token: is anybody signed in?");
    seen.add(token.token);
    return token;
  };
  return {
    async headers() {
      current ??= renewed();
      try {
        if ((await current).expiresOnTimestamp - Date.now() < MARGIN) current = renewed();
        return { authorization: `Bearer ${(await current).token}` };
      } catch (error) {
        current = undefined;
        throw error;
      }
    },
    secrets: () => [...seen],
  };
}

interface AzureIdentity {
  readonly DefaultAzureCredential: new () => TokenSource;
}

async function azureIdentity(): Promise<TokenSource> {
  const { DefaultAzureCredential } = await optionalPackage("@azure/identity", isAzureIdentity, {
    what: "auth: entra",
    otherwise: "use a key: auth: key",
  });
  return new DefaultAzureCredential();
}

function isAzureIdentity(module: unknown): module is AzureIdentity {
  return typeof record(module)?.["DefaultAzureCredential"] === "function";
}
