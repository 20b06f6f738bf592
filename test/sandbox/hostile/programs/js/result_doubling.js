// A small value that is 2**60 parts when written out.
const add = () => {
  let value = ["x"];
  for (let i = 0; i < 60; i++) value = [value, value];
  return value;
};
