import {
  after,
  apart,
  before,
  beside,
  between,
  broken,
  justAfter,
  justBefore,
  layouts,
  lineUp,
  mate,
  notBeside,
  place,
  rule,
} from "./layout.js";
import { type Checks, could, count, only, permutations, range } from "./solve.js";

const numbers = (last: number) => range(1, last).map(String);

const boats = ["Heron", "Ibis", "Jackdaw", "Kestrel"];
const harbour = layouts(
  numbers(4),
  [boats],
  [
    rule(after, "Ibis", "Kestrel"),
    rule(before, "Ibis", "Heron"),
    rule(
      (jackdaw, heron, ibis, kestrel) => [heron, ibis, kestrel].every((b) => before(jackdaw, b)),
      "Jackdaw",
      "Heron",
      "Ibis",
      "Kestrel",
    ),
  ],
);

/** From the shortest to the tallest. */
const heights = ["Lupe", "Moana", "Nils", "Oksana"];
const measured = layouts(
  numbers(4),
  [heights],
  [rule(after, "Lupe", "Moana"), rule(before, "Nils", "Moana"), rule(after, "Oksana", "Lupe")],
);

const books = ["atlas", "cookbook", "diary", "grammar", "novel"];
const shelf = layouts(
  numbers(5),
  [books],
  [
    rule(justAfter, "diary", "cookbook"),
    rule(before, "atlas", "novel"),
    rule(apart(3), "novel", "grammar"),
    rule(after, "grammar", "cookbook"),
  ],
);

/** All queues of up to 60 people that fit, with Sana ahead of Rui: how many stand behind Sana. */
function behindSana(): string {
  const queues = range(1, 60).flatMap((length) =>
    range(1, length).flatMap((rui) =>
      range(1, rui - 1)
        .filter((sana) => rui === 9 && length - rui + 1 === 14 && rui - sana - 1 === 3)
        .map((sana) => length - sana),
    ),
  );
  return String(only(queues));
}

function secondAtFinish(): string {
  const race = ["Tane", "Uri", "Valentina", "Wafa", "Xolani"];
  const move = (from: number, to: number) => race.splice(to - 1, 0, ...race.splice(from - 1, 1));
  move(5, 3);
  move(1, 3);
  const [first, second, third, fourth, ...rest] = race;
  return [first, fourth, third, second, ...rest][1] ?? "";
}

const woods = ["ash", "birch", "cedar", "dogwood", "elm", "fir"];
const crates = layouts(
  numbers(6),
  [woods],
  [
    rule((birch = 0, cedar = 0, elm = 0) => birch + cedar === elm, "birch", "cedar", "elm"),
    rule((ash = 0, cedar = 0) => ash === 2 * cedar, "ash", "cedar"),
    rule(after, "dogwood", "fir"),
    rule(after, "fir", "elm"),
    rule(before, "ash", "birch"),
  ],
);

/** Seats are numbered clockwise; someone who faces the middle has the next seat on the left. */
type Seats = ReadonlyMap<string, number>;
function tables(first: string, ...others: readonly string[]): Seats[] {
  return permutations(others).map((order) => new Map([first, ...order].map((n, i) => [n, i])));
}

function facing(seats: Seats, outwards: readonly string[] = []) {
  const at = (name: string) => seats.get(name) ?? Number.NaN;
  const who = (seat: number) => [...seats.keys()].find((name) => at(name) === (seat + 12) % 6);
  const left = (name: string) => (outwards.includes(name) ? -1 : 1);
  return {
    next: (name: string) => who(at(name) + 1),
    opposite: (name: string) => who(at(name) + 3),
    leftOf: (name: string) => who(at(name) + left(name)),
    rightOf: (name: string) => who(at(name) - left(name)),
  };
}

const dinner = tables("Adaeze", "Borja", "Cosmin", "Dinara", "Eino", "Farida")
  .map((seats) => facing(seats))
  .filter(
    (table) =>
      table.opposite("Adaeze") === "Cosmin" &&
      table.leftOf("Dinara") === "Borja" &&
      table.next("Farida") === "Cosmin",
  );

const speakers = ["Aroha", "Bruno", "Chandra", "Dilek", "Emil", "Fatou", "Goran"];
const talks = layouts(
  numbers(7),
  [speakers],
  [
    rule(justBefore, "Aroha", "Fatou"),
    rule(between, "Goran", "Aroha", "Dilek"),
    rule(apart(2), "Bruno", "Emil"),
    rule(apart(2), "Aroha", "Chandra"),
    rule(notBeside, "Fatou", "Dilek"),
    rule(before, "Goran", "Chandra"),
    rule(notBeside, "Dilek", "Emil"),
    rule(notBeside, "Aroha", "Emil"),
  ],
);

const films = ["Kelp", "Lantern", "Mistral", "Nomad", "Orchid", "Pebble"];
const week = layouts(
  numbers(6),
  [films],
  [
    rule(before, "Kelp", "Mistral"),
    rule(beside, "Nomad", "Orchid"),
    rule(notBeside, "Lantern", "Kelp"),
    rule((pebble = 0, lantern = 0) => pebble > 2 || lantern === 6, "Pebble", "Lantern"),
    rule(apart(3), "Mistral", "Pebble"),
  ],
);

const outwards = ["Aurelio", "Esperanza", "Ikaika"];
const carousel = tables("Aurelio", "Babak", "Csilla", "Dagmar", "Esperanza", "Ikaika").filter(
  (seats) => {
    const ride = facing(seats, outwards);
    return (
      ride.rightOf("Aurelio") === "Dagmar" &&
      ride.rightOf("Csilla") === "Esperanza" &&
      ride.opposite("Babak") === "Esperanza"
    );
  },
);

/** Seven witnesses, exactly one of whom is mistaken. */
const swimmers = ["Hiro", "Ines", "Jabari", "Katya", "Leila", "Milos"];
const witnesses = [
  rule(beside, "Jabari", "Katya"),
  rule(apart(2), "Ines", "Katya"),
  rule(between, "Milos", "Jabari", "Hiro"),
  rule(beside, "Ines", "Katya"),
  rule(between, "Leila", "Hiro", "Katya"),
  rule(before, "Leila", "Katya"),
  rule(apart(2), "Leila", "Hiro"),
];
const swum = layouts(numbers(6), [swimmers], []).filter(
  (layout) => count(witnesses, (witness) => broken(witness, layout)) === 1,
);

export const ordering: Checks = {
  "reasoning-core/ordering-01": () => only(harbour.map((order) => mate(order, "3", boats))),
  "reasoning-core/ordering-02": () => only(measured.map((order) => lineUp(order, heights))),
  "reasoning-core/ordering-03": () => only(shelf.map((order) => mate(order, "3", books))),
  "reasoning-core/ordering-04": behindSana,
  "reasoning-core/ordering-05": secondAtFinish,
  "reasoning-core/ordering-06": () => only(crates.map((order) => lineUp(order, woods))),
  "reasoning-core/ordering-07": () => only(dinner.map((table) => table.opposite("Farida") ?? "")),
  "reasoning-core/ordering-08": () => only(talks.map((order) => lineUp(order, speakers))),
  "reasoning-core/ordering-09": could(
    week,
    Object.fromEntries(films.map((film) => [film, (order) => place(order, film) === 2])),
  ),
  "reasoning-core/ordering-10": () => only(carousel.map((seats) => [...seats.keys()].join(", "))),
  "reasoning-core/ordering-11": () => only(swum.map((order) => lineUp(order, swimmers))),
};
