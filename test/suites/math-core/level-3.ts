import { derivative } from "mathjs";
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
  values,
  where,
  withPi,
} from "./format.js";
import {
  choices,
  count,
  distance,
  integrate,
  only,
  orders,
  pairs,
  quadratic,
  range,
  sum,
  words,
  zeros,
} from "./numbers.js";

const degree = Math.PI / 180;

export const level3: Record<string, Check> = {
  "math-core/3-01": () => {
    const [bx, cx, cy] = [6, 9 * Math.cos(120 * degree), 9 * Math.sin(120 * degree)];
    return exact(distance([0, 0], [(bx + cx) / 2, cy / 2]));
  },
  "math-core/3-02": () => {
    const x = only(zeros((t) => t - 1 / t - 4, 0.001, 50));
    return exact(x ** 2 - 1 / x ** 2);
  },
  "math-core/3-03": () => where((x) => x > 1 && atMost(Math.log2(x - 1) + Math.log2(x + 5), 4)),
  "math-core/3-04": () =>
    where((k) => {
      const solutions = quadratic(1, k, k + 3);
      return solutions.length === 2 && solutions.every((x) => x > 0);
    }),
  "math-core/3-05": () => where((x) => x ** 2 !== 1 && atMost(0, (x ** 2 - x - 6) / (x ** 2 - 1))),
  "math-core/3-06": () =>
    set(zeros((d) => Math.sin(3 * d * degree) - Math.sin(d * degree), -0.5, 359.5)),
  "math-core/3-07": () => set(zeros((x) => 2 ** (2 * x + 1) - 33 * 2 ** x + 16, -20, 20)),
  "math-core/3-08": (target) => {
    const second = derivative(derivative("x^2 * exp(-3 * x)", "x"), "x");
    const factor = (x: number) => Number(second.evaluate({ x })) / Math.exp(-3 * x);
    return formula("x", range(-5, 5), factor)(target);
  },
  "math-core/3-09": (target) => {
    const divided = Array.from({ length: 2027 }, () => 0);
    for (const [power, factor] of [
      [2026, 1],
      [15, -3],
      [0, 4],
    ] as const)
      divided[power] = factor;
    for (let top = 2026; top >= 3; top -= 1) {
      const quotient = divided[top] ?? 0;
      divided[top] = 0;
      divided[top - 2] = (divided[top - 2] ?? 0) + quotient;
    }
    const rest = (x: number) =>
      sum(divided.slice(0, 3).map((factor, power) => factor * x ** power));
    return formula("x", range(-9, 9), rest)(target);
  },
  "math-core/3-10": formula("n", range(1, 30), (n) => sum(range(1, n).map((k) => k * (3 * k - 1)))),
  "math-core/3-11": () => {
    const curve = (x: number) => x * (x - 1) * (x - 3);
    const regions = pairs(zeros(curve, -9, 9));
    return exact(sum(regions.map(([a, b]) => Math.abs(integrate(curve, a, b)))));
  },
  "math-core/3-12": () => {
    const three = count(words(range(1, 6), 3), (rolls) => {
      return sum(rolls.slice(0, 2)) < 6 && sum(rolls) >= 6;
    });
    return fraction(three, 6 ** 3);
  },
  "math-core/3-13": () => {
    const p = [6, 1, 3];
    const line = (t: number) => [1 + t, 2 * t, 2 + 2 * t];
    // The foot is halfway between any two points of the line that are equally far from p.
    const nearest = zeros((t) => distance(p, line(t + 1)) - distance(p, line(t - 1)), -60, 60);
    return tuple(line(only(nearest)).map((foot, axis) => 2 * foot - (p[axis] ?? 0)));
  },
  "math-core/3-14": () => {
    const fits = range(-90, 90).flatMap((a) =>
      range(-90, 90).flatMap((b) => {
        const p = (x: number) => x ** 3 + a * x ** 2 + b * x + 6;
        return p(2) === 0 && p(-1) === 6 ? [[a, b]] : [];
      }),
    );
    return tuple(only(fits));
  },
  "math-core/3-15": () => String(count(range(1, 1000), (n) => (n * n + n) % 30 === 0)),
  "math-core/3-16": () => {
    const rows = new Set(Array.from(orders([..."COCONUT"]), (letters) => letters.join("")));
    return String(count(rows, (row) => !/[OU]{2}/.test(row)));
  },
  "math-core/3-17": () => {
    const points = zeros((x) => x ** 2 - 3 * x - 2 - (x + 1), -50, 50).map((x) => [x, x + 1]);
    const [[p, q]] = [only(pairs(points))];
    return exact(distance(p, q));
  },
  "math-core/3-18": () => exact(Math.sqrt(11 - 4 * Math.sqrt(7))),
  "math-core/3-19": () =>
    values(range(-6400, 6400).map((i) => (4 * (i / 64) + 3) / ((i / 64) ** 2 + 1))),
  "math-core/3-20": () => {
    const products = choices(range(1, 5), 2).map(([a = 0, b = 0]) => a * b);
    return decimal(sum(products), products.length);
  },
  // By shells; the usual way is by rings.
  "math-core/3-21": () => withPi(integrate((x) => 2 * Math.PI * x * (Math.sqrt(x) - x / 2), 0, 4)),
  "math-core/3-22": () => {
    const factor = only(zeros((f) => 6 * f ** 2 - 6 * 1.44, 0, 10));
    return percent(factor ** 3 - 1, 1);
  },
  "math-core/3-23": () => {
    const width = (t: number) => 6 + (14 - 6) * t;
    const cut = zeros((t) => 3 * integrate(width, 0, t) - integrate(width, t, 1), 0, 0.99, 20);
    return exact(width(only(cut)));
  },
  "math-core/3-24": () => {
    const samples = [-1e6, ...range(-160, 160).map((i) => i / 8), 1e6];
    const holds = (a: number) =>
      samples.every((x) => below(0, (a - 1) * x ** 2 + 2 * (a - 1) * x + 4));
    return where(holds, 40);
  },
  "math-core/3-25": () =>
    where((x) => x ** 2 - x - 2 >= 0 && (x - 4) * Math.sqrt(x ** 2 - x - 2) >= 0),
  "math-core/3-26": formula("n", range(0, 14), (n) => {
    let [now, next] = [3, 4];
    for (const _ of range(1, n)) [now, next] = [next, 5 * next - 6 * now + 2];
    return now;
  }),
};
