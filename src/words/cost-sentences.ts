import type { Texts } from "./languages.js";

/** Why a cost, or what a request takes, is not known. */
export const COST_SENTENCES = {
  "nothing-asked": ["nothing was asked", "nada foi pedido", "没有发出任何请求"],
  "judge-is-asked-later": [
    "each answer goes there, once it is there",
    "cada resposta vai para lá assim que existir",
    "每个答案产生后才会送往该处",
  ],
  "no-known-cost": [
    "no request has a known cost",
    "nenhuma requisição tem custo conhecido",
    "没有任何请求的费用已知",
  ],
  "requests-in-currencies": [
    "its requests have more than one currency",
    "suas requisições estão em mais de uma moeda",
    "其请求使用了多种货币",
  ],
  "costs-in-currencies": [
    "costs are in several currencies",
    "os custos estão em várias moedas",
    "费用使用了多种货币",
  ],
  "nothing-to-add": ["there is nothing to add up", "não há nada a somar", "没有可相加的费用"],
  "some-costs-unknown": [
    "{unknown} of {all} costs are unknown: {why}",
    "{unknown} de {all} custos são desconhecidos: {why}",
    "{all} 笔费用中有 {unknown} 笔未知：{why}",
  ],
  "usage-not-said": [
    "the server did not say how many tokens it took",
    "o servidor não disse quantos tokens foram usados",
    "服务器没有说明用了多少词元",
  ],
  "cached-above-input": [
    "the server counted more cached tokens than input tokens",
    "o servidor contou mais tokens em cache do que tokens de entrada",
    "服务器统计的缓存词元多于输入词元",
  ],
  "reasoning-not-apart": [
    "reasoning has a price of its own, and the server did not count it apart",
    "o raciocínio tem preço próprio, e o servidor não o contou à parte",
    "推理另行计价，而服务器没有单独统计",
  ],
  "reasoning-above-output": [
    "the server counted more reasoning than output tokens",
    "o servidor contou mais tokens de raciocínio do que de saída",
    "服务器统计的推理词元多于输出词元",
  ],
  "no-price-for-kind": [
    "the configuration sets no price, and the table has none for kind {kind}",
    "a configuração não define preço, e a tabela não tem nenhum para o tipo {kind}",
    "配置未设定价格，价格表中也没有 {kind} 类型的价格",
  ],
  "no-model-named": [
    "the backend names no model",
    "o backend não indica modelo",
    "该后端没有指明模型",
  ],
  "no-provider-in-table": [
    'the price table has no provider "{provider}"',
    "a tabela de preços não tem o provedor “{provider}”",
    "价格表中没有服务商“{provider}”",
  ],
  "no-model-in-table": [
    'the price table has no "{model}" at {provider}',
    "a tabela de preços não tem “{model}” em {provider}",
    "价格表中没有 {provider} 的“{model}”",
  ],
  "several-models-meant": [
    "{provider} serves {serves} as {models}: which is meant?",
    "{provider} oferece {serves} como {models}: qual deles é?",
    "{provider} 以 {models} 提供 {serves}：指的是哪一个？",
  ],
  "no-price-on-day": [
    "no price of {model} at {provider} is known for {day}",
    "não se conhece preço de {model} em {provider} para {day}",
    "{provider} 的 {model} 在 {day} 的价格未知",
  ],
  "no-price-at-hour": [
    "no price of {model} at {provider} is known for that hour of {day}",
    "não se conhece preço de {model} em {provider} para aquela hora de {day}",
    "{provider} 的 {model} 在 {day} 该时段的价格未知",
  ],
  "several-prices": [
    "several prices of {model} at {provider} are valid: {rows}",
    "vários preços de {model} em {provider} são válidos: {rows}",
    "{provider} 的 {model} 有多个有效价格：{rows}",
  ],
  "not-on-this-page": ["not part of this page", "não faz parte desta página", "不属于本页内容"],
} as const satisfies Record<string, Texts>;
