/** The statistics behind the numbers of a report, each with its source: English, as the sources are. */
export const STATISTICS: readonly {
  readonly name: string;
  readonly used: string;
  readonly source: string;
}[] = [
  {
    name: "Score and its interval",
    used: "mean over tasks of the mean score of a task's samples; clustered standard error, Wilson's interval at the effective sample size, Student's t",
    source:
      "Miller 2024, arXiv:2411.00640; Korn & Graubard 1998, Survey Methodology 24, 193-201; Dean & Pagano 2015, J. Survey Statistics and Methodology 3, 484-503; Wilson 1927, JASA 22, 209-212",
  },
  {
    name: "Worst and best case",
    used: "score if every missing sample were wrong, and if every one were right",
    source: "Manski 1989, J. Human Resources 24, 343-360",
  },
  {
    name: "Corrected score",
    used: "the score that a grader without errors would give, by its measured error rates",
    source:
      "Rogan & Gladen 1978, American J. Epidemiology 107, 71-76; Zou & Donner 2008, Statistics in Medicine 27, 1693-1702",
  },
  {
    name: "pass@k",
    used: "unbiased estimate from n samples a task",
    source: "Chen et al. 2021, arXiv:2107.03374",
  },
  {
    name: "cons@k",
    used: "share of tasks whose most frequent answer is right; ties shared out",
    source: "Wang et al. 2022, arXiv:2203.11171",
  },
  {
    name: "Percentiles of times",
    used: "linear interpolation of order statistics",
    source: "Hyndman & Fan 1996, The American Statistician 50, 361-365, type 7",
  },
  {
    name: "Paired differences",
    used: "bootstrap over tasks for the interval; exact McNemar test or permutation of whole tasks for p; two one-sided tests for sameness",
    source:
      "Efron 1979, Annals of Statistics 7, 1-26; McNemar 1947, Psychometrika 12, 153-157; Good 2005, Permutation, Parametric, and Bootstrap Tests, 3rd ed.; Wellek 2010, Testing Statistical Hypotheses of Equivalence and Noninferiority, 2nd ed.",
  },
  {
    name: "Paired ratios of tokens, cost and time",
    used: "geometric mean of the pairs' ratios, each task counting the same; Student's t on the logarithms, over tasks",
    source:
      "Fleming & Wallace 1986, Communications of the ACM 29, 218-221; Bland & Altman 1996, BMJ 312, 1079",
  },
  {
    name: "Several comparisons at once",
    used: "adjusted p values decide",
    source: "Holm 1979, Scandinavian J. Statistics 6, 65-70",
  },
];
