// Memory by objects, while it is loaded.
const kept = [];
for (let i = 0; ; i++) kept.push({ i, a: [i] });
