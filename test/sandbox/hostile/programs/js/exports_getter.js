// Each look at its exports finds another function.
let looks = 0;
globalThis.module = { get exports() { looks++; if (looks > 3) for (;;); return { add: 3 }; } };
