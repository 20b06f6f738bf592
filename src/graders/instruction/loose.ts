/**
 * The eight readings of the loose measure (Zhou et al. 2023, section 2.3): the response, without its
 * first line, its last line, both; each as it is and without asterisks. Empty ones and doubles are dropped.
 */
export const looseReadings = (response: string): readonly string[] => {
  const lines = response.split("\n");
  const cut = [
    response,
    ...[lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((kept) =>
      kept.join("\n").trim(),
    ),
  ];
  const all = cut.flatMap((text) => [text, text.replaceAll("*", "")]);
  return [...new Set(all)].filter((text) => text.trim() !== "");
};
