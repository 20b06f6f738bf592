// stdio: the right output, then a promise that fails.
const [a, b] = readInput().split(" ").map(Number);
console.log(a + b);
throw new Error("late");
