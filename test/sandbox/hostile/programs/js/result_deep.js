// A result nested a hundred thousand deep.
const add = () => {
  let value = 3;
  for (let i = 0; i < 100000; i++) value = [value];
  return value;
};
