// An integer of a million digits.
const add = () => 1n << 3300000n;
