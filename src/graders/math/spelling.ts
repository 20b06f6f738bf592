import { asciiDigits } from "../digits.js";

/** One spelling for the many ways to write the same sign: after this only ASCII and LaTeX commands remain. */

const FRACTIONS: Readonly<Record<string, string>> = {
  "¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
  "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
  "⅑": "1/9", "⅒": "1/10",
}; // biome-ignore format: a table

const SIGNS: Readonly<Record<string, string>> = {
  "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "×": "\\times ", "·": "\\cdot ", "⋅": "\\cdot ",
  "∙": "\\cdot ", "•": "\\cdot ", "∗": "*", "÷": "\\div ", "⁄": "/", "∕": "/", "√": "\\sqrt ",
  "∛": "\\sqrt[3] ", "∜": "\\sqrt[4] ", "π": "\\pi ", "∞": "\\infty ", "≤": "\\le ", "≥": "\\ge ",
  "⩽": "\\le ", "⩾": "\\ge ", "≦": "\\le ", "≧": "\\ge ", "≠": "\\ne ", "≈": "\\approx ", "≡": "=",
  "±": "\\pm ", "∓": "\\mp ", "∪": "\\cup ", "∩": "\\cap ", "∖": "\\setminus ", "∈": "\\in ",
  "°": "^\\circ ", "∅": "\\emptyset ", "′": "'", "’": "'", "‘": "'", "“": '"', "”": '"', "µ": "\\mu ",
  "⇒": "\\implies ", "→": "\\implies ", "⟹": "\\implies ", "∴": "\\therefore ", "ℝ": "\\mathbb{R}",
  "ℤ": "\\mathbb{Z}", "ℕ": "\\mathbb{N}", "ℚ": "\\mathbb{Q}", "ℂ": "\\mathbb{C}", "⟨": "\\langle ",
  "⟩": "\\rangle ", "〈": "\\langle ", "〉": "\\rangle ", "⌊": "\\lfloor ", "⌋": "\\rfloor ", "⌈": "\\lceil ",
  "⌉": "\\rceil ", "∑": "\\sum ", "∏": "\\prod ", "∣": "|", "∥": "|", "∧": "\\land ", "∨": "\\lor ",
  "、": ",", "。": ".", "℃": "^\\circ C", "【": "[", "】": "]", "∠": "\\angle ", "△": "\\triangle ",
  α: "\\alpha ", β: "\\beta ", γ: "\\gamma ", δ: "\\delta ", ε: "\\epsilon ", ϵ: "\\epsilon ", ζ: "\\zeta ",
  η: "\\eta ", θ: "\\theta ", ϑ: "\\theta ", κ: "\\kappa ", λ: "\\lambda ", μ: "\\mu ", ν: "\\nu ", ξ: "\\xi ",
  ρ: "\\rho ", σ: "\\sigma ", τ: "\\tau ", φ: "\\phi ", ϕ: "\\phi ", χ: "\\chi ", ψ: "\\psi ", ω: "\\omega ",
  Γ: "\\Gamma ", Δ: "\\Delta ", Θ: "\\Theta ", Λ: "\\Lambda ", Π: "\\Pi ", Σ: "\\Sigma ", Φ: "\\Phi ",
  Ψ: "\\Psi ", Ω: "\\Omega ", ℏ: "\\hbar ", ℓ: "\\ell ", "∂": "\\partial ", "∇": "\\nabla ",
}; // biome-ignore format: a table

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

const digits = (run: string, alphabet: string): string =>
  [...run]
    .map((sign) => ("⁻₋".includes(sign) ? "-" : (LETTERS[sign] ?? `${alphabet.indexOf(sign)}`)))
    .join("");

const LETTERS: Readonly<Record<string, string>> = {
  ⁿ: "n",
  ˣ: "x",
  ᵏ: "k",
  ⁱ: "i",
  ₙ: "n",
  ₖ: "k",
};

const frac = (sign: string): string => {
  const [top = "", bottom = ""] = (FRACTIONS[sign] ?? "").split("/");
  return `\\frac{${top}}{${bottom}}`;
};

/** Spells out Unicode signs and takes the separators out of grouped digits that are certainly no list. */
export const spell = (text: string): string =>
  (/[^\t\n\r -~]/.test(text) ? inAscii(text) : text)
    .replace(/(\d)(?:\\[,;: ]|~)(?=\d{3}(?!\d))/g, "$1")
    .replace(/(?<![\\A-Za-z])sqrt ?(\d{1,40}(?:\.\d{1,40})?)/g, "\\sqrt{$1}")
    .replace(/\{,\}|,\s?\\!\s?|\\text\{,\}/g, "\uE000")
    .replace(/(\d)\uE000(?=\s?\d{3}(?!\d))\s?/g, "$1")
    .replace(/\uE000/g, ",")
    .replace(/\\!/g, "")
    .replace(PERCENT, "\\%")
    .trim();

const PERCENT =
  /(?<=[\d}$]\$?) ?(?:\\text\{ ?)?(?:per ?cent(?:age)?|pct|Prozent)(?: points?)?\b\}?/gi;

const inAscii = (text: string): string =>
  asciiDigits(text)
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200D\u2060-\u2064\uFEFF]/g, "")
    .replace(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize("NFKC"))
    .replace(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿˣᵏⁱ]+/g, (run) => `^{${digits(run, SUPERSCRIPTS)}}`)
    .replace(/₋?[₀₁₂₃₄₅₆₇₈₉ₙₖ]+/g, (run) => `_{${digits(run, SUBSCRIPTS)}}`)
    .replace(/[\u00BC-\u00BE\u2150-\u215E]/g, (sign) => (sign in FRACTIONS ? frac(sign) : sign))
    .replace(/(\d)[\u202F\u2009\u00A0\u2006](?=\d{3}(?!\d))/g, "$1")
    .replace(/√ ?(\d{1,40}(?:\.\d{1,40})?)/g, "\\sqrt{$1}")
    .replace(/[^\u0020-\u007E\n]/g, (sign) => SIGNS[sign] ?? (/\s/.test(sign) ? " " : sign));
