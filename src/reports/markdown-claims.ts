import { plain } from "./markdown-text.js";
import type { ClaimView } from "./model.js";

/** The claims that were measured, one line each; nothing where none was. */
export function claimsSection(claims: readonly ClaimView[]): readonly string[] {
  const measured = claims.filter(({ ours }) => ours !== undefined);
  if (measured.length === 0) return [];
  const rows = measured.map((claim) => [
    plain(claim.verdict),
    plain(claim.statement),
    claim.claimed === undefined ? "–" : plain(claim.claimed.text),
    oursOf(claim),
    plain(claim.why),
  ]);
  const lines = [
    ["verdict", "claim", "claimed", "ours [95 %]", "why"],
    ["---", "---", "--:", "--:", "---"],
    ...rows,
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return [`## Published claims\n\n${table}`];
}

function oursOf({ ours }: ClaimView): string {
  if (ours === undefined) return "–";
  const [value, low, high] = [ours.value, ours.low, ours.high].map((each) => each.toFixed(1));
  return `${value} [${low}, ${high}]`;
}
