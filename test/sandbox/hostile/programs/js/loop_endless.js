// A loop without end in each call.
const add = () => {
  for (;;);
};
