// A text of many megabytes.
const add = () => "x".repeat(20 * 2 ** 20);
