import type { Texts } from "../languages.js";

/** The checks of a stored certificate. */
export const STORED_CHECKS = {
  "check samples": [
    "samples taken, each once",
    "amostras tiradas, cada uma uma vez",
    "所取样本，每个一次",
  ],
  "check outcome": [
    "outcome and grade of each sample",
    "resultado e avaliação de cada amostra",
    "每个样本的结果与评分",
  ],
  "check requests": [
    "requests per sample, retries counted",
    "requisições por amostra, contando as repetições",
    "每个样本的请求数，含重试",
  ],
  "check reasoning": [
    "reasoning told apart from answer, to the letter",
    "raciocínio separado da resposta, letra por letra",
    "推理与答案逐字区分",
  ],
  "check tokens": [
    "tokens as the server counted them; missing stays missing",
    "tokens como o servidor os contou; o que falta continua faltando",
    "词元数与服务器统计一致；缺失仍为缺失",
  ],
  "check events": ["events that carried text", "eventos que trouxeram texto", "带有文本的事件"],
  "check cost": [
    "cost of the answered samples",
    "custo das amostras respondidas",
    "已作答样本的费用",
  ],
  "check first-event": [
    "time to first event ({n} requests)",
    "tempo até o primeiro evento ({n} requisições)",
    "首个事件用时（{n} 个请求）",
  ],
  "check first-reasoning": [
    "time to first reasoning ({n} requests)",
    "tempo até o início do raciocínio ({n} requisições)",
    "推理首字用时（{n} 个请求）",
  ],
  "check first-answer": [
    "time to first character of the answer ({n} requests)",
    "tempo até o primeiro caractere da resposta ({n} requisições)",
    "答案首字用时（{n} 个请求）",
  ],
  "check total": [
    "total time ({n} requests)",
    "tempo total ({n} requisições)",
    "总时间（{n} 个请求）",
  ],
  "check grader": [
    "{grader}: targets graded right, altered ones wrong",
    "{grader}: gabaritos avaliados como certos, os alterados como errados",
    "{grader}：标准答案判为正确，改动后的判为错误",
  ],
  "check programs": [
    "verdicts of known {language} programs",
    "vereditos de programas {language} conhecidos",
    "已知 {language} 程序的判定",
  ],
  "check limits": [
    "{language} programs well below and above their time limit, alone and with every processor busy",
    "programas {language} bem abaixo e acima do limite de tempo, sozinhos e com todos os processadores ocupados",
    "远低于与远高于时限的 {language} 程序，单独运行以及所有处理器繁忙时",
  ],
  "check none": ["none", "nenhuma", "无"],
  "check off": [
    "{agree} (not {examples})",
    "{agree} (não {examples})",
    "{agree}（不含 {examples}）",
  ],
  "check median": ["median {time}", "mediana {time}", "中位数 {time}"],
  "check off-by": [
    "off by {median} (median), {p95} (p95), {most} (most)",
    "desvio de {median} (mediana), {p95} (p95), {most} (máximo)",
    "偏差 {median}（中位数）、{p95}（p95）、{most}（最大）",
  ],
  "check within": [
    "{median} (median), {p95} (p95)",
    "{median} (mediana), {p95} (p95)",
    "{median}（中位数）、{p95}（p95）",
  ],
  "check verdicts": ["{n} verdicts", "{n} vereditos", "{n} 个判定"],
  "check right": ["{n} of them right", "{n} deles certos", "其中 {n} 个正确"],
} as const satisfies Record<string, Texts>;
