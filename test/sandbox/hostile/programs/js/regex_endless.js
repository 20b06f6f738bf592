// A regular expression that backtracks without end.
const add = () => /^(a+)+$/.test("a".repeat(60) + "!");
