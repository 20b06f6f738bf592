/** Published benchmarks whose files are read as they are. */
export const FORMAT_NAMES = ["humaneval", "mbpp", "livecodebench", "cruxeval"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
