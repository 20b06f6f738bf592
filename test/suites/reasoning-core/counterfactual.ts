import { type Checks, count, fewestMoves, only, range, sum } from "./solve.js";

/** The hand goes from 3 to 2 in the hour. */
function afterLessons(): string {
  const hand = range(1, 5).reduce((shown) => (shown === 1 ? 12 : shown - 1), 2);
  return String(hand);
}

const week = ["Monday", "Wednesday", "Friday", "Sunday", "Tuesday", "Thursday", "Saturday"];
const dayAfter = (day: string, days: number) => week[(week.indexOf(day) + days) % 7] ?? "";

/** Sums bind tighter than products. */
function sumsFirst(text: string): number {
  return text
    .split(" × ")
    .map((part) => sum(part.replaceAll("- ", "-").replaceAll("+ ", "").split(" ").map(Number)))
    .reduce((product, n) => product * n, 1);
}

const vowelsFirst = "aeioubcdfghjklmnpqrstvwxyz";
const rank = (word: string) =>
  [...word].map((letter) => String(vowelsFirst.indexOf(letter) + 10)).join("");
const sorted = ["berry", "apple", "bible", "ox", "brine"].sort((a, b) =>
  rank(a) < rank(b) ? -1 : 1,
);

/** Ones first; reading and writing are the same turn. */
const turned = (digits: string) => [...digits].reverse().join("");

const swapped = (digits: string) => digits.replace(/[38]/g, (digit) => (digit === "3" ? "8" : "3"));

function weekday(month: number, day: number): string {
  const days = ["Oneday", "Twoday", "Threeday", "Fourday", "Fiveday", "Sixday"];
  const passed = (month - 1) * 40 + (day - 1);
  return days[(days.indexOf("Twoday") + passed) % 6] ?? "";
}

/** Turns the wrong way and steps the wrong way; starts facing north. */
function contrary(commands: readonly (readonly [string, number])[]): readonly [number, number] {
  let [x, y, dx, dy] = [0, 0, 0, 1];
  for (const [command, steps] of commands) {
    if (command === "left") [dx, dy] = [dy, -dx];
    if (command === "right") [dx, dy] = [-dy, dx];
    const along = command === "forward" ? -steps : command === "back" ? steps : 0;
    x += along * dx;
    y += along * dy;
  }
  return [x, y];
}

function westAndSouth(): string {
  const [x, y] = contrary([
    ["forward", 3],
    ["left", 0],
    ["forward", 5],
    ["left", 0],
    ["back", 2],
    ["right", 0],
    ["back", 1],
  ]);
  return `${-x}, ${-y}`;
}

/** a + b is 2a − b, a × b is ab − a, and all is worked out from right to left. */
function fromTheRight(text: string): number {
  const [first = "", sign = "", ...rest] = text.split(" ");
  if (sign === "") return Number(first);
  const a = Number(first);
  const b = fromTheRight(rest.join(" "));
  return sign === "+" ? 2 * a - b : a * b - a;
}

/** Leaps of three squares one way and one square across, from corner to corner. */
function leaps(): string {
  const steps = [-3, -1, 1, 3];
  const next = (square: string) => {
    const [x = 0, y = 0] = square.split(",").map(Number);
    return steps
      .flatMap((dx) => steps.map((dy) => [dx, dy] as const))
      .filter(([dx, dy]) => Math.abs(dx) !== Math.abs(dy))
      .map(([dx, dy]) => [x + dx, y + dy] as const)
      .filter((to) => to.every((n) => n >= 1 && n <= 8))
      .map((to) => to.join(","));
  };
  const moves = fewestMoves("1,1", next, (square) => square === "8,8");
  return moves === undefined ? "It cannot get there." : `${moves} moves`;
}

interface Card {
  readonly by: string;
  readonly suit: string;
  readonly value: number;
}

/** Sevens and moons are trumps; an even number of trumps cancels out; else low wins. */
function trickOf(cards: readonly Card[]): string {
  const trump = (card: Card) => card.value === 7 || card.suit === "moons";
  const trumps = cards.filter(trump);
  const highest = trumps.toSorted((a, b) => b.value - a.value)[0];
  if (highest !== undefined && count(cards, trump) % 2 === 1) return highest.by;
  const led = cards.filter((card) => !trump(card) && card.suit === cards[0]?.suit);
  const low = Math.min(...led.map((card) => card.value));
  return only(led.filter((card) => card.value === low)).by;
}

const trick: readonly Card[] = [
  { by: "Anwar", suit: "suns", value: 9 },
  { by: "Birgit", suit: "suns", value: 4 },
  { by: "Cyrus", suit: "leaves", value: 7 },
  { by: "Dulce", suit: "moons", value: 2 },
  { by: "Erik", suit: "leaves", value: 1 },
];

export const counterfactual: Checks = {
  "reasoning-core/counterfactual-01": afterLessons,
  "reasoning-core/counterfactual-02": () => `${dayAfter("Friday", 10)}`,
  "reasoning-core/counterfactual-03": () => String(sumsFirst("6 - 2 × 3 + 4 × 2 - 1")),
  "reasoning-core/counterfactual-04": () => sorted[2] ?? "",
  "reasoning-core/counterfactual-05": () =>
    turned(String(Number(turned("941")) - Number(turned("63")))),
  "reasoning-core/counterfactual-06": () =>
    swapped(String(Number(swapped("35")) + Number(swapped("48")))),
  "reasoning-core/counterfactual-07": () => weekday(7, 26),
  "reasoning-core/counterfactual-08": westAndSouth,
  "reasoning-core/counterfactual-09": () => String(fromTheRight("3 × 5 + 2 × 4 + 1")),
  "reasoning-core/counterfactual-10": leaps,
  "reasoning-core/counterfactual-11": () => trickOf(trick),
};
