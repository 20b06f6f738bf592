// Calls the host's functions with what they do not expect.
for (const value of [undefined, null, {}, 1n, Symbol("x"), { toString() { throw 3; } }, new Proxy({}, {}), [1e9], NaN, -1, 2 ** 40])
  for (const act of [process.stdout.write, process.stderr.write, console.log, print, clearTimeout, setTimeout, queueMicrotask, require])
    try { act(value, value); } catch {}
function add(a, b) {
  return 0;
}
