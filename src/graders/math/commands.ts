/** LaTeX commands (and plain names) and the token each stands for. A value that starts with no letter is a sign. */

const same = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [name, name]));

export const COMMANDS: Readonly<Record<string, string>> = {
  ...same("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log exp sqrt"),
  ...same("gcd lcm max min floor ceil abs binom frac pi"),
  ...same("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau"),
  ...same(
    "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega hbar ell odot",
  ),
  varepsilon: "epsilon",
  vartheta: "theta",
  varphi: "phi",
  asin: "arcsin",
  acos: "arccos",
  atan: "arctan",
  dfrac: "frac",
  tfrac: "frac",
  cfrac: "frac",
  dbinom: "binom",
  tbinom: "binom",
  infty: "infinity",
  infinity: "infinity",
  emptyset: "emptyset",
  varnothing: "emptyset",
  cdot: "*",
  times: "*",
  ast: "*",
  div: "/",
  pm: "±",
  mp: "∓",
  cup: "∪",
  in: "∈",
  le: "≤",
  leq: "≤",
  leqslant: "≤",
  ge: "≥",
  geq: "≥",
  geqslant: "≥",
  lt: "<",
  gt: ">",
  ne: "≠",
  neq: "≠",
  approx: "≈",
  equiv: "=",
  colon: ":",
  lvert: "|",
  rvert: "|",
  vert: "|",
  mid: "|",
  lfloor: "⌊",
  rfloor: "⌋",
  lceil: "⌈",
  rceil: "⌉",
  lbrace: "\\{",
  rbrace: "\\}",
  lbrack: "[",
  rbrack: "]",
  circ: "°",
  prime: "'",
  "{": "\\{",
  "}": "\\}",
  "%": "%",
  "\\": "\\\\",
  "|": "|",
};

/** Commands that set space, size or type and change no value. */
export const IGNORED: ReadonlySet<string> = new Set(
  (
    "left right mleft mright big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr displaystyle textstyle " +
    "limits quad qquad mathrm mathbf mathit boldsymbol hline nonumber , ; : ! > $ # &"
  )
    .split(" ")
    .concat(" ", "\n"),
);

/** \piG and \omegai: targets that lost their white space hold a known command and letters after it. */
export const longestKnown = (name: string): string | undefined => {
  for (let length = name.length - 1; length > 1; length--) {
    const prefix = name.slice(0, length);
    if (Object.hasOwn(COMMANDS, prefix) || IGNORED.has(prefix)) return prefix;
  }
  return undefined;
};
