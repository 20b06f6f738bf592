// Functions and symbols for results.
let calls = 0;
const add = () => (calls++ % 2 ? Symbol("3") : add);
