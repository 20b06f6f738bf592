// A promise whose `then` was replaced, and that answers twice.
const add = () => {
  const promise = Promise.resolve(0);
  promise.then = (act) => (act(3), act(0), promise);
  return promise;
};
