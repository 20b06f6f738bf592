import { STATES, type State } from "../../sample-index.js";

const BY_LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).map(([state, letter]) => [letter, state]),
);

/** A state by its letter in the columns. */
export function letterState(letter: string): State {
  const state = BY_LETTER.get(letter);
  return state !== undefined && isState(state) ? state : "not-run";
}

function isState(text: string): text is State {
  return text in STATES;
}
