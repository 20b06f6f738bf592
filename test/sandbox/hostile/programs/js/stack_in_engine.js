// Deep recursion inside of the engine: JSON, regular expressions, conversion to text.
const add = () => {
  let text = "1";
  for (let i = 0; i < 18; i++) text = `[${text}${"]".length ? "]" : ""}`;
  const deep = "[".repeat(1e6) + "]".repeat(1e6);
  try { JSON.parse(deep); } catch {}
  try { new RegExp("(".repeat(1e5) + ")".repeat(1e5)); } catch {}
  const ring = [];
  let nest = ring;
  for (let i = 0; i < 1e6; i++) nest = [nest];
  return String(nest);
};
