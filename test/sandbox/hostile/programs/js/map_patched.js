// A map and a set whose iterators were replaced.
const iterator = Object.getPrototypeOf(new Map().entries());
iterator.next = () => ({ done: false, value: [3, 3] });
const add = () => new Map([[1, 2]]);
