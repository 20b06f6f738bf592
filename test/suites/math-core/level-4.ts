import { det } from "mathjs";
import {
  type Check,
  exact,
  formula,
  fraction,
  set,
  tuple,
  values,
  where,
  withPi,
} from "./format.js";
import {
  choices,
  count,
  digits,
  distance,
  integrate,
  lowest,
  only,
  orders,
  quadratic,
  range,
  sum,
  words,
  zeros,
} from "./numbers.js";

const isSquare = (n: number) => n >= 0 && Number.isInteger(Math.sqrt(n));

export const level4: Record<string, Check> = {
  "math-core/4-01": () => {
    const subsets = range(0, 2 ** 15 - 1);
    return String(count(subsets, (bits) => [2, 5].every((gap) => (bits & (bits >> gap)) === 0)));
  },
  "math-core/4-02": () => {
    const divisible = (m: number, n: number) => (m * m + m * n + n * n) % 49 === 0;
    return String(sum(range(1, 98).map((m) => count(range(1, 98), (n) => divisible(m, n)))));
  },
  "math-core/4-03": () => {
    const wanted = count(words([-1, 1], 10), (jumps) => {
      const stops = jumps.map((_, index) => sum(jumps.slice(0, index + 1)));
      return stops.includes(3) && sum(jumps) <= 0;
    });
    return fraction(wanted, 2 ** 10);
  },
  "math-core/4-04": () => {
    const value = (x: number, y: number) =>
      Math.hypot(x, 1) + Math.hypot(y - x, 2) + Math.hypot(10 - y, 2);
    const best = (y: number) => lowest((x) => value(x, y), -50, 50);
    const y = lowest((at) => value(best(at), at), -50, 50);
    return exact(value(best(y), y));
  },
  "math-core/4-05": () => {
    const angle = (a: number, b: number, opposite: number) =>
      Math.acos((a ** 2 + b ** 2 - opposite ** 2) / (2 * a * b));
    // Opposite angles of a quadrilateral in a circle add up to a straight one.
    return exact(only(zeros((ac) => angle(4, 5, ac) + angle(7, 10, ac) - Math.PI, 3.01, 8.99)));
  },
  "math-core/4-06": () =>
    where((m) => {
      const outside = quadratic(1, -m, -4 - 3 * m).filter((x) => Math.abs(x) >= 2);
      const inside = quadratic(1, m, 3 * m - 4).filter((x) => Math.abs(x) < 2);
      return outside.length + inside.length === 4;
    }),
  "math-core/4-07": () => {
    const all = range(0, 719).map((step) => {
      const [x, y] = [Math.cos((step * Math.PI) / 360), Math.sin((step * Math.PI) / 360)];
      const scale = 6 / (x ** 2 - x * y + y ** 2);
      return scale * (x ** 2 + 3 * x * y + y ** 2);
    });
    return values(all);
  },
  // For n > 18 the value lies between (n + 8)² and (n + 9)², and likewise for n < -35.
  "math-core/4-08": () => set(range(-9000, 9000).filter((n) => isSquare(n ** 2 + 17 * n + 46))),
  "math-core/4-09": () => {
    const divides = (n: bigint) => (n ** 4n + n ** 3n + 60n) % (n ** 2n + 3n) === 0n;
    return set(range(1, 20_000).filter((n) => divides(BigInt(n))));
  },
  "math-core/4-10": formula("x", range(4, 40), (x) => {
    let value = 30;
    for (const at of range(5, x)) value *= (at + 1) / (at - 2);
    return value;
  }),
  "math-core/4-11": formula("n", range(1, 8), (n) =>
    count(words([..."ABC"], n), (word) =>
      ["A", "B"].every((letter) => count(word, (other) => other === letter) % 2 === 0),
    ),
  ),
  "math-core/4-12": formula("n", range(1, 5), (n) =>
    count(words([..."rgb"], 2 * n), (cells) =>
      cells.every(
        (colour, i) => ((i + 1) % n === 0 || colour !== cells[i + 1]) && colour !== cells[i + n],
      ),
    ),
  ),
  "math-core/4-13": () => {
    const triples = range(1, 60).flatMap((a) =>
      range(a + 1, 60).flatMap((b) => range(b + 1, 2430 / (a * b)).map((c) => [a, b, c] as const)),
    );
    const fits = triples.filter(
      ([a, b, c]) => a * b * c + a * b + b * c + c * a + a + b + c === 2430,
    );
    return tuple(only(fits));
  },
  "math-core/4-14": () => {
    const value = ([x = 0, y = 0, z = 0]: readonly number[]) =>
      x ** 2 + 5 * y ** 2 + 2 * z ** 2 - 4 * x * y - 2 * y * z + 2 * x - 8 * y - 2 * z + 14;
    // Down to the minimum, one coordinate after the other: each section is a parabola.
    let point: readonly number[] = [40, -30, 20];
    for (const step of range(0, 9000)) {
      const moved = (by: number) => point.map((at, axis) => (axis === step % 3 ? at + by : at));
      const [left, here, right] = [value(moved(-1)), value(point), value(moved(1))];
      point = moved((left - right) / (2 * (left - 2 * here + right)));
    }
    const whole = point.map(Math.round);
    if (value(whole) !== 0 || distance(point, whole) > 1e-6)
      throw new Error("no zero at the minimum");
    return tuple(whole);
  },
  "math-core/4-15": () => {
    // running[f][s]: the chance of f fives so far and the last roll a six (s = 1) or not.
    let running = [
      [1, 0],
      [0, 0],
      [0, 0],
    ];
    let sixes = 0;
    for (const _ of range(1, 3000)) {
      const next = running.map(() => [0, 0]);
      for (const [fives, row] of running.entries())
        for (const [last, chance] of row.entries())
          for (const roll of range(1, 6)) {
            if (roll === 6 && last === 1) sixes += chance / 6;
            const target = next[roll === 5 ? fives + 1 : fives];
            const now = roll === 6 ? 1 : 0;
            if (target !== undefined && !(roll === 6 && last === 1))
              target[now] = (target[now] ?? 0) + chance / 6;
          }
      running = next;
    }
    return exact(sixes);
  },
  "math-core/4-16": () => {
    const corner = (i: number) => [
      Math.cos((2 * Math.PI * i) / 15),
      Math.sin((2 * Math.PI * i) / 15),
    ];
    const triangles = choices(range(0, 14), 3);
    const wanted = count(triangles, (corners) => {
      const sides = choices(corners.map(corner), 2).map(([p = [], q = []]) => distance(p, q));
      const [a = 0, b = 0, c = 0] = sides.sort((s, t) => s - t);
      return b - a > 1e-9 && c - b > 1e-9 && a ** 2 + b ** 2 > c ** 2 + 1e-9;
    });
    return fraction(wanted, triangles.length);
  },
  "math-core/4-17": () => String(sum(range(1, 70).map((k) => Math.floor(k ** 2 / 7)))),
  "math-core/4-18": () => {
    const paths = count(words([..."ru"], 14), (steps) => {
      const path = steps.join("");
      return count(steps, (step) => step === "r") === 7 && !/rrr|uuu/.test(path);
    });
    return String(paths);
  },
  "math-core/4-19": () => {
    const rows = [...words(range(0, 3), 3)].filter((row) => sum(row) === 4);
    const trays = count(words(rows, 3), (tray) =>
      range(0, 2).every((column) => sum(tray.map((row) => row[column] ?? 0)) === 4),
    );
    return String(trays);
  },
  "math-core/4-20": () =>
    exact(Math.max(...zeros((x) => x ** 4 - 6 * x ** 3 + 7 * x ** 2 - 6 * x + 1, -60, 60))),
  "math-core/4-21": () => {
    // In polar coordinates the conditions are r ≤ 6|cos t| and r ≤ 6|sin t|.
    const sector = (t: number) =>
      Math.min(6 * Math.abs(Math.cos(t)), 6 * Math.abs(Math.sin(t))) ** 2 / 2;
    const eighth = Math.PI / 4;
    return withPi(sum(range(0, 7).map((i) => integrate(sector, i * eighth, (i + 1) * eighth))));
  },
  "math-core/4-22": () => {
    const edges = [
      [0, 5, 6, 7],
      [5, 0, 7, 6],
      [6, 7, 0, 5],
      [7, 6, 5, 0],
    ];
    const bordered = [[0, 1, 1, 1, 1], ...edges.map((row) => [1, ...row.map((edge) => edge ** 2)])];
    return exact(Math.sqrt(det(bordered) / 288));
  },
  "math-core/4-23": () => {
    const rows = orders(range(1, 9), (start) => {
      const [last = 0, before] = start.toReversed();
      return before === undefined || (last - before) % 3 !== 0;
    });
    return String(count(rows, () => true));
  },
  // Larger numbers are out of reach: a·10ᵏ > a·9ᵏ + 5·9(k + 1) for k ≥ 3 and a first digit a.
  "math-core/4-24": () => {
    const value = (all: readonly number[]) => all.reduce((a, b) => a * b, 1) + 5 * sum(all);
    return set(range(1, 300_000).filter((n) => value(digits(n)) === n));
  },
  "math-core/4-25": () => {
    // found[r]: the subsets of the numbers so far whose sum leaves the remainder r.
    let found = [1, 0, 0, 0, 0];
    for (const n of range(1, 17))
      found = found.map((old, r) => old + (found[(r + 4 * n) % 5] ?? 0));
    return String(found[0]);
  },
  "math-core/4-26": () => {
    const opposite = [10, 10, 10];
    return exact(only(zeros((r) => distance([r, r, r], opposite) - r, 0, 9.99)));
  },
  "math-core/4-27": () => {
    const wanted = count(orders(range(0, 7)), (hats) =>
      hats.every((_, start) => {
        const route = [start];
        for (let at = hats[start]; at !== undefined && at !== start; at = hats[at]) route.push(at);
        return route.length <= 3;
      }),
    );
    return fraction(wanted, sum(Array.from(orders(range(0, 7)), () => 1)));
  },
  "math-core/4-28": () => {
    // Roots p, q, r have the sum 0 and p² + q² + r² = 2·91.
    const roots = range(-13, 13);
    const found = roots.flatMap((p) =>
      roots.flatMap((q) => {
        const r = 0 - p - q;
        return p * q + q * r + r * p === -91 ? [0 - p * q * r] : [];
      }),
    );
    return set(found);
  },
  "math-core/4-29": () => where((p) => count(quadratic(1, -p, p + 3), (power) => power > 0) === 1),
  "math-core/4-30": () => {
    const blocks = words([..."01"], 14);
    return String(count(blocks, (word) => !/0110|1001/.test(word.join(""))));
  },
  "math-core/4-31": () => {
    const moves = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    const routes = count(words(moves, 7), (steps) => {
      let [x, y, lowestY] = [0, 0, 0];
      const visited = new Set(["0,0"]);
      for (const [right, up] of steps) {
        x += right;
        y += up;
        lowestY = Math.min(lowestY, y);
        visited.add(`${x},${y}`);
      }
      return visited.size === 8 && lowestY === 0;
    });
    return String(routes);
  },
};
