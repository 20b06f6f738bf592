// Work inside of the engine on long texts.
const add = () => {
  let text = "ab".repeat(1e7);
  for (;;) text = text.split("a").join("a").replaceAll("b", "b");
};
