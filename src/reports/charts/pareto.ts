/**
 * The places of those that no other beats: none is at least as cheap and as good, and better in one
 * of the two. Equal ones stand on the front together.
 */
export function paretoFront(
  points: readonly { readonly cost: number; readonly score: number }[],
): ReadonlySet<number> {
  const order = points
    .map((point, index) => ({ ...point, index }))
    .sort((a, b) => a.cost - b.cost || b.score - a.score);
  const front = new Set<number>();
  let best = { cost: Number.NaN, score: Number.NEGATIVE_INFINITY };
  for (const { cost, score, index } of order) {
    if (score < best.score || (score === best.score && cost > best.cost)) continue;
    front.add(index);
    best = { cost, score };
  }
  return front;
}
