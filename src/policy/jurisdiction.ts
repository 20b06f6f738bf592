import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { bedrockRegion, jurisdictionOfAws } from "./aws-regions.js";
import { azureRegion, jurisdictionOfAzure } from "./azure-regions.js";
import type { Endpoint } from "./endpoint.js";
import { isJurisdiction, JURISDICTIONS, type Jurisdiction } from "./jurisdictions.js";
import { knownHost } from "./known-hosts.js";
import { bareHost, isLoopback } from "./loopback.js";
import { bedrockProfile, cloudModel, routedModel } from "./model-places.js";
import type { Place } from "./place.js";

/** Where a backend's prompts go, and how that is known. */
export interface Residence {
  readonly jurisdiction: Jurisdiction;
  readonly from: "address" | "declaration" | "nothing";
  readonly because: string;
}

/**
 * The effective address (and the model asked for there) decides first; where it does not tell, the
 * configuration's word does; else it is unknown. Throws a UserError where the two contradict.
 */
export function residenceOf(id: string, endpoint: Endpoint): Residence {
  const place = placeOf(endpoint);
  const declared = declaredBy(id, endpoint);
  if (place.jurisdiction !== "unknown") {
    if (declared === undefined || declared === place.jurisdiction) return known(place);
    throw contradiction(id, declared, place);
  }
  if (declared === undefined) return { ...known(place), from: "nothing" };
  if (declared === "local") {
    const because = `local is this machine alone, and ${place.because}`;
    throw contradiction(id, declared, { jurisdiction: "unknown", because });
  }
  if (place.changes === true) throw contradiction(id, declared, place);
  return {
    jurisdiction: declared,
    from: "declaration",
    because: "the configuration declares it",
  };
}

/** Of a proxy, which sees where requests go, and what is in them where they are not encrypted. */
export function residenceOfProxy(url: string): Residence {
  return residenceOf("policy.proxy", { kind: "proxy", baseURL: url });
}

function known({ jurisdiction, because }: Place): Residence {
  return { jurisdiction, from: "address", because };
}

function declaredBy(id: string, { declared }: Endpoint): Jurisdiction | undefined {
  if (declared === undefined || declared === "unknown") return undefined;
  if (isJurisdiction(declared)) return declared;
  throw new UserError(
    `backend "${id}": there is no jurisdiction "${declared}"; ${suggest(declared, JURISDICTIONS)}`,
  );
}

function contradiction(id: string, declared: Jurisdiction, place: Place): UserError {
  return new UserError(
    `backend "${id}": its jurisdiction is declared as ${declared}, but its address says ${place.jurisdiction}: ${place.because}`,
    { hint: `remove backends.${id}.jurisdiction, or correct its baseURL or model` },
  );
}

function placeOf({ baseURL, model = "" }: Endpoint): Place {
  if (baseURL === undefined) return { jurisdiction: "local", because: "it works in this process" };
  const url = new URL(baseURL);
  const host = bareHost(url.hostname);
  if (isLoopback(host)) {
    return cloudModel(model) ?? { jurisdiction: "local", because: `${host} is this machine` };
  }
  if (host === "router.huggingface.co") return routedModel(url.pathname, model);
  const aws = bedrockRegion(host);
  if (aws !== undefined) return bedrockProfile(model) ?? regional(aws, jurisdictionOfAws(aws));
  const azure = azureRegion(host);
  if (azure !== undefined) return regional(azure, jurisdictionOfAzure(azure));
  return (
    knownHost(host) ?? { jurisdiction: "unknown", because: `nothing is known of the host ${host}` }
  );
}

function regional(region: string, jurisdiction: Jurisdiction): Place {
  const because =
    jurisdiction === "unknown"
      ? `nothing is known of the region ${region}`
      : `its host names the region ${region}`;
  return { jurisdiction, because };
}
