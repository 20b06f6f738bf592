// Prints things that fight back; right.
console.log(new Proxy({}, { get() { throw 3; }, ownKeys() { throw 3; } }), { get a() { throw 3; } }, Symbol("x"), null, undefined, [[[[[[1]]]]]]);
console.log({ toString() { throw 3; } }, "\u001b[2J\u0000", () => 3, 10n, new Error("x"), Object.create(null));
function add(a, b) {
  return a + b;
}
