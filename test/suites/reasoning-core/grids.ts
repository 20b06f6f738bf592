import {
  after,
  apart,
  before,
  beside,
  between,
  broken,
  differs,
  justAfter,
  justBefore,
  type Layout,
  layouts,
  lineUp,
  mate,
  notBeside,
  rule,
  same,
} from "./layout.js";
import { type Check, type Checks, count, only, range } from "./solve.js";

const numbers = (last: number) => range(1, last).map(String);
const either = (a = 0, b = 0, c = 0): boolean => a === b || a === c;

const sellers = ["Amara", "Bohdan", "Chiyo"];
const market = layouts(
  sellers,
  [["bread", "figs", "soap"]],
  [
    rule((amara, bread, figs) => amara !== bread && amara !== figs, "Amara", "bread", "figs"),
    rule(differs, "Bohdan", "figs"),
  ],
);

const pupils = ["Dilnoza", "Eskil", "Farai"];
const lessons = layouts(
  ["Monday", "Wednesday", "Friday"],
  [pupils, ["cello", "flute", "drum"]],
  [rule(before, "cello", "Eskil"), rule(after, "Farai", "flute"), rule(differs, "flute", "Monday")],
);

const towers = ["red", "white", "striped", "black"];
const lighthouses = layouts(
  ["Ingrid", "Jomo", "Keala", "Lucía"],
  [towers, ["goat", "heron", "cat", "tortoise"]],
  [
    rule(same, "red", "cat"),
    rule(same, "Keala", "goat"),
    rule(differs, "Ingrid", "cat"),
    rule(differs, "Lucía", "cat"),
    rule(same, "heron", "black"),
    rule(differs, "Ingrid", "black"),
    rule(differs, "tortoise", "white"),
  ],
);

const potters = ["Ottoline", "Pradeep", "Quang", "Rosalba"];
const kiln = layouts(
  ["9", "10", "11", "12"],
  [potters, ["amber", "blue", "celadon", "dun"]],
  [
    rule(justAfter, "Ottoline", "celadon"),
    rule(after, "amber", "Ottoline"),
    rule(before, "amber", "Pradeep"),
    rule(differs, "Pradeep", "dun"),
    rule(differs, "Rosalba", "celadon"),
  ],
);

const desserts = ["baklava", "sorbet", "churros", "mochi"];
const hotel = layouts(
  numbers(4),
  [["Tomasz", "Uzma", "Vaea", "Wendeline"], desserts],
  [
    rule(justAfter, "Uzma", "baklava"),
    rule(after, "churros", "Uzma"),
    rule(differs, "churros", "4"),
    rule(differs, "Wendeline", "baklava"),
    rule(differs, "Wendeline", "churros"),
    rule(differs, "Wendeline", "sorbet"),
    rule(before, "Tomasz", "Vaea"),
  ],
);

const stallholders = ["Anahí", "Bilal", "Chukwu", "Dagny", "Elif"];
const wares = ["lamps", "spices", "baskets", "kites", "clocks"];
const stalls = layouts(
  numbers(5),
  [stallholders, wares],
  [
    rule(before, "lamps", "Bilal"),
    rule(between, "Elif", "Anahí", "Bilal"),
    rule(same, "Bilal", "kites"),
    rule(differs, "spices", "Chukwu"),
    rule(between, "Anahí", "Dagny", "kites"),
    rule(before, "baskets", "Chukwu"),
    rule(apart(2), "baskets", "Chukwu"),
    rule(differs, "Dagny", "spices"),
    rule(apart(2), "spices", "Bilal"),
  ],
);

const dyers = ["Maren", "Nasrin", "Otieno", "Piero", "Quyen"];
const dyes = ["saffron", "indigo", "madder", "walnut", "woad"];
const vats = layouts(
  numbers(5),
  [dyers, dyes],
  [
    rule(apart(2), "Piero", "Quyen"),
    rule(beside, "woad", "Otieno"),
    rule(justAfter, "madder", "indigo"),
    rule(either, "saffron", "Piero", "Otieno"),
    rule(before, "indigo", "woad"),
    rule(differs, "madder", "Maren"),
    rule(between, "Nasrin", "walnut", "indigo"),
  ],
);

const players = ["Ruta", "Sione", "Tadeo", "Ulla", "Viggo"];
const concert = layouts(
  numbers(5),
  [players, ["oud", "harp", "zither", "bassoon", "viola"]],
  [
    rule(apart(2), "Ruta", "viola"),
    rule(apart(2), "Viggo", "Sione"),
    rule(between, "viola", "Sione", "Tadeo"),
    rule(beside, "oud", "harp"),
    rule(before, "harp", "zither"),
    rule(before, "zither", "Sione"),
    rule(differs, "harp", "Tadeo"),
  ],
);

const cities = ["Oslo", "Quito", "Dakar", "Hanoi", "Perth"];
const collectors = layouts(
  numbers(5),
  [
    ["Abeni", "Bartek", "Ceren", "Dov", "Etsuko"],
    ["moths", "ferns", "shells", "stamps", "coins"],
    cities,
  ],
  [
    rule(before, "Dov", "Etsuko"),
    rule(before, "Abeni", "Etsuko"),
    rule(apart(2), "Bartek", "Etsuko"),
    rule(before, "Etsuko", "stamps"),
    rule(before, "Etsuko", "coins"),
    rule(either, "stamps", "Abeni", "Ceren"),
    rule(notBeside, "shells", "Etsuko"),
    rule(differs, "shells", "Quito"),
    rule(before, "moths", "Dakar"),
    rule(before, "moths", "Quito"),
    rule(notBeside, "Hanoi", "moths"),
    rule(notBeside, "Hanoi", "Ceren"),
    rule(either, "Oslo", "moths", "coins"),
    rule(either, "Perth", "Bartek", "Dov"),
    rule(either, "Dov", "Hanoi", "Oslo"),
  ],
);

const growers = ["Kahu", "Leocadia", "Mirza", "Nomvula", "Osman"];
const orchard = layouts(
  numbers(5),
  [growers, ["pear", "fig", "plum", "quince", "lime"], ["red", "grey", "blue", "white", "green"]],
  [
    rule(apart(3), "fig", "lime"),
    rule(before, "Kahu", "lime"),
    rule(differs, "fig", "blue"),
    rule(before, "Leocadia", "quince"),
    rule(differs, "Mirza", "blue"),
    rule(apart(3), "Mirza", "grey"),
    rule(differs, "lime", "white"),
    rule(beside, "quince", "Leocadia"),
    rule(differs, "Leocadia", "pear"),
    rule(before, "quince", "lime"),
    rule(notBeside, "Osman", "green"),
    rule(before, "Nomvula", "white"),
    rule(either, "Nomvula", "grey", "red"),
    rule(before, "Leocadia", "white"),
    rule(either, "fig", "Kahu", "Osman"),
    rule(differs, "pear", "grey"),
    rule(notBeside, "Leocadia", "green"),
  ],
);

/** Seven notes in the hut's book, exactly one of which is false. */
const climbers = ["Svea", "Teodor", "Uchenna", "Vanja"];
const notes = [
  rule(between, "Teodor", "Vanja", "ramen"),
  rule(notBeside, "Vanja", "Teodor"),
  rule(justBefore, "borscht", "ramen"),
  rule(between, "ramen", "Svea", "Uchenna"),
  rule(apart(2), "ramen", "dal"),
  rule(notBeside, "gumbo", "ramen"),
  rule(before, "Svea", "borscht"),
];
const hut = layouts(numbers(4), [climbers, ["borscht", "dal", "gumbo", "ramen"]], []).filter(
  (layout) => count(notes, (note) => broken(note, layout)) === 1,
);

/** What stands with a value, in the one layout that fits. */
function companion(found: readonly Layout[], value: string, row: readonly string[]): Check {
  return () => only(found.map((layout) => mate(layout, value, row)));
}

/** A row from the first place to the last, in the one layout that fits. */
function listed(found: readonly Layout[], row: readonly string[]): Check {
  return () => only(found.map((layout) => lineUp(layout, row)));
}

export const grids: Checks = {
  "reasoning-core/grid-01": companion(market, "figs", sellers),
  "reasoning-core/grid-02": companion(lessons, "drum", pupils),
  "reasoning-core/grid-03": companion(lighthouses, "Keala", towers),
  "reasoning-core/grid-04": listed(kiln, potters),
  "reasoning-core/grid-05": companion(hotel, "Uzma", desserts),
  "reasoning-core/grid-06": listed(stalls, stallholders),
  "reasoning-core/grid-07": companion(vats, "walnut", dyers),
  "reasoning-core/grid-08": companion(concert, "viola", players),
  "reasoning-core/grid-09": companion(collectors, "Etsuko", cities),
  "reasoning-core/grid-10": listed(orchard, growers),
  "reasoning-core/grid-11": listed(hut, climbers),
};
