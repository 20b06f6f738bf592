// A promise that settles with a promise, without end.
const add = async () => {
  for (;;) await null;
};
