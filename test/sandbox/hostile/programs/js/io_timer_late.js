// stdio: the answer, and then timers without end.
const [a, b] = readInput().split(" ").map(Number);
console.log(a + b);
const again = () => setTimeout(again);
again();
