// Leaves things behind for the next program; right.
globalThis.trace = 1;
Object.prototype.trace = 1;
Array.prototype.trace = 1;
console.log.trace = process.env.TRACE = 1;
require("fs").trace = 1;
function add(a, b) {
  return a + b;
}
