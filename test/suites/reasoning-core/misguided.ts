import {
  type Checks,
  fewestMoves,
  only,
  permutations,
  range,
  ratio,
  sum,
  worlds,
} from "./solve.js";

/** Only the hen has to get across; the fox and the maize stay where they are. */
function ferrying(): string {
  const things = ["tevita", "fox", "hen", "maize"] as const;
  type Banks = Record<(typeof things)[number], "near" | "far">;
  const states = worlds(things, ["near", "far"] as const);
  const safe = (s: Banks) => s.hen === s.tevita || (s.fox !== s.hen && s.maize !== s.hen);
  const crossing = (from: Banks, to: Banks) => {
    const moved = things.filter((thing) => from[thing] !== to[thing]);
    return (
      moved.includes("tevita") &&
      moved.length <= 2 &&
      moved.every((thing) => from[thing] === from.tevita)
    );
  };
  const moves = fewestMoves(
    JSON.stringify({ tevita: "near", fox: "near", hen: "near", maize: "near" }),
    (state) =>
      states
        .filter((to) => safe(to) && crossing(JSON.parse(state), to))
        .map((to) => JSON.stringify(to)),
    (state) => {
      const { fox, hen, maize } = JSON.parse(state);
      return hen === "far" && fox === "near" && maize === "near";
    },
  );
  return moves === 1 ? "1 crossing" : `${moves} crossings`;
}

interface Show {
  readonly weight: number;
  readonly opened: number;
  readonly winsAt: readonly number[];
}

/** The chance that a door wins, given which door the host has opened. */
function chance(shows: readonly Show[], opened: number, door: number): string {
  const seen = shows.filter((show) => show.opened === opened);
  const won = seen.filter((show) => show.winsAt.includes(door));
  const weight = (some: readonly Show[]) => sum(some.map((show) => show.weight));
  return ratio(weight(won), weight(seen));
}

/** The host opens the contestant's own door, number 1, and it is empty. */
const ownDoor: readonly Show[] = [1, 2, 3]
  .map((prize) => ({ weight: 1, opened: 1, winsAt: [prize] }))
  .filter((show) => !show.winsAt.includes(1));

/** Two cars, one goat; door 1 is chosen; the host shows a car behind another door, which is out. */
const twoCars: readonly Show[] = [1, 2, 3].flatMap((goat) => {
  const cars = [1, 2, 3].filter((door) => door !== goat);
  const mayOpen = cars.filter((door) => door !== 1);
  return mayOpen.map((opened) => ({
    weight: 2 / mayOpen.length,
    opened,
    winsAt: cars.filter((door) => door !== opened),
  }));
});

function bestChoice(): string {
  const [stay, swap] = [chance(twoCars, 3, 1), chance(twoCars, 3, 2)];
  const value = (text: string) => {
    const [n = 0, d = 1] = text.split("/").map(Number);
    return n / d;
  };
  if (stay === swap) return `It makes no difference: she wins with probability ${stay} either way.`;
  return value(stay) > value(swap)
    ? `Keep door 1: she then wins with probability ${stay}.`
    : `Change to door 2: she then wins with probability ${swap}.`;
}

/** A lamp of 20 and a whole of 22, in dinars. */
function dearer(): string {
  const fits = range(0, 22)
    .flatMap((lamp) => range(0, 22).map((bulb) => ({ lamp, bulb })))
    .filter(({ lamp, bulb }) => lamp + bulb === 22 && lamp === 20);
  return String(only(fits.map(({ lamp, bulb }) => lamp - bulb)));
}

/** A question of reading: what stands on the track to which the points are set now. */
function peopleHit(): string {
  const tracks = { main: { people: 0, dummies: 5 }, side: { people: 1, dummies: 0 } };
  const points: keyof typeof tracks = "side";
  const leverPulled = false;
  const ridden = leverPulled ? "main" : points;
  const { people } = tracks[ridden];
  return people === 1 ? "1 person" : `${people} people`;
}

/** Both guards lie; the left one is asked what the other would say, and says yes. */
function gardenDoor(): string {
  const lie = (truth: boolean) => !truth;
  const fits = ["The left door.", "The right door."].filter((garden) => {
    const otherWouldSay = lie(garden === "The left door.");
    return lie(otherWouldSay);
  });
  return only(fits);
}

/** The chance that some birthday is shared, exactly. */
function sharedBirthday(people: number, days: number): string {
  const allDiffer = range(0, people - 1).reduce((p, i) => (p * (days - i)) / days, 1);
  return String(1 - allDiffer);
}

/** Box k holds the card of prisoner k + 1, the last box that of prisoner 1. */
function prisonersWhoFind(): string {
  const card = (box: number) => (box % 100) + 1;
  const finds = (prisoner: number) => {
    let box = prisoner;
    return range(1, 50).some(() => {
      const seen = card(box);
      box = seen;
      return seen === prisoner;
    });
  };
  return `${range(1, 100).filter(finds).length} prisoners`;
}

/** Two at any moment, each at his own pace, no lamp: two lanes, each walked one after another. */
function minutesOnTheBridge(): string {
  const minutes = [1, 2, 5, 10];
  const ends = permutations(minutes).map((order) => {
    const lanes: [number, number] = [0, 0];
    for (const time of order) lanes[lanes[0] <= lanes[1] ? 0 : 1] += time;
    return Math.max(...lanes);
  });
  return String(Math.min(...ends));
}

/** Counting round, every third steps out with a cake. */
function thirdCake(): string {
  const circle = range(1, 41);
  const out: number[] = [];
  for (let at = 2; out.length < 3; at += 2) out.push(...circle.splice(at % circle.length, 1));
  return String(out[2]);
}

/**
 * Night by night: a blue-eyed islander sees one pair of blue eyes fewer than there are, and knows
 * her own once that smaller number is ruled out; when nobody leaves, all learn from that too.
 */
function nightOfLeaving(): string {
  let possible = range(0, 300).filter((blue) => [100].includes(blue));
  const leave = (blue: number) => blue > 0 && !possible.includes(blue - 1);
  const night = range(1, 300).find(() => {
    if (leave(100)) return true;
    possible = possible.filter((blue) => !leave(blue));
    return false;
  });
  const names: Record<number, string> = { 1: "first", 2: "second", 99: "ninety-ninth" };
  if (night === undefined) return "They never leave.";
  return `On the ${names[night] ?? "hundredth"} night.`;
}

/**
 * A question of reading: the lamp is seen from the switches, so each trial tells at once, and no
 * entry is needed if the trials tell the three switches apart.
 */
function entries(): string {
  const seenFromOutside = true;
  const trials = [1, 2];
  const patterns = [1, 2, 3].map((wired) => trials.map((on) => on === wired).join());
  return seenFromOutside && new Set(patterns).size === 3 ? "0" : "1";
}

export const misguided: Checks = {
  "reasoning-core/misguided-01": ferrying,
  "reasoning-core/misguided-02": () => `It is ${chance(ownDoor, 1, 3)}.`,
  "reasoning-core/misguided-03": dearer,
  "reasoning-core/misguided-04": peopleHit,
  "reasoning-core/misguided-05": gardenDoor,
  "reasoning-core/misguided-06": () => `exactly ${sharedBirthday(31, 30)}`,
  "reasoning-core/misguided-07": prisonersWhoFind,
  "reasoning-core/misguided-08": minutesOnTheBridge,
  "reasoning-core/misguided-09": thirdCake,
  "reasoning-core/misguided-10": nightOfLeaving,
  "reasoning-core/misguided-11": bestChoice,
  "reasoning-core/misguided-12": entries,
};
