import { dayOf, daysBetween, type Instant } from "./instant.js";
import type { Price } from "./price.js";
import type { Window } from "./window.js";

/** A published price and the time for which it is known to hold. */
export interface PriceRow {
  /** Stays what it is, since databases refer to it: PROVIDER/MODEL/CURRENCY/... */
  readonly id: string;
  /** The kind of backend that charges it, such as azure. */
  readonly provider: string;
  /** As it is sent. */
  readonly model: string;
  /** Further names under which the same is sold. */
  readonly alsoNamed: readonly string[];
  /** The models behind the name, as in the register of models. */
  readonly serves: readonly string[];
  /** Where it holds, where that matters, such as us. */
  readonly region?: string;
  readonly price: Price;
  readonly validity: Validity;
  /** Absent: at every hour that no row with a window claims. */
  readonly window?: Window;
  readonly source: PriceSource;
  readonly note?: string;
  /** What whoever relies on the row must be told. */
  readonly remark?: string;
}

interface PriceSource {
  readonly title: string;
  readonly url?: string;
  /** When the source said so: a year, a month or a day. */
  readonly date: string;
}

/**
 * When a row holds. A row never holds before its start, which is the day it took effect or, where
 * nobody says, the first on which it was certainly seen. Without an end it holds on, and whoever
 * uses it long after it was last seen is told so.
 */
export interface Validity {
  readonly from: Instant;
  /** "effective": a source says when it took effect; "seen": it is only known to have been there. */
  readonly begin: "effective" | "seen";
  /** First moment at which it no longer holds. */
  readonly to?: Instant;
  readonly lastSeen: Instant;
}

/** Days after which a price without an end, not seen since, gets a remark. */
const FRESH_DAYS = 90;

/** Whether the row's dates admit the moment, whatever the hour. */
export function isValidAt({ validity: { from, to } }: PriceRow, at: Instant): boolean {
  return from <= at && (to === undefined || at < to);
}

/** What whoever relies on the row at that moment must be told. */
export function remarksOn({ id, validity, remark }: PriceRow, at: Instant): readonly string[] {
  const stale = validity.to === undefined && daysBetween(validity.lastSeen, at) > FRESH_DAYS;
  return [
    ...(stale
      ? [
          `${id} was last seen on ${dayOf(validity.lastSeen)}, more than ${FRESH_DAYS} days before it was used`,
        ]
      : []),
    ...(remark === undefined ? [] : [`${id}: ${remark}`]),
  ];
}
