// Comparisons that never end, in a built-in function.
const add = () => Array.from({ length: 5000 }, (_, i) => i).sort(() => { for (let i = 0; i < 1e5; i++); return Math.random() - 0.5; });
