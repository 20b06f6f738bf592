/** Milliseconds as they read in a message: "300 ms", "2 s", "1800 s". */
export function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}
