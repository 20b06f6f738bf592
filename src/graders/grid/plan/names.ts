/** Names of the objects of a plan, without articles and the word "block". */

/** "the red block", "Block_A", "block 3": red, a, 3. */
export const foldObject = (text: string): string => words(text).join(" ");

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/["'“”`*?]/g, " ")
    .replace(/\bblocks?[ _-]?(?=\w)/g, " ")
    .replace(/(?:[ _-]|\b)blocks?\b/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "the");

/** Every name an object may be called by, folded, and the object. */
export type Names = ReadonlyMap<string, string>;

/** The object with whose name a text begins; the longest where several do. */
export const objectAt = (text: string, names: Names): string | undefined => {
  const said = words(text.slice(0, 200));
  for (let count = Math.min(said.length, 5); count > 0; count--) {
    const name = said
      .slice(0, count)
      .join(" ")
      .replace(/[.,;:!)\]]+$/, "");
    const object = names.get(name);
    if (object !== undefined) return object;
  }
  return undefined;
};
