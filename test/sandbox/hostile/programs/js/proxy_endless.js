// A proxy whose keys never end.
const add = () => new Proxy({}, { ownKeys: () => { for (;;); }, get: () => 3 });
