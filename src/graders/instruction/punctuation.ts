import { settled, type Verdict } from "./verdict.js";

/** Every sign that Unicode calls a comma. */
const COMMA = /[,،、，﹐﹑､⸲⸴߸፣᠂᠈꓾꘍꛵]/u;

export const noComma = (response: string): Verdict => {
  const at = response.search(COMMA);
  if (at === -1) return settled(true, "no comma");
  return settled(false, `a comma in "${response.slice(Math.max(0, at - 15), at + 15).trim()}"`);
};
