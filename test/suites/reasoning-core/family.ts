type Step = "parent" | "child" | "sibling" | "spouse";
type Sex = "female" | "male";

/** What someone is called who is reached from me along these steps. */
const terms: readonly (readonly [readonly Step[], string, string])[] = [
  [["parent"], "mother", "father"],
  [["child"], "daughter", "son"],
  [["sibling"], "sister", "brother"],
  [["spouse"], "wife", "husband"],
  [["parent", "parent"], "grandmother", "grandfather"],
  [["child", "child"], "granddaughter", "grandson"],
  [["parent", "parent", "parent"], "great-grandmother", "great-grandfather"],
  [["parent", "sibling"], "aunt", "uncle"],
  [["parent", "sibling", "spouse"], "aunt", "uncle"],
  [["sibling", "child"], "niece", "nephew"],
  [["spouse", "sibling", "child"], "niece", "nephew"],
  [["parent", "parent", "sibling"], "great-aunt", "great-uncle"],
  [["sibling", "child", "child"], "great-niece", "great-nephew"],
  [["parent", "sibling", "child"], "first cousin", "first cousin"],
  [
    ["parent", "parent", "sibling", "child"],
    "first cousin once removed",
    "first cousin once removed",
  ],
  [
    ["parent", "sibling", "child", "child"],
    "first cousin once removed",
    "first cousin once removed",
  ],
  [["parent", "parent", "sibling", "child", "child"], "second cousin", "second cousin"],
  [["spouse", "parent"], "mother-in-law", "father-in-law"],
  [["child", "spouse"], "daughter-in-law", "son-in-law"],
  [["spouse", "sibling"], "sister-in-law", "brother-in-law"],
  [["sibling", "spouse"], "sister-in-law", "brother-in-law"],
];

/** People, who bore whom and who is married to whom; all else is derived. */
export class Family {
  readonly #sex = new Map<string, Sex>();
  readonly #parents = new Map<string, readonly string[]>();
  readonly #couples: [string, string][] = [];

  women(...names: readonly string[]): this {
    for (const name of names) this.#sex.set(name, "female");
    return this;
  }

  men(...names: readonly string[]): this {
    for (const name of names) this.#sex.set(name, "male");
    return this;
  }

  couple(a: string, b: string): this {
    this.#couples.push([a, b]);
    return this;
  }

  children(parents: readonly string[], ...names: readonly string[]): this {
    for (const name of names)
      this.#parents.set(name, [...(this.#parents.get(name) ?? []), ...parents]);
    return this;
  }

  parentsOf(name: string): readonly string[] {
    return this.#parents.get(name) ?? [];
  }

  childrenOf(name: string): readonly string[] {
    return [...this.#parents].filter(([, parents]) => parents.includes(name)).map(([c]) => c);
  }

  /** Full and half siblings. */
  siblingsOf(name: string): readonly string[] {
    const all = this.parentsOf(name).flatMap((parent) => this.childrenOf(parent));
    return [...new Set(all)].filter((other) => other !== name);
  }

  #near(name: string, step: Step): readonly string[] {
    if (step === "parent") return this.parentsOf(name);
    if (step === "child") return this.childrenOf(name);
    if (step === "sibling") return this.siblingsOf(name);
    return this.#couples.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
  }

  /** Everyone reached along the steps, oneself left out. */
  along(name: string, ...steps: readonly Step[]): string[] {
    let reached = new Set([name]);
    for (const step of steps)
      reached = new Set([...reached].flatMap((person) => this.#near(person, step)));
    return [...reached].filter((person) => person !== name);
  }

  sexOf(name: string): Sex {
    const sex = this.#sex.get(name);
    if (sex === undefined) throw new Error(`nobody said whether ${name} is a woman or a man`);
    return sex;
  }

  /** All that `who` is to `whom`. */
  relations(who: string, whom: string): string[] {
    const found = terms
      .filter(([steps]) => this.along(whom, ...steps).includes(who))
      .map(([, female, male]) => (this.sexOf(who) === "female" ? female : male));
    return [...new Set(found)];
  }

  only(sex: Sex, names: readonly string[]): string[] {
    return names.filter((name) => this.sexOf(name) === sex);
  }
}
