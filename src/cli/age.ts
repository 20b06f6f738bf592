const STEPS: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "min"],
  [1, "s"],
];

/** "3 min ago", by the largest whole unit; "just now" below a second, and for what is yet to come. */
export function ageText(instant: string, now: number): string {
  const seconds = (now - Date.parse(instant)) / 1000;
  const step = STEPS.find(([size]) => seconds >= size);
  return step === undefined ? "just now" : `${Math.floor(seconds / step[0])} ${step[1]} ago`;
}

/** "2 h 5 min", two units at most. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const place = STEPS.findIndex(([size]) => seconds >= size);
  const [size, name] = STEPS[place] ?? [1, "s"];
  const whole = Math.floor(seconds / size);
  const [below, belowName] = STEPS[place + 1] ?? [0, ""];
  const rest = below === 0 ? 0 : Math.floor((seconds - whole * size) / below);
  return rest > 0 ? `${whole} ${name} ${rest} ${belowName}` : `${whole} ${name}`;
}
