import { groupBy } from "../collections.js";
import { endpointOf } from "../policy/endpoint.js";
import { residenceOf } from "../policy/jurisdiction.js";
import { estimatedTokens } from "../runner/estimate-tokens.js";
import { type Measured, unknown } from "../stats/measured.js";
import { print, printable, printJson } from "./output.js";
import type { Sending } from "./sendings.js";
import { table } from "./table.js";

const HEAD = [
  "backend",
  "host",
  "jurisdiction",
  "suites",
  "prompts",
  "characters",
  "input tokens, about",
  "data",
];
const NUMERIC = new Set(HEAD.slice(4, 7));

/** Shows who would receive what, and where. */
export function showSendings(
  sendings: readonly Sending[],
  about: { readonly db: string; readonly proxy?: string },
  json: boolean,
): void {
  const byReceiver = groupBy(sendings, ({ backend, role }) => `${role}\n${backend.id}`);
  const receivers = [...byReceiver.values()].flatMap(receiverOf);
  if (json) {
    const { db: database, proxy } = about;
    printJson({ schema: "assay.dry-run/1", receivers, ...(proxy && { proxy }), database });
    return;
  }
  const reasons = new Map(
    receivers.map(({ backend, jurisdiction, because }) => [
      backend,
      `${backend} is ${jurisdiction}: ${because}`,
    ]),
  );
  const lines = [
    "nothing is sent; this is what would be:",
    table(
      HEAD,
      receivers.map((each) => rowOf(each).map(printable)),
      NUMERIC,
    ),
    ...reasons.values(),
    ...(about.proxy === undefined ? [] : [`all but loopback goes through ${about.proxy}`]),
  ];
  print(lines.map(printable).join("\n"));
}

type Count = Measured<{ readonly value: number }>;

interface ReceiverRow {
  readonly backend: string;
  readonly role: Sending["role"];
  readonly kind: string;
  readonly model?: string;
  readonly host: string;
  readonly jurisdiction: string;
  readonly from: string;
  readonly because: string;
  readonly suites: readonly string[];
  readonly prompts: Count;
  readonly characters: Count;
  readonly inputTokens: Count;
  readonly data: "public" | "private";
}

function receiverOf(sendings: readonly Sending[]): readonly ReceiverRow[] {
  const [first] = sendings;
  if (first === undefined) return [];
  const { id, config } = first.backend;
  const endpoint = endpointOf(config);
  const characters = total(sendings, "characters");
  return [
    {
      backend: id,
      role: first.role,
      kind: config.kind,
      ...(config.model !== undefined && { model: config.model }),
      host: endpoint.baseURL === undefined ? "in this process" : new URL(endpoint.baseURL).host,
      ...residenceOf(id, endpoint),
      suites: sendings.map(({ suite }) => suite.name),
      prompts: total(sendings, "prompts"),
      characters,
      inputTokens: characters.known
        ? { known: true, value: estimatedTokens(characters.value) }
        : characters,
      data: sendings.some(({ suite }) => suite.data === "private") ? "private" : "public",
    },
  ];
}

function total(sendings: readonly Sending[], what: "prompts" | "characters"): Count {
  let value = 0;
  for (const sending of sendings) {
    if (sending.role === "judge") return unknown("judge-is-asked-later");
    value += sending[what];
  }
  return { known: true, value };
}

function rowOf(row: ReceiverRow): readonly string[] {
  return [
    row.role === "judge" ? `${row.backend} (judge)` : row.backend,
    row.host,
    row.jurisdiction,
    row.suites.join(", "),
    cell(row.prompts, "each answer"),
    cell(row.characters, "-"),
    cell(row.inputTokens, "-"),
    row.data,
  ];
}

function cell(count: Count, absent: string): string {
  return count.known ? String(count.value) : absent;
}
