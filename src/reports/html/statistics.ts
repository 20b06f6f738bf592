/** The sources of the statistics behind a report's numbers; what each is, and how it is used, is a message. */
export const STATISTICS = {
  score:
    "Miller 2024, arXiv:2411.00640; Korn & Graubard 1998, Survey Methodology 24, 193-201; Dean & Pagano 2015, J. Survey Statistics and Methodology 3, 484-503; Wilson 1927, JASA 22, 209-212",
  bounds: "Manski 1989, J. Human Resources 24, 343-360",
  corrected:
    "Rogan & Gladen 1978, American J. Epidemiology 107, 71-76; Zou & Donner 2008, Statistics in Medicine 27, 1693-1702",
  passAtK: "Chen et al. 2021, arXiv:2107.03374",
  consAtK: "Wang et al. 2022, arXiv:2203.11171",
  percentiles: "Hyndman & Fan 1996, The American Statistician 50, 361-365, type 7",
  paired:
    "Efron 1979, Annals of Statistics 7, 1-26; McNemar 1947, Psychometrika 12, 153-157; Good 2005, Permutation, Parametric, and Bootstrap Tests, 3rd ed.; Wellek 2010, Testing Statistical Hypotheses of Equivalence and Noninferiority, 2nd ed.",
  ratios:
    "Fleming & Wallace 1986, Communications of the ACM 29, 218-221; Bland & Altman 1996, BMJ 312, 1079",
  several: "Holm 1979, Scandinavian J. Statistics 6, 65-70",
} as const;
