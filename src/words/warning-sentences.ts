import type { Texts } from "./languages.js";

/** The prose of every warning, and what the reader can do about it. */
export const WARNING_SENTENCES = {
  "warning certificate-failed": [
    "The newest calibration failed {failed} of its checks: the instrument was out of tolerance.",
    "A calibração mais recente falhou em {failed} das suas verificações: o instrumento estava fora da tolerância.",
    "最近一次校准有 {failed} 项检查未通过：仪器超出容差。",
  ],
  "hint certificate-failed": [
    "Run assay calibrate on a quiet machine; do not publish numbers until it passes.",
    "Execute assay calibrate em uma máquina ociosa; não publique números até que passe.",
    "请在空闲的机器上运行 assay calibrate；通过之前不要发布数字。",
  ],
  "warning certificate-missing": [
    "The instrument was never calibrated on this database.",
    "O instrumento nunca foi calibrado neste banco de dados.",
    "该数据库中没有仪器校准记录。",
  ],
  "hint certificate-missing": [
    "Run assay calibrate.",
    "Execute assay calibrate.",
    "请运行 assay calibrate。",
  ],
  "warning samples-missing": [
    "{missing} of {planned} samples are missing (failed, filtered, ungraded or not run); they are not counted as wrong.",
    "{missing} de {planned} amostras estão ausentes (falharam, foram filtradas, não avaliadas ou não executadas); não contam como erradas.",
    "{planned} 个样本中缺失 {missing} 个（失败、被过滤、未评分或未运行）；它们不计为错误。",
  ],
  "hint samples-missing": [
    "See the worst and best case; assay run --resume takes those that failed or were not run.",
    "Veja o pior e o melhor caso; assay run --resume retoma as que falharam ou não foram executadas.",
    "请参看最坏与最好情形；assay run --resume 可补跑失败或未运行的样本。",
  ],
  "warning truncated": [
    "{count} of {planned} answers were cut off by the token limit and count as wrong.",
    "{count} de {planned} respostas foram cortadas pelo limite de tokens e contam como erradas.",
    "{planned} 个答案中有 {count} 个因词元上限被截断，计为错误。",
  ],
  "hint truncated": [
    "Raise sampling.maxTokens; published reasoning scores allow 32,768 or more.",
    "Aumente sampling.maxTokens; as pontuações publicadas de modelos de raciocínio permitem 32,768 ou mais.",
    "请调高 sampling.maxTokens；已发表的推理模型得分通常允许 32,768 或更多。",
  ],
  "warning unparsed": [
    "In {count} of {planned} answers the grader found no answer; they count as wrong.",
    "Em {count} de {planned} respostas o avaliador não encontrou resposta; elas contam como erradas.",
    "{planned} 个回答中有 {count} 个，评分器没有找到答案；它们计为错误。",
  ],
  "hint unparsed": [
    "Read some of them: a prompt or a grader may be at fault rather than the model.",
    "Leia algumas delas: a culpa pode ser do prompt ou do avaliador, e não do modelo.",
    "请阅读其中几个：问题可能出在提示或评分器，而非模型。",
  ],
  "warning usage-missing": [
    "{count} requests broke off before the server said how many tokens they took; the cost leaves them out.",
    "{count} requisições foram interrompidas antes que o servidor dissesse quantos tokens usaram; o custo não as inclui.",
    "有 {count} 个请求在服务器说明词元数之前中断；费用未包含它们。",
  ],
  "hint usage-missing": [
    "Take the cost as a lower bound.",
    "Tome o custo como um limite inferior.",
    "请将该费用视为下限。",
  ],
  "warning price-remark": [
    "About the price: {remark}.",
    "Sobre o preço: {remark}.",
    "关于价格：{remark}。",
  ],
  "hint price-remark": [
    "Hold the cost against the provider's bill, or set the price in the configuration.",
    "Confira o custo com a fatura do provedor ou defina o preço na configuração.",
    "请将费用与服务商账单核对，或在配置中设定价格。",
  ],
  "warning model-changed": [
    "The server named more than one model or fingerprint within the run: {models}.",
    "O servidor informou mais de um modelo ou impressão digital durante a execução: {models}.",
    "服务器在同一次运行中报告了不止一个模型或指纹：{models}。",
  ],
  "hint model-changed": [
    "Pin the model id; the score mixes what answered.",
    "Fixe o id do modelo; a pontuação mistura o que respondeu.",
    "请固定模型编号；该得分混合了不同模型的回答。",
  ],
  "warning not-controllable": [
    "Not sampled as asked: {lost}.",
    "Não foi amostrado como pedido: {lost}.",
    "未按要求采样：{lost}。",
  ],
  "hint not-controllable": [
    "Do not compare it with a figure whose protocol sets these; another host may let you.",
    "Não o compare com um número cujo protocolo fixa esses parâmetros; outro host talvez o permita.",
    "不要与规程中设定了这些参数的数字比较；其他主机或许允许设定。",
  ],
  "setting-lost": [
    "{setting} {wanted} ({why})",
    "{setting} {wanted} ({why})",
    "{setting} {wanted}（{why}）",
  ],
  "warning unpinned-model": [
    "The model is not pinned: {why}.",
    "O modelo não está fixado: {why}.",
    "模型版本未固定：{why}。",
  ],
  "hint unpinned-model": [
    "Quote the score with the day it was measured and the model the server named.",
    "Cite a pontuação com o dia da medição e o modelo que o servidor informou.",
    "引用该得分时，请注明测量日期和服务器报告的模型名。",
  ],
  "warning foreign-tasks": [
    "{count} imported tasks are not part of suite {suite}; they form a task set of their own.",
    "{count} tarefas importadas não fazem parte da suíte {suite}; formam um conjunto de tarefas próprio.",
    "有 {count} 道导入的题目不属于题集 {suite}；它们自成一个题集。",
  ],
  "hint foreign-tasks": [
    "Compare them only with results that carry the same suite hash.",
    "Compare-as apenas com resultados que tenham o mesmo hash de suíte.",
    "只能与题集哈希相同的结果比较。",
  ],
  "warning event-loop-lag": [
    "The measuring process was held up for {lag} ms (99th percentile); its times are that uncertain.",
    "O processo de medição ficou parado por {lag} ms (percentil 99); essa é a incerteza dos seus tempos.",
    "测量进程曾被阻塞 {lag} 毫秒（第 99 百分位）；其时间的不确定性即有这么大。",
  ],
  "hint event-loop-lag": [
    "Lower --concurrency, or measure on a quieter machine.",
    "Reduza --concurrency ou meça em uma máquina mais ociosa.",
    "请降低 --concurrency，或在更空闲的机器上测量。",
  ],
  "warning few-tasks": [
    "Only {tasks} tasks: the interval is wide and rests on few independent problems.",
    "Apenas {tasks} tarefas: o intervalo é largo e se apoia em poucos problemas independentes.",
    "只有 {tasks} 道题：区间很宽，且仅依据少数独立的题目。",
  ],
  "hint few-tasks": [
    "Run the whole suite before you compare.",
    "Execute a suíte inteira antes de comparar.",
    "比较之前请运行整个题集。",
  ],
} as const satisfies Record<string, Texts>;
