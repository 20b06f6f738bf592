// Timers without end.
const again = () => setTimeout(again, 1);
const add = () => new Promise(again);
