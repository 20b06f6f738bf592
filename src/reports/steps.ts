/**
 * Whole numbers as their first and then pairs: a step, and how often it is taken. A plan numbers its
 * tasks, samples and requests in even steps, so that a million rows take a few characters.
 */
export type Steps = readonly number[];

export function toSteps(numbers: readonly number[]): Steps {
  const steps: number[] = numbers.slice(0, 1);
  let [step, taken] = [0, 0];
  for (let at = 1; at < numbers.length; at++) {
    const next = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0);
    if (next === step) {
      taken++;
      continue;
    }
    if (taken > 0) steps.push(step, taken);
    [step, taken] = [next, 1];
  }
  if (taken > 0) steps.push(step, taken);
  return steps;
}

export function fromSteps(steps: Steps): readonly number[] {
  const numbers = steps.slice(0, 1);
  let last = steps[0] ?? 0;
  for (let at = 1; at < steps.length; at += 2) {
    const step = steps[at] ?? 0;
    for (let left = steps[at + 1] ?? 0; left > 0; left--) {
      last += step;
      numbers.push(last);
    }
  }
  return numbers;
}
