/** Low for English (about 4), so that an estimate of ours is rather too high than too low. */
const CHARACTERS_PER_TOKEN = 3;

/** Tokens of a text before a server has counted them. */
export function estimatedTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
