import type { Texts } from "./languages.js";

/** Why a comparison has its verdict, and by which test. */
export const COMPARE_SENTENCES = {
  "points-gap": ["{points} points", "{points} pontos", "{points} 个百分点"],
  "gap-by": ["{gap}, {p}", "{gap}, {p}", "{gap}，{p}"],
  "gap-within": [
    "{gap}, within {margin} ({p})",
    "{gap}, dentro de {margin} ({p})",
    "{gap}，在 {margin} 之内（{p}）",
  ],
  "p-below": ["p < {limit}", "p < {limit}", "p < {limit}"],
  "p-is": ["p = {p}", "p = {p}", "p = {p}"],
  "unpaired better": [
    "better on what was measured, but {unpaired} samples without a partner could change that",
    "melhor no que foi medido, mas {unpaired} amostras sem par poderiam mudar isso",
    "就已测部分而言更好，但 {unpaired} 个未配对的样本可能改变结论",
  ],
  "unpaired worse": [
    "worse on what was measured, but {unpaired} samples without a partner could change that",
    "pior no que foi medido, mas {unpaired} amostras sem par poderiam mudar isso",
    "就已测部分而言更差，但 {unpaired} 个未配对的样本可能改变结论",
  ],
  "unpaired equivalent": [
    "equivalent on what was measured, but {unpaired} samples without a partner could change that",
    "equivalente no que foi medido, mas {unpaired} amostras sem par poderiam mudar isso",
    "就已测部分而言等效，但 {unpaired} 个未配对的样本可能改变结论",
  ],
  "more-tasks-needed": [
    "about {needed} tasks like these would show sameness within {margin} points, {tasks} were compared",
    "cerca de {needed} tarefas como estas mostrariam igualdade dentro de {margin} pontos; {tasks} foram comparadas",
    "约需 {needed} 道此类题目才能显示 {margin} 个百分点之内的等同，已比较 {tasks} 道",
  ],
  "nothing-certain-compared": [
    "neither a difference nor sameness is certain",
    "nem uma diferença nem a igualdade é certa",
    "差异与等同均不能确定",
  ],
  "test exact McNemar": ["exact McNemar", "McNemar exato", "McNemar 精确检验"],
  "test exact permutation by task": [
    "exact permutation by task",
    "permutação exata por tarefa",
    "按题精确置换检验",
  ],
  "test permutation by task": ["permutation by task", "permutação por tarefa", "按题置换检验"],
} as const satisfies Record<string, Texts>;

type NameIn<Key extends string> = Key extends `test ${infer Name}` ? Name : never;
/** Of what decided whether there is a difference. */
export type TestName = NameIn<keyof typeof COMPARE_SENTENCES>;
