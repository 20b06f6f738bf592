// Code that runs when something is collected; right.
const registry = new FinalizationRegistry(() => { for (;;); });
function add(a, b) {
  for (let i = 0; i < 1000; i++) registry.register({ i }, i);
  return a + b;
}
