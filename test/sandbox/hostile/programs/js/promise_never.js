// A promise that never settles.
const add = () => new Promise(() => {});
