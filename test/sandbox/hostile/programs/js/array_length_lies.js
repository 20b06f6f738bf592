// An array's stand-in that grows while it is read.
const add = () => new Proxy([], { get: (_, key) => (key === "length" ? 1e15 : 3) });
