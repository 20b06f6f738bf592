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
    taker !== "Esi" && taker !== "Gita",
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
      fits(w.Umeko, w.Sunniva === "vane" || w.Sunniva === "liar")
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
export const dump = { imani, ottavio, caravan, clerks, vell, kofi, harbour, sages };
