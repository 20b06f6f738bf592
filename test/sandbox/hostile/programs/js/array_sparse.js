// An array that is as long as arrays get.
const add = () => {
  const long = [];
  long.length = 4294967295;
  return long;
};
