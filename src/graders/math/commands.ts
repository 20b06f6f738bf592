/** LaTeX commands (and plain names) and the token each stands for. A value that starts with no letter is a sign. */

const same = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [name, name]));

/** arcsinh, arsinh and asinh are one. */
const inverses = Object.fromEntries(
  ["sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh"].flatMap((name) => [
    [`a${name}`, `arc${name}`],
    [`ar${name}`, `arc${name}`],
    [`arc${name}`, `arc${name}`],
  ]),
);

export const COMMANDS: Readonly<Record<string, string>> = {
  ...same("sin cos tan cot sec csc sinh cosh tanh coth sech csch ln log exp sqrt"),
  ...inverses,
  ...same("gcd lcm max min floor ceil abs sgn binom frac pi choose over sum prod det mod pmod"),
  ...same("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau"),
  ...same(
    "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega Pi Upsilon hbar ell odot oplus star dagger",
  ),
  ...same("overline bar hat vec tilde widehat widetilde dot ddot underline mathring"),
  ...same("nabla partial angle triangle parallel perp Re Im arg"),
  varepsilon: "epsilon",
  vartheta: "theta",
  varphi: "phi",
  varrho: "rho",
  varsigma: "sigma",
  overrightarrow: "vec",
  tg: "tan",
  ctg: "cot",
  cotg: "cot",
  cosec: "csc",
  arctg: "arctan",
  lg: "lg",
  lb: "lb",
  sen: "sin",
  sign: "sgn",
  GCD: "gcd",
  LCM: "lcm",
  dfrac: "frac",
  tfrac: "frac",
  cfrac: "frac",
  sfrac: "frac",
  nicefrac: "frac",
  dbinom: "binom",
  tbinom: "binom",
  infty: "infinity",
  infinity: "infinity",
  inf: "infinity",
  oo: "infinity",
  top: "T",
  intercal: "T",
  cis: "cis",
  emptyset: "emptyset",
  varnothing: "emptyset",
  exponentialE: "e",
  imaginaryI: "i",
  imath: "i",
  cdot: "*",
  times: "*",
  ast: "*",
  bullet: "*",
  div: "/",
  bmod: "mod",
  pm: "±",
  mp: "∓",
  cup: "∪",
  bigcup: "∪",
  cap: "∩",
  setminus: "∖",
  smallsetminus: "∖",
  backslash: "∖",
  in: "∈",
  le: "≤",
  leq: "≤",
  leqslant: "≤",
  leqq: "≤",
  ge: "≥",
  geq: "≥",
  geqslant: "≥",
  geqq: "≥",
  lt: "<",
  gt: ">",
  ne: "≠",
  neq: "≠",
  approx: "≈",
  simeq: "≈",
  approxeq: "≈",
  equiv: "=",
  coloneqq: "=",
  triangleq: "=",
  implies: "⇒",
  Rightarrow: "⇒",
  Longrightarrow: "⇒",
  iff: "⇒",
  Leftrightarrow: "⇒",
  therefore: "⇒",
  land: "∧",
  wedge: "∧",
  lor: "∨",
  vee: "∨",
  colon: ":",
  lvert: "|",
  rvert: "|",
  vert: "|",
  lVert: "|",
  rVert: "|",
  Vert: "|",
  mid: "mid|",
  lfloor: "⌊",
  rfloor: "⌋",
  lceil: "⌈",
  rceil: "⌉",
  llcorner: "⌊",
  lrcorner: "⌋",
  ulcorner: "⌈",
  urcorner: "⌉",
  langle: "⟨",
  rangle: "⟩",
  lbrace: "\\{",
  rbrace: "\\}",
  lbrack: "[",
  rbrack: "]",
  lparen: "(",
  rparen: ")",
  circ: "°",
  degree: "°",
  degrees: "°",
  prime: "'",
  "{": "\\{",
  "}": "\\}",
  "%": "%",
  "\\": "\\\\",
  cr: "\\\\",
  "|": "|",
};

/** Commands that set space, size or type and change no value. */
export const IGNORED: ReadonlySet<string> = new Set(
  (
    "left right mleft mright middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle " +
    "scriptstyle limits nolimits quad qquad hspace rm bf it mathrm mathbf mathit mathsf mathcal boldsymbol bm mathbin mathrel mathord " +
    "operatorname hline nonumber notag , ; : ! > $ # & / thinspace enspace phantom hfill boxed fbox"
  )
    .split(" ")
    .concat(" ", "\n"),
);

/** \piG and \omegai: targets that lost their white space hold a known command and letters after it. */
export const longestKnown = (name: string): string | undefined => {
  for (let length = name.length; length > 0; length--) {
    const prefix = name.slice(0, length);
    if (Object.hasOwn(COMMANDS, prefix) || IGNORED.has(prefix)) return prefix;
  }
  return undefined;
};
