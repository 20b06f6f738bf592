// Memory by buffers.
const kept = [];
const add = () => {
  for (;;) kept.push(new Uint8Array(1e7).fill(1));
};
