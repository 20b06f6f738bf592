/** "+1.25" or "-0.40", points. */
export function signed(points: number, digits = 2): string {
  return `${points < 0 ? "" : "+"}${points.toFixed(digits)}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "12 Nov" of an instant (ISO 8601, UTC). */
export function dayText(instant: string): string {
  return `${Number(instant.slice(8, 10))} ${MONTHS[Number(instant.slice(5, 7)) - 1] ?? ""}`;
}
