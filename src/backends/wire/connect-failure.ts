import { codeOf, messageOf } from "../../errors.js";
import type { Failure, FailureScope } from "../backend.js";
import { seconds } from "./seconds.js";
import type { Target } from "./target.js";

interface Explanation {
  readonly what: string;
  readonly mend: string;
  readonly scope?: FailureScope;
}

const UNREACHABLE: Explanation = { what: "no route to it", mend: "is the network up?" };
const NO_NAME: Explanation = {
  what: "its name is not known",
  mend: "check the host in baseURL, and the network",
};

const BY_CODE: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: {
    what: "connection refused",
    mend: "is the server running, and is the port in baseURL right?",
  },
  ENOTFOUND: NO_NAME,
  EAI_AGAIN: NO_NAME,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EPROTO: {
    what: "no TLS is spoken there",
    mend: "should baseURL begin with http:// instead of https://?",
    scope: "backend",
  },
};

/** A request that no HTTP answer came to. `error` is what undici's fetch rejected with. */
export function connectFailure(error: unknown, target: Target): Failure {
  const cause = rootOf(error);
  const code = codeOf(cause) ?? "";
  const detail = target.foreign.plain(messageOf(cause));
  if (code.startsWith("HPE_") || (cause instanceof Error && cause.name === "HTTPParserError")) {
    const message = `${target.host} answered something that is not HTTP (${detail}): check baseURL`;
    return { kind: "not-an-api", scope: "backend", message };
  }
  const { what, mend, scope } = BY_CODE[code] ?? explain(code, detail, target);
  const message = `cannot connect to ${target.host}: ${what}; ${mend}`;
  return { kind: "connect", scope: scope ?? "retry", message };
}

function explain(code: string, detail: string, { timeouts }: Target): Explanation {
  if (code === "UND_ERR_CONNECT_TIMEOUT") {
    return {
      what: `no connection within ${seconds(timeouts.connect)}`,
      mend: "check host and port in baseURL, or raise timeouts.connect",
    };
  }
  if (/CERT|SELF_SIGNED|SIGNATURE/.test(code)) {
    return {
      what: `its certificate is not trusted (${detail})`,
      mend: "mend the certificate, or name its issuer in NODE_EXTRA_CA_CERTS",
      scope: "backend",
    };
  }
  if (detail === "bad port") {
    return { what: "its port is one that fetch refuses", mend: "use another", scope: "backend" };
  }
  return { what: detail, mend: "the connection ended before an answer came" };
}

/** undici wraps the system's error as "fetch failed"; several addresses tried give several errors. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
