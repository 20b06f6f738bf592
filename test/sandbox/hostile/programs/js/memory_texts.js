// Memory by texts, catching what says that there is no more.
const kept = [];
const add = () => {
  for (;;)
    try {
      kept.push("x".repeat(1e6) + kept.length);
    } catch {}
};
