import { VERDICTS, type Verdict } from "../claims/check.js";
import type { Claim } from "../claims/claim.js";
import { statedText } from "../claims/stated-text.js";
import { UserError } from "../errors.js";
import { suggest } from "../nearest.js";
import { loadPack } from "../suites/ledger/load.js";
import { checkedClaims, type LedgerOptions, workedOut } from "./checked.js";
import { print, printable, printJson } from "./output.js";
import { table } from "./table.js";

export interface ListOptions extends LedgerOptions {
  readonly pack?: string;
  readonly model?: string;
  readonly benchmark?: string;
  readonly status?: string;
  readonly json?: boolean;
}

/** `assay claims list`. */
export async function listClaims(options: ListOptions): Promise<void> {
  const { pack, model, benchmark, status, json } = options;
  const { ledger, claims } = loadPack(pack);
  const wanted = status === undefined ? undefined : verdictOf(status);
  const named = claims.filter(
    (claim) => contains(claim.model, model) && contains(claim.benchmark, benchmark),
  );
  const shown = wanted === undefined ? named : await withVerdict(wanted);
  if (json === true) {
    printJson({ schema: "assay.claims/1", claims: shown });
    return;
  }
  if (shown.length === 0) {
    print("no claim fits");
    return;
  }
  const head = ["claim", "pack", "model", "benchmark", "metric", "states", "unit"];
  print(table(head, shown.map(rowOf), new Set(["states"])));

  async function withVerdict(verdict: Verdict): Promise<readonly Claim[]> {
    const checked = await checkedClaims(ledger, named, await workedOut(ledger), options);
    return [
      ...new Set(checked.filter((each) => each.verdict === verdict).map(({ claim }) => claim)),
    ];
  }
}

function verdictOf(text: string): Verdict {
  const found = VERDICTS.find((verdict) => verdict === text.replaceAll("-", " "));
  if (found !== undefined) return found;
  throw new UserError(`--status: there is no verdict "${text}"; ${suggest(text, VERDICTS)}`);
}

function contains(text: string | undefined, part: string | undefined): boolean {
  return part === undefined || (text ?? "").toLowerCase().includes(part.toLowerCase());
}

function rowOf(claim: Claim): readonly string[] {
  const { id, pack, model, benchmark = "", metric = "", unit = "" } = claim;
  return [id, pack, model, benchmark, metric, statedText(claim), unit].map(printable);
}
