import { type Check, decimal, formula, fraction, percent, set, tuple } from "./format.js";
import { count, digits, only, range, sum } from "./numbers.js";

export const level1: Record<string, Check> = {
  "math-core/1-01": () => {
    let rolls = sum([4, 4, 4, 4, 3].map((trays) => trays * 18)) - 27;
    let bags = 0;
    for (; rolls >= 9; rolls -= 9) bags += 1;
    return rolls === 0 ? String(bags) : `${rolls} rolls left over`;
  },
  "math-core/1-02": () => {
    let left = 240 - 240 / 4;
    left -= (left / 5) * 2;
    left -= 28;
    return fraction(left, 240);
  },
  "math-core/1-03": () => decimal(1000 - 3 * 235 - 4 * 48, 100),
  "math-core/1-04": () => percent(80 - 28 - 16 - 24, 80),
  "math-core/1-05": () =>
    tuple(
      only(
        range(0, 26)
          .map((a) => [a, 26 - a] as const)
          .filter(([a, b]) => 3 * a + 5 * b === 98),
      ),
    ),
  "math-core/1-06": () => set(range(10, 99).filter((n) => n % 2 === 1 && sum(digits(n)) === 12)),
  "math-core/1-07": () => {
    let minutes = 0;
    for (let [hour, minute] = [9, 47]; hour !== 13 || minute !== 12; minutes += 1) {
      minute = (minute + 1) % 60;
      if (minute === 0) hour += 1;
    }
    return String(minutes - 14);
  },
  "math-core/1-08": () => {
    const squares = range(1, 14).flatMap((x) => range(1, 9).map((y) => [x, y] as const));
    return String(count(squares, ([x, y]) => x > 1 && x < 14 && y > 1 && y < 9));
  },
  "math-core/1-09": () => {
    const litre = 24;
    const left = ((litre / 4) * 3 - 3 * (litre / 6)) / 2;
    return fraction(left, litre);
  },
  "math-core/1-10": () => {
    let height = 0;
    for (const _ of range(1, 12)) height += 240 - 35;
    return decimal(height, 100);
  },
  "math-core/1-11": () => String(count(range(1, 150), (page) => digits(page).includes(7))),
  "math-core/1-12": () => set(range(31, 99).filter((n) => n % 4 === 1 && n % 6 === 3)),
  "math-core/1-13": formula("x", range(3, 20), (nour) => {
    const brother = 2 * nour;
    return nour + brother + (brother - 5);
  }),
  "math-core/1-14": formula("w", range(1, 9), (w) => 90 - 2 * sum([w, w + 3, w, w + 3])),
  "math-core/1-15": () => percent(18, 12 + 18 + (20 - 10)),
  "math-core/1-16": () => {
    let [x, y] = [2, 1];
    for (const _ of range(1, 4)) {
      x += 3;
      y += 2;
      x -= 1;
    }
    return tuple([x, y - 5]);
  },
  "math-core/1-17": () => {
    const purses = range(0, 6).flatMap((five) =>
      range(0, 3).flatMap((ten) => range(0, 1).map((twenty) => 5 * five + 10 * ten + 20 * twenty)),
    );
    return String(count(purses, (cents) => cents === 30));
  },
  "math-core/1-18": () =>
    fraction(
      count(range(1, 12), (n) => n % 4 === 0 || n > 9),
      12,
    ),
  "math-core/1-19": () => {
    const crates = range(0, 5150).filter((crate) => {
      const jar = (5150 - crate) / 7;
      return crate + 4 * jar === 3350;
    });
    return String(only(crates));
  },
};
