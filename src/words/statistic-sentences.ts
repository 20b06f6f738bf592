import type { Texts } from "./languages.js";

/** Why a statistic could not be computed. */
export const STATISTIC_SENTENCES = {
  "no-score": ["no sample has a score", "nenhuma amostra tem pontuação", "没有任何样本有得分"],
  "one-task": [
    "one task only: the spread between tasks cannot be seen",
    "só uma tarefa: não se vê a dispersão entre tarefas",
    "只有一道题：无法看出题目之间的离散程度",
  ],
  "one-task-permuted": [
    "one task only: there is nothing to permute",
    "só uma tarefa: não há o que permutar",
    "只有一道题：没有可供置换的内容",
  ],
  "no-spread": [
    "all resamples give the same value: no spread can be seen",
    "todas as reamostragens dão o mesmo valor: não se vê dispersão",
    "所有重抽样得到同一数值：看不出离散程度",
  ],
  "not-on-every-resample": [
    "the statistic cannot be computed on every resample",
    "a estatística não pode ser calculada em todas as reamostragens",
    "该统计量无法在每次重抽样上计算",
  ],
  "no-item": ["there is no item", "não há nenhum item", "没有任何条目"],
  "one-class": [
    "both raters use one and the same class",
    "os dois avaliadores usam uma única e mesma classe",
    "两位评分者只使用了同一个类别",
  ],
  "no-time": ["no time was measured", "nenhum tempo foi medido", "没有测得任何时间"],
  "errors-not-known": [
    "the grader's errors are not known",
    "os erros do avaliador não são conhecidos",
    "评分器的误差未知",
  ],
  "no-better-than-chance": [
    "the grader is no better than chance",
    "o avaliador não é melhor que o acaso",
    "评分器并不优于随机判断",
  ],
  "partly-right": [
    "answers are partly right: the errors are known for right and wrong alone",
    "há respostas parcialmente certas: os erros só são conhecidos para certo e errado",
    "存在部分正确的答案：误差仅对“正确”与“错误”已知",
  ],
  "errors-not-measured": [
    "the grader's errors were not measured with this run",
    "os erros do avaliador não foram medidos com esta execução",
    "本次运行没有测量评分器的误差",
  ],
  "no-task": ["there is no task", "não há nenhuma tarefa", "没有任何题目"],
  "too-few-samples": [
    "{short} of {tasks} tasks have fewer than {k} samples",
    "{short} de {tasks} tarefas têm menos de {k} amostras",
    "{tasks} 题中有 {short} 题的样本少于 {k} 个",
  ],
  "no-vote": [
    "a vote needs at least two samples of every task",
    "uma votação precisa de pelo menos duas amostras de cada tarefa",
    "投票要求每道题至少有两个样本",
  ],
  "too-few-nights": [
    "needs more than {nights} nights with scores",
    "são necessárias mais de {nights} noites com pontuação",
    "需要 {nights} 个以上有得分的夜晚",
  ],
  "nothing-right": ["no answer is right", "nenhuma resposta está certa", "没有一个答案正确"],
  "no-measurement": ["there is no measurement", "não há nenhuma medição", "没有任何测量"],
  "no-answer": ["there is no answer", "não há nenhuma resposta", "没有任何答案"],
  "tokens-not-counted": [
    "the server did not count them for {missing} of {answers} answers",
    "o servidor não os contou em {missing} de {answers} respostas",
    "{answers} 个答案中有 {missing} 个，服务器没有给出词元数",
  ],
  "tokens-not-all-counted": [
    "not counted for every answer",
    "não contados em todas as respostas",
    "并非每个答案都有计数",
  ],
  "no-reasoning-count": [
    "the server counted no reasoning tokens",
    "o servidor não contou tokens de raciocínio",
    "服务器没有统计推理词元",
  ],
  "not-on-both-sides": [
    "not recorded on both sides",
    "não registrado nos dois lados",
    "两方并未都有记录",
  ],
  "base-is-zero": ["the base's median is 0", "a mediana da base é 0", "基准的中位数为 0"],
} as const satisfies Record<string, Texts>;
