import { type Checks, count, known, must, only, subsets, truths, worlds } from "./solve.js";

const verdict = (yes: readonly boolean[]) => known(yes.map((is) => (is ? "Yes." : "No.")));

const lasse = truths("drummer", "hat", "locker").filter(
  (w) => (!w.drummer || w.hat) && (!w.hat || w.locker) && !w.hat && w.locker,
);

const puno = truths("rain", "closed").filter((w) => (!w.rain || w.closed) && w.closed);

const ferry = truths("ferry", "café", "bakes", "library").filter(
  (w) => (!w.ferry || w.café) && (!w.café || w.bakes) && (!w.library || !w.bakes) && w.library,
);

/**
 * All that can differ between two worlds of "all", "some" and "no" is which kinds of people, by
 * their properties, there are.
 */
type Kind<K extends string> = Record<K, boolean>;
type People<K extends string> = readonly Kind<K>[];
function societies<K extends string>(...properties: readonly K[]): People<K>[] {
  return subsets(worlds(properties, [true, false]));
}

const orchestra = societies("violin", "vegetarian", "swims").filter(
  (people) =>
    people.every((p) => !p.violin || p.vegetarian) &&
    people.some((p) => p.violin) &&
    people.some((p) => p.vegetarian && p.swims),
);

const village = societies("bees", "car", "choir", "swims").filter(
  (people) =>
    people.every((p) => !(p.bees && p.car)) &&
    people.some((p) => p.bees) &&
    people.some((p) => p.choir && p.car) &&
    people.every((p) => !p.choir || p.swims),
);

const key = truths("milena", "noam", "shedLocked", "dogInside").filter(
  (w) =>
    w.milena !== w.noam &&
    (!w.noam || w.shedLocked) &&
    (!w.shedLocked || w.dogInside) &&
    !w.dogInside,
);

const alarm = truths("rings", "windowOpen", "light", "away").filter(
  (w) => (!w.rings || w.windowOpen) && (w.away || w.light) && (!w.windowOpen || w.away) && !w.light,
);

const trip = subsets(["Aziz", "Britt", "Chen", "Dorji", "Ema"]).filter((going) => {
  const goes = (name: string) => going.includes(name);
  return (
    (!goes("Aziz") || goes("Britt")) &&
    goes("Britt") !== goes("Chen") &&
    (!goes("Dorji") || goes("Chen")) &&
    (goes("Dorji") || goes("Ema")) &&
    (!goes("Ema") || goes("Aziz")) &&
    going.length >= 3
  );
});

const board = truths("Gwen", "Hassan", "Ilse", "Jiro", "Kojo", "Lea", "Marta").filter(
  (w) =>
    count(Object.values(w), (chosen) => chosen) === 4 &&
    !(w.Gwen && w.Hassan) &&
    w.Ilse === w.Jiro &&
    (!w.Kojo || w.Lea !== w.Marta) &&
    (w.Hassan || w.Marta),
);

const crew = societies("sailor", "cook", "chess", "tattoo").filter(
  (people) =>
    people.every((p) => !p.sailor || p.cook || p.chess) &&
    people.every((p) => !(p.cook && p.tattoo)) &&
    people.some((p) => p.sailor && p.tattoo) &&
    people.every((p) => !p.tattoo || p.sailor) &&
    people.some((p) => p.cook),
);

/** Lanterns 1 to 7; how many neighbouring pairs are one lit and one unlit. */
const lanterns = worlds(["1", "2", "3", "4", "5", "6", "7"], [true, false])
  .map((w) => Object.values(w))
  .filter((lit) => lit[0] === true && lit[6] === false)
  .map((lit) => count([0, 1, 2, 3, 4, 5], (i) => lit[i] !== lit[i + 1]));

export const deduction: Checks = {
  "reasoning-core/deduction-01": () => verdict(lasse.map((w) => w.drummer)),
  "reasoning-core/deduction-02": () => verdict(puno.map((w) => w.rain)),
  "reasoning-core/deduction-03": must(ferry, {
    "The ferry is not running.": (w) => !w.ferry,
    "The ferry is running.": (w) => w.ferry,
    "The café is open.": (w) => w.café,
    "Ragnhild is baking.": (w) => w.bakes,
  }),
  "reasoning-core/deduction-04": must(
    orchestra,
    {
      "Some violinists are swimmers.": (people) => people.some((p) => p.violin && p.swims),
      "No violinist is a swimmer.": (people) => people.every((p) => !(p.violin && p.swims)),
      "Every swimmer is a vegetarian.": (people) => people.every((p) => !p.swims || p.vegetarian),
      "Some vegetarians are not violinists.": (people) =>
        people.some((p) => p.vegetarian && !p.violin),
    },
    "None of the other sentences must be true.",
  ),
  "reasoning-core/deduction-05": must(village, {
    "Some people who can swim are not beekeepers.": (people) =>
      people.some((p) => p.swims && !p.bees),
    "No beekeeper can swim.": (people) => people.every((p) => !(p.bees && p.swims)),
    "No choir member is a beekeeper.": (people) => people.every((p) => !(p.choir && p.bees)),
    "Everyone who can swim sings in the choir.": (people) =>
      people.every((p) => !p.swims || p.choir),
    "Some choir members own no car.": (people) => people.some((p) => p.choir && !p.car),
  }),
  "reasoning-core/deduction-06": must(
    key,
    {
      "Milena has the key.": (w) => w.milena,
      "Noam has the key.": (w) => w.noam,
      "The shed is locked.": (w) => w.shedLocked,
    },
    "It cannot be determined which of the two has the key.",
  ),
  "reasoning-core/deduction-07": must(alarm, {
    "Pilvi is away.": (w) => w.away,
    "The window is open.": (w) => w.windowOpen,
    "The alarm is ringing.": (w) => w.rings,
    "The alarm is not ringing.": (w) => !w.rings,
  }),
  "reasoning-core/deduction-08": () => only(trip.map((going) => going.join(", "))),
  "reasoning-core/deduction-09": must(board, {
    "Ilse is chosen.": (w) => w.Ilse,
    "Marta is chosen.": (w) => w.Marta,
    "Hassan is chosen.": (w) => w.Hassan,
    "Gwen is not chosen.": (w) => !w.Gwen,
    "Kojo is not chosen.": (w) => !w.Kojo,
  }),
  "reasoning-core/deduction-10": must(crew, {
    "Everyone with a tattoo plays chess.": (people) => people.every((p) => !p.tattoo || p.chess),
    "No cook plays chess.": (people) => people.every((p) => !(p.cook && p.chess)),
    "Some sailors are cooks.": (people) => people.some((p) => p.sailor && p.cook),
    "Everyone who plays chess is a sailor.": (people) => people.every((p) => !p.chess || p.sailor),
    "Every sailor who plays chess has a tattoo.": (people) =>
      people.every((p) => !(p.sailor && p.chess) || p.tattoo),
  }),
  "reasoning-core/deduction-11": must(
    lanterns,
    {
      "It is an odd number.": (changes) => changes % 2 === 1,
      "It is an even number.": (changes) => changes % 2 === 0,
      "It is exactly 1.": (changes) => changes === 1,
    },
    "It cannot be determined whether it is odd or even.",
  ),
};
