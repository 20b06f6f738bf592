/** Park and Miller's minimal generator, so that resampling can be followed by hand in other languages. */
export function minimalRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
