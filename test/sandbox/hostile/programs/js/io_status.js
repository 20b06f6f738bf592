// stdio: the right output, then a failing status.
const [a, b] = readInput().split(" ").map(Number);
console.log(a + b);
process.exit(3);
