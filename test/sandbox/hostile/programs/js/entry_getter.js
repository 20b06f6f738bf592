// Its entry is a getter that throws, or never returns.
Object.defineProperty(globalThis, "add", { get() { for (;;); } });
