import {
  atMost,
  below,
  type Check,
  decimal,
  exact,
  formula,
  fraction,
  percent,
  set,
  tuple,
  where,
  withPi,
} from "./format.js";
import {
  change,
  choices,
  count,
  digits,
  distance,
  divisors,
  integrate,
  isPrime,
  only,
  type Point,
  pairs,
  range,
  sum,
  zeros,
} from "./numbers.js";

const plane = (reach: number): readonly (readonly [number, number])[] =>
  range(-reach, reach).flatMap((x) => range(-reach, reach).map((y) => [x, y] as const));

const disc = (radius: number) =>
  2 * integrate((x) => 2 * Math.sqrt(radius ** 2 - x ** 2), 0, radius);

export const level2: Record<string, Check> = {
  "math-core/2-01": () => {
    let found = 0;
    for (const x of range(1, 6))
      for (const y of range(1, 5))
        for (const z of range(1, 3)) {
          const green = [x === 1, x === 6, y === 1, y === 5, z === 3];
          if (count(green, Boolean) === 2) found += 1;
        }
    return String(found);
  },
  "math-core/2-02": () =>
    exact(only(zeros((x) => (2 * x - 1) / 3 - (x + 2) / 4 - (x / 6 + 1), -100, 100))),
  "math-core/2-03": () => {
    const [a, b] = [
      [-3, 4],
      [5, 8],
    ] as const;
    const halfway = plane(20).filter(
      (m) =>
        Math.abs(distance(m, a) - distance(m, b)) < 1e-9 && 2 * distance(m, a) === distance(a, b),
    );
    return exact(distance([-2, 0], only(halfway)));
  },
  "math-core/2-04": () => exact(Math.sqrt(147) - Math.sqrt(48) + Math.sqrt(12)),
  "math-core/2-05": () => where((x) => below(-7, 3 - 2 * x) && atMost(3 - 2 * x, 9)),
  "math-core/2-06": () => where((t) => t >= 0 && 1200 + 5 * t < 700 + 9 * t),
  // For |n - 3| > 12 the fraction 1 + 12/(n - 3) lies strictly between two integers.
  "math-core/2-07": () =>
    set(range(-500, 500).filter((n) => n !== 3 && Number.isInteger((n + 9) / (n - 3)))),
  "math-core/2-08": formula("x", range(-9, 9), (x) => (2 * x - 3) * (x + 4) - (x - 5) ** 2),
  "math-core/2-09": () =>
    tuple(only(plane(60).filter(([x, y]) => 4 * x - 3 * y === 17 && 5 * x + 2 * y === 4))),
  "math-core/2-10": () => percent(120 * 85 * 110 - 100 ** 3, 100 ** 3),
  "math-core/2-11": () => {
    const entered = [63, 70, 75, 80];
    const measured = [...entered, 5 * 74 - sum(entered)];
    const corrected = [...measured.with(0, 69), 89];
    return decimal(sum(corrected), 10 * corrected.length);
  },
  "math-core/2-12": () => withPi((disc(6 + 2) - disc(6)) / 4),
  "math-core/2-13": () => {
    const draws = choices([..."bbbbrrrww"], 2);
    return fraction(
      count(draws, ([first, second]) => first !== second),
      draws.length,
    );
  },
  "math-core/2-14": () =>
    String(range(1, 2000).find((n) => n % 2 === 1 && divisors(n).length === 12)),
  "math-core/2-15": formula("x", range(5, 14), (x) => {
    const base = range(1, x).flatMap((i) => range(1, x).map((j) => [i, j] as const));
    return 2 * count(base, (cell) => cell.every((side) => side > 2 && side <= x - 2));
  }),
  "math-core/2-16": () =>
    set(range(2, 59).filter((p) => isPrime(p) && isPrime(p + 6) && isPrime(p + 12))),
  "math-core/2-17": () => {
    const dot = ([a = 0, b = 0]: Point, [c = 0, d = 0]: Point) => a * c + b * d;
    const minus = ([a = 0, b = 0]: Point, [c = 0, d = 0]: Point) => [a - c, b - d];
    const start = [7, -2] as const;
    const centre = [1, 1] as const;
    const image = plane(20).filter(
      ([x, y]) => x + start[0] === y + start[1] && dot(minus([x, y], start), [1, 1]) === 0,
    );
    const arm = minus(only(image), centre);
    const turned = plane(20).filter((point) => {
      const [x = 0, y = 0] = minus(point, centre);
      const [u = 0, v = 0] = arm;
      return dot([x, y], arm) === 0 && dot([x, y], [x, y]) === dot(arm, arm) && u * y - v * x > 0;
    });
    return tuple(only(turned));
  },
  "math-core/2-18": () =>
    String(
      count(range(1000, 9999), (n) => n % 2 === 0 && pairs(digits(n)).every(([a, b]) => a < b)),
    ),
  "math-core/2-19": () => {
    // Two points of the given line; a point is on the wanted one if it is at a right angle.
    const [[px, py], [qx, qy]] = [
      [1, -1],
      [4, 1],
    ] as const;
    if ([2 * px - 3 * py, 2 * qx - 3 * qy].some((value) => value !== 5))
      throw new Error("not on it");
    const height = (x: number) =>
      change((y) => (x + 2) * (qx - px) + (y - 7) * (qy - py) > 0, -1000, 1000);
    return `y = ${exact(height(1) - height(0))}x + ${exact(height(0))}`;
  },
};
