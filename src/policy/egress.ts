import type { Residence } from "./jurisdiction.js";
import type { Jurisdiction } from "./jurisdictions.js";

/** What may be sent, and what was decided of it. */
export type EgressDecision =
  | {
      readonly allowed: true;
      /** With its port, as a URL gives it. */
      readonly host: string;
      /** Absent for the proxy, which is no backend. */
      readonly backend?: string;
      readonly jurisdiction: Jurisdiction;
      readonly reason: string;
    }
  | {
      readonly allowed: false;
      readonly host: string;
      /** Absent where no backend names the host. */
      readonly backend?: string;
      readonly jurisdiction: Jurisdiction;
      readonly reason: string;
      readonly mend: string;
    };

/** A backend that was opened, by the address it was opened with. */
export interface Receiver {
  readonly backend: string;
  readonly baseURL: string;
  readonly residence: Residence;
}

/** A request that was stopped before a socket opened. */
export class EgressRefused extends Error {
  override readonly name = "EgressRefused";

  constructor({ host, reason, mend }: Extract<EgressDecision, { readonly allowed: false }>) {
    super(`policy refuses to send to ${host}: ${reason}; nothing was sent there; ${mend}`);
  }
}

/**
 * Decides of every request whether it may leave: only to the origin (scheme, host and port) of an
 * opened backend, and only where the policy allows its jurisdiction. Each decision is kept once.
 */
export class EgressGuard {
  readonly #allow: readonly string[] | undefined;
  readonly #receivers: Receiver[] = [];
  readonly #decisions = new Map<string, EgressDecision>();

  /** `allow` as in the policy; absent means every jurisdiction. */
  constructor(allow: readonly string[] | undefined) {
    this.#allow = allow;
  }

  /** Names a backend's origin; what the policy says of it is decided here and now. */
  admit(receiver: Receiver): void {
    this.#receivers.push(receiver);
    this.#decideOn(receiver);
  }

  /** Notes the proxy that all but loopback traffic passes through. */
  admitProxy(url: string, residence: Residence): void {
    this.#keep({
      allowed: true,
      host: new URL(url).host,
      jurisdiction: residence.jurisdiction,
      reason: "policy.proxy names it",
    });
  }

  decide(origin: string): EgressDecision {
    const decisions = this.#receivers
      .filter(({ baseURL }) => new URL(baseURL).origin === origin)
      .map((receiver) => this.#decideOn(receiver));
    return (
      decisions.find(({ allowed }) => !allowed) ??
      decisions[0] ??
      this.#keep({
        allowed: false,
        host: hostOf(origin),
        jurisdiction: "unknown",
        reason: "no backend of this run has its address there",
        mend: "if it is to be asked, make it the baseURL of a backend",
      })
    );
  }

  /** A server's answer that names another place: it is never followed, and that is noted. */
  redirected(from: string, location: string): void {
    if (!URL.canParse(location, from)) return;
    const { origin } = new URL(location, from);
    if (origin === from) return;
    const sender = this.#receivers.find(({ baseURL }) => new URL(baseURL).origin === from);
    this.#keep({
      allowed: false,
      host: hostOf(origin),
      jurisdiction: "unknown",
      reason: `${hostOf(from)} redirected there`,
      mend: "set baseURL to where the API is",
      ...(sender && { backend: sender.backend }),
    });
  }

  /** Everything decided so far, in the order met. */
  get decisions(): readonly EgressDecision[] {
    return [...this.#decisions.values()];
  }

  #decideOn({ backend, baseURL, residence }: Receiver): EgressDecision {
    const { jurisdiction, because } = residence;
    const host = new URL(baseURL).host;
    if (this.#allow === undefined || this.#allow.includes(jurisdiction)) {
      return this.#keep({ allowed: true, host, backend, jurisdiction, reason: because });
    }
    return this.#keep({
      allowed: false,
      host,
      backend,
      jurisdiction,
      reason: `the jurisdiction of backend "${backend}" is ${jurisdiction}, allowed: ${this.#allow.join(", ") || "none"}`,
      mend: "change policy.allow in the config if prompts may go there",
    });
  }

  #keep(decision: EgressDecision): EgressDecision {
    const key = JSON.stringify([decision.host, decision.backend, decision.allowed]);
    const before = this.#decisions.get(key);
    if (before !== undefined) return before;
    this.#decisions.set(key, decision);
    return decision;
  }
}

/** An origin may be one without a host, such as that of `data:`. */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host || origin : origin;
}
