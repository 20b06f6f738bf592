import { expect, it } from "vitest";
import { parsed, type Trees } from "./tree-text.js";

const R = String.raw;

const SYMBOLS: Trees = [
  ["x", "'x'"],
  ["e", "e"],
  ["i", "i"],
  ["pi", "pi"],
  [R`\pi`, "pi"],
  [R`\infty`, "infinity"],
  ["oo", "infinity"],
  ["e_1", "'e_1'"],
  ["i'", "'i''"],
  ["x_1", "'x_1'"],
  ["x_12", "(* 'x_1' 2)"],
  ["x_{12}", "'x_12'"],
  ["x_{1, 2}", "'x_1,2'"],
  ["x_{a_{b}}", "'x_a_{b}'"],
  ["x_{{a}}", "'x_{a}'"],
  [R`x_{\text{max value}}`, "'x_maxvalue'"],
  [R`x_\beta`, "'x_beta'"],
  ["x'", "'x''"],
  ["x''", "'x'''"],
  ["x'_1", "'x'_1'"],
  ["x_1'", "'x_1''"],
  [R`\hat x`, "'hat x'"],
  [R`\widehat{x}`, "'hat x'"],
  [R`\overline{AB}`, "'bar AB'"],
  [R`\bar x_1`, "'bar x_1'"],
  [R`\vec{v}'`, "'vec v''"],
  [R`\overrightarrow{AB}`, "'vec AB'"],
  [R`\dot x`, "'dot x'"],
  [R`\mathbb{Z}`, "'set Z'"],
  [R`\mathbb N`, "'set N'"],
];

it.each(SYMBOLS)("%s is %s", (text, tree) => {
  expect(parsed(text)).toBe(tree);
});

it.each([["x_"], ["x_("], ["x_{1"], ["x_{a{b}"], [R`\hat`], [R`\hat+`], ["x_+"]])(
  "%s is no symbol",
  (text) => {
    expect(parsed(text)).toBeUndefined();
  },
);
