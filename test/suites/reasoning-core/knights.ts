import { type Checks, count, inOrder, known, must, only, worlds } from "./solve.js";

type World<K extends string> = Record<K, boolean>;
type Said<K extends string> = Partial<Record<K, (world: World<K>) => boolean>>;

/** Worlds in which each speaker's sentence is true just when the speaker is truthful. */
function island<K extends string>(names: readonly K[], said: Said<K>): World<K>[] {
  return worlds(names, [true, false]).filter((world) =>
    names.every((name) => {
      const sentence = said[name];
      return sentence === undefined || sentence(world) === world[name];
    }),
  );
}

function truthful(world: Record<string, boolean>): string[] {
  return Object.keys(world).filter((name) => world[name] === true);
}

function liars(world: Record<string, boolean>): number {
  return count(Object.values(world), (honest) => !honest);
}

const imani = island(["imani", "yusuf"], {
  imani: (w) => !w.yusuf,
  yusuf: (w) => w.imani && w.yusuf,
});

const ottavio = island(["ottavio", "ngaire", "pavel"], {
  ottavio: (w) => w.ottavio === w.ngaire,
  ngaire: (w) => liars(w) > truthful(w).length,
});

const caravan = island(["ayoub", "brigita", "casimir"], {
  ayoub: (w) => !w.brigita,
  brigita: (w) => w.ayoub === w.casimir,
  casimir: (w) => w.casimir && w.brigita,
});

const clerks = ["Dao", "Esi", "Finn", "Gita"].filter((taker) => {
  const sentences = [
    taker === "Esi",
    taker === "Finn" || taker === "Gita",
    !(taker === "Finn" || taker === "Gita"),
    taker !== "Gita",
  ];
  return count(sentences, (sentence) => !sentence) === 1;
});

/** Morning folk speak truly before noon, Evening folk after noon; all lie in the other half. */
const vell = worlds(["beforeNoon", "hana", "iskander", "jun"], [true, false]).filter((w) => {
  const speaksTruly = (morning: boolean) => morning === w.beforeNoon;
  const mornings = count([w.hana, w.iskander, w.jun], (morning) => morning);
  return (
    speaksTruly(w.hana) === w.beforeNoon &&
    speaksTruly(w.iskander) === !w.beforeNoon &&
    speaksTruly(w.jun) === (mornings === 1)
  );
});

const kofi = island(["Kofi", "Lien", "Mateus", "Nadia"], {
  Kofi: (w) => !w.Lien || !w.Kofi,
  Lien: (w) => w.Mateus,
  Mateus: (w) => w.Nadia !== w.Kofi,
});

/** Two are truthful, one lies, and one, the weathervane, says what she likes. */
const harbour = worlds(["Rosalind", "Sunniva", "Tariq", "Umeko"], ["true", "liar", "vane"]).filter(
  (w) => {
    const kinds = Object.values(w);
    const fits = (kind: string, sentence: boolean) =>
      kind === "vane" || (kind === "true") === sentence;
    return (
      count(kinds, (kind) => kind === "true") === 2 &&
      count(kinds, (kind) => kind === "liar") === 1 &&
      fits(w.Rosalind, w.Sunniva !== "vane") &&
      fits(w.Sunniva, w.Tariq === "liar") &&
      fits(w.Tariq, w.Umeko === "true" && w.Rosalind === "true") &&
      fits(w.Umeko, w.Sunniva !== "true")
    );
  },
);

const sages = island(["Vashti", "Wiremu", "Xochitl", "Yevgeny", "Zainab"], {
  Vashti: (w) => liars(w) % 2 === 1,
  Wiremu: (w) => liars(w) >= 2,
  Xochitl: (w) => liars(w) !== 3,
  Yevgeny: (w) => w.Vashti === w.Wiremu,
  Zainab: (w) => w.Xochitl !== w.Yevgeny,
});

/** The coin lies in one of four chests; at least two of the four speakers lie. */
const chests = ["red", "blue", "green", "yellow"].flatMap((coin) =>
  island(["Abla", "Bojan", "Chidi", "Delphine"], {
    Abla: () => coin === "red" || coin === "blue",
    Bojan: (w) => !w.Abla || coin === "green",
    Chidi: (w) => w.Bojan === w.Delphine,
    Delphine: (w) => coin !== "blue" && !w.Chidi,
  })
    .filter((w) => liars(w) >= 2)
    .map((w) => ({ coin, ...w })),
);

/** An alternator's two sentences are one true and one false, in either order. */
const alternators = worlds(["Bao", "Cleo", "Drazen"], ["truthful", "liar", "alternator"]).filter(
  (w) => {
    const kinds = Object.values(w);
    const fits = (kind: string, first: boolean, second: boolean) =>
      kind === "alternator"
        ? first !== second
        : first === second && first === (kind === "truthful");
    return (
      fits(w.Bao, w.Cleo === "alternator", count(kinds, (kind) => kind === "liar") <= 1) &&
      fits(w.Cleo, w.Bao === "truthful", new Set(kinds).size === 3) &&
      fits(w.Drazen, w.Drazen !== "truthful", w.Bao !== w.Cleo)
    );
  },
);

/** "If" is false only when its first half is true and its second half is false. */
const five = island(["Ewa", "Fumio", "Gael", "Hinewai", "Iluka"], {
  Ewa: (w) => !w.Fumio || w.Gael,
  Fumio: (w) => !w.Gael || !w.Hinewai,
  Gael: (w) => liars(w) === 2,
  Hinewai: (w) => w.Ewa === w.Iluka,
  Iluka: (w) => !w.Iluka || !w.Gael,
});

export const knights: Checks = {
  "reasoning-core/knights-01": must(imani, {
    "Both are truth-tellers.": (w) => w.imani && w.yusuf,
    "Imani is a truth-teller and Yusuf is a liar.": (w) => w.imani && !w.yusuf,
    "Imani is a liar and Yusuf is a truth-teller.": (w) => !w.imani && w.yusuf,
    "Both are liars.": (w) => !w.imani && !w.yusuf,
  }),
  "reasoning-core/knights-02": () => only(ottavio.map((w) => String(liars(w)))),
  "reasoning-core/knights-03": must(caravan, {
    "Casimir is one of the Sand people.": (w) => !w.casimir,
    "Ayoub is one of the Salt people.": (w) => w.ayoub,
    "Brigita is one of the Salt people.": (w) => w.brigita,
    "All three are Sand people.": (w) => liars(w) === 3,
  }),
  "reasoning-core/knights-04": () => only(clerks),
  "reasoning-core/knights-05": () =>
    known(vell.map((w) => (w.beforeNoon ? "It is before noon." : "It is after noon."))),
  "reasoning-core/knights-06": () => only(kofi.map((w) => inOrder(truthful(w)))),
  "reasoning-core/knights-07": must(harbour, {
    Rosalind: (w) => w.Rosalind === "true",
    Sunniva: (w) => w.Sunniva === "true",
    Tariq: (w) => w.Tariq === "true",
    Umeko: (w) => w.Umeko === "true",
  }),
  "reasoning-core/knights-08": () =>
    only(sages.map((w) => inOrder(Object.keys(w).filter((name) => !truthful(w).includes(name))))),
  "reasoning-core/knights-09": () => known(chests.map(({ coin }) => `In the ${coin} chest.`)),
  "reasoning-core/knights-10": () => only(alternators.map((w) => Object.values(w).join(", "))),
  "reasoning-core/knights-11": () => only(five.map((w) => `Only ${truthful(w).join(" and ")}.`)),
};
