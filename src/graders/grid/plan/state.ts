import type { Action } from "./action.js";

export type Fact =
  | { readonly kind: "on"; readonly block: string; readonly other: string }
  | { readonly kind: "ontable" | "clear" | "holding"; readonly block: string }
  | { readonly kind: "handempty" };

/** Where each block is: on another, on the table, or in the hand. */
export type Places = ReadonlyMap<string, Place>;
type Place = { readonly kind: "on"; readonly other: string } | { readonly kind: "table" | "hand" };

/** The places that the facts give; undefined where one is not given, or given twice. */
export const placesOf = (facts: readonly Fact[]): Places | undefined => {
  const places = new Map<string, Place>();
  const named = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === "handempty") continue;
    named.add(fact.block);
    if (fact.kind === "on") named.add(fact.other);
    const place = placeOf(fact);
    if (place === undefined) continue;
    if (places.has(fact.block)) return undefined;
    places.set(fact.block, place);
  }
  return places.size === named.size && places.size > 0 ? places : undefined;
};

const placeOf = (fact: Exclude<Fact, { kind: "handempty" }>): Place | undefined => {
  switch (fact.kind) {
    case "on":
      return { kind: "on", other: fact.other };
    case "ontable":
      return { kind: "table" };
    case "holding":
      return { kind: "hand" };
    case "clear":
      return undefined;
  }
};

const held = (places: Places): string | undefined =>
  [...places].find(([, place]) => place.kind === "hand")?.[0];

const isCovered = (block: string, places: Places): boolean =>
  [...places.values()].some((place) => place.kind === "on" && place.other === block);

/** Whether a fact holds; what follows from the places (clear, handempty) is derived. */
export const holds = (fact: Fact, places: Places): boolean => {
  if (fact.kind === "handempty") return held(places) === undefined;
  const place = places.get(fact.block);
  // A goal may name a block that is not there: nothing holds of it.
  if (place === undefined) return false;
  switch (fact.kind) {
    case "on":
      return place.kind === "on" && place.other === fact.other;
    case "ontable":
      return place.kind === "table";
    case "holding":
      return place.kind === "hand";
    case "clear":
      return place.kind !== "hand" && !isCovered(fact.block, places);
  }
};

/** The preconditions of an action. */
export const preconditions = (action: Action): readonly Fact[] => {
  const { block } = action;
  switch (action.verb) {
    case "pick-up":
      return [{ kind: "handempty" }, { kind: "ontable", block }, { kind: "clear", block }];
    case "put-down":
      return [{ kind: "holding", block }];
    case "stack":
      return [
        { kind: "holding", block },
        { kind: "clear", block: action.other },
      ];
    case "unstack":
      return [
        { kind: "handempty" },
        { kind: "on", block, other: action.other },
        { kind: "clear", block },
      ];
  }
};

/** The places after an action whose preconditions hold. */
export const after = (action: Action, places: Places): Places => {
  const next = new Map(places);
  switch (action.verb) {
    case "pick-up":
    case "unstack":
      return next.set(action.block, { kind: "hand" });
    case "put-down":
      return next.set(action.block, { kind: "table" });
    case "stack":
      return next.set(action.block, { kind: "on", other: action.other });
  }
};

/** A fact that does not hold, in words. */
export const denied = (fact: Fact): string => {
  switch (fact.kind) {
    case "on":
      return `${fact.block} is not on ${fact.other}`;
    case "ontable":
      return `${fact.block} is not on the table`;
    case "clear":
      return `${fact.block} is not clear`;
    case "holding":
      return `${fact.block} is not held`;
    case "handempty":
      return "the hand is not empty";
  }
};
