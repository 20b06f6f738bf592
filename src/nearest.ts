/** Edit distance with unit costs (Levenshtein 1966), one row at a time. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** Known names, those most like what was typed first. */
export function nearestFirst(typed: string, known: readonly string[]): readonly string[] {
  return known
    .map((name) => ({ name, far: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

/** The known name closest to what was typed, when it is close enough to be meant. */
function nearest(typed: string, known: readonly string[]): string | undefined {
  const part = known.find((name) => typed.length >= 3 && name.startsWith(typed));
  if (part !== undefined) return part;
  const best = nearestFirst(typed, known)[0];
  const near = best !== undefined && distance(typed.toLowerCase(), best.toLowerCase());
  return near !== false && near <= Math.max(2, typed.length / 3) ? best : undefined;
}

/** "did you mean ...?" where there is a near name, else the list of all. */
export function suggest(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  return known.length === 0 ? "there are none" : `known: ${known.join(", ")}`;
}
