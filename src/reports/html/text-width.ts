/** Widths of characters in a common sans-serif, as shares of the font's size. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/, 1],
  [/[ijlI.,:;'|!()[\]ft\s]/, 0.32],
  [/[mwMW@%]/, 0.92],
  [/[A-Z0-9&<>_+=–—]/, 0.66],
];
const OTHERS = 0.57;

/** About how wide a text is drawn, in pixels: there is no canvas here to measure on. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
  }
  return width * size;
}
