import type { Sampling } from "../suites/suite.js";
import type { FieldName } from "../words/claim-sentences.js";
import { inEnglish, quoted, say } from "../words/said.js";
import type { Said } from "../words/worded.js";
import type { Benchmark, Claim } from "./claim.js";
import type { Measurement } from "./measurement.js";

/** One thing on which a source's protocol and ours agree or do not. */
export interface FieldMatch {
  readonly field: FieldName;
  readonly stated: string;
  readonly ours: string;
  /** The two again, as data. */
  readonly said: { readonly stated: Said; readonly ours: Said };
  /**
   * `left open`: the source does not say. `not recorded`: we do not know what was done. `described`:
   * the source says it in words, which nothing can compare. `not controllable`: the provider decides it.
   */
  readonly state:
    | "equal"
    | "different"
    | "left open"
    | "not recorded"
    | "described"
    | "not controllable";
  /** A difference here makes the two figures measure different things. */
  readonly decisive: boolean;
}

/** Compares field by field what the source states with what the measurement did. */
export function matchProtocol(
  claim: Claim,
  measurement: Measurement,
  benchmark: Benchmark | undefined,
): readonly FieldMatch[] {
  const { protocol, samples } = claim;
  const { tasks, samplesPerTask, model } = measurement;
  const problems = claim.problems ?? benchmark?.problems;
  const votes = claim.metric?.startsWith("cons@") === true;
  const k = votes ? { low: votesOf(claim.metric), high: votesOf(claim.metric) } : samples;
  return [
    field(
      "model",
      claim.model,
      model.known ? model.id : say("not-in-registry", { model: model.name }),
      true,
    ),
    field("problems", problems, tasks.length, true),
    inRange("samples per problem", k, samplesPerTask, votes),
    sampled("temperature", protocol?.temperature, "temperature", measurement),
    sampled("top-p", protocol?.top_p, "topP", measurement),
    sampled("token cap", protocol?.max_tokens, "maxTokens", measurement),
    systemPrompt(protocol?.system, measurement),
    prompt(protocol?.prompt, protocol?.prompt_hash, measurement),
    field("shots", protocol?.shots, undefined, false),
    field("precision", protocol?.precision, undefined, false),
  ];
}

/** The fields that forbid a comparison. */
export function differencesIn(fields: readonly FieldMatch[]): readonly FieldMatch[] {
  return fields.filter(({ decisive, state }) => decisive && state === "different");
}

/** What the source states and we do not know of our own answers: sameness cannot be claimed. */
export function unknownIn(fields: readonly FieldMatch[]): readonly FieldMatch[] {
  return fields.filter(
    ({ decisive, state }) => decisive && (state === "not recorded" || state === "not controllable"),
  );
}

/** In somebody's own words, or in ours; undefined where nothing is said. */
type Told = string | number | Said | undefined;

function field(name: FieldName, stated: Told, ours: Told, decisive: boolean): FieldMatch {
  if (stated === undefined) return told(name, stated, ours, "left open", decisive);
  if (ours === undefined) return told(name, stated, ours, "not recorded", decisive);
  return told(name, stated, ours, stated === ours ? "equal" : "different", decisive);
}

function told(
  name: FieldName,
  stated: Told,
  ours: Told,
  state: FieldMatch["state"],
  decisive: boolean,
): FieldMatch {
  const said = { stated: saidOf(stated), ours: saidOf(ours) };
  const text = { stated: inEnglish(said.stated), ours: inEnglish(said.ours) };
  return { field: name, ...text, state, decisive, said };
}

function saidOf(what: Told): Said {
  return typeof what === "object" ? what : quoted(String(what ?? ""));
}

function sampled(
  name: FieldName,
  stated: number | undefined,
  setting: keyof Sampling,
  { sampling, lost }: Measurement,
): FieldMatch {
  const matched = field(name, stated, sampling[setting], true);
  const beyond = lost.find((each) => each.setting === setting);
  return stated === undefined || beyond === undefined || sampling[setting] !== undefined
    ? matched
    : told(name, stated, beyond.why, "not controllable", true);
}

function inRange(
  name: FieldName,
  range: Claim["samples"],
  ours: number,
  decisive: boolean,
): FieldMatch {
  if (range === undefined) return field(name, undefined, ours, decisive);
  const { low, high } = range;
  const stated = low === high ? low : say("from-to", { low, high });
  return told(name, stated, ours, ours >= low && ours <= high ? "equal" : "different", decisive);
}

/** No suite sends a system prompt. */
function systemPrompt(stated: string | undefined, { recorded }: Measurement): FieldMatch {
  if (recorded || stated === undefined) return field("system prompt", stated, undefined, true);
  const state = stated === "none" || stated === "allowed" ? "equal" : "different";
  return told("system prompt", stated, say("no-system-prompt"), state, true);
}

function prompt(
  words: string | undefined,
  hash: string | undefined,
  { suiteHash }: Measurement,
): FieldMatch {
  if (hash !== undefined) return field("prompt", hash, suiteHash, true);
  if (words === undefined) return field("prompt", undefined, suiteHash, true);
  return told("prompt", words, suiteHash.slice(0, 12), "described", true);
}

function votesOf(metric: string | undefined): number {
  return Number(metric?.slice("cons@".length));
}
