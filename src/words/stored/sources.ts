import type { Texts } from "../languages.js";

/** Why a claim of the ledger cannot be put to a test, and remarks of the price table. */
export const STORED_SOURCES = {
  "price-not-seen": [
    "{row} was last seen on {day}, more than {days} days before it was used",
    "{row} foi visto pela última vez em {day}, mais de {days} dias antes de ser usado",
    "{row} 最后一次见于 {day}，比使用时早了 {days} 天以上",
  ],
  "price search-extra": [
    "citation tokens (2 per million) and searches (5 per thousand) cost extra",
    "tokens de citação (2 por milhão) e buscas (5 por mil) são cobrados à parte",
    "引用词元（每百万 2）和搜索（每千次 5）另行收费",
  ],
  "price search-fee": [
    "{row}: the fee of a request depends on how much is searched; this is the highest",
    "{row}: a taxa de uma requisição depende de quanto se busca; esta é a mais alta",
    "{row}：请求费用取决于搜索量；此为最高值",
  ],
  "price billed-as-flash": [
    "{row}: somebody else's release notes say that from 2026-09-14 04:00 UTC on requests are billed as deepseek-flash",
    "{row}: notas de versão de terceiros dizem que, a partir de 2026-09-14 04:00 UTC, as requisições são cobradas como deepseek-flash",
    "{row}：第三方的发布说明称，自 2026-09-14 04:00 UTC 起，请求按 deepseek-flash 计费",
  ],
  "price served-as-flash": [
    "{row}: served as deepseek-flash from September 2026 on; what it cost then is not known",
    "{row}: oferecido como deepseek-flash a partir de setembro de 2026; não se sabe quanto custava então",
    "{row}：自 2026 年 9 月起以 deepseek-flash 提供；当时的价格未知",
  ],
  "ledger how-done": [
    "a statement about how something was done; nothing that a model can be asked",
    "uma afirmação sobre como algo foi feito; nada que se possa perguntar a um modelo",
    "这是关于做法的陈述；无法向模型提问检验",
  ],
  "ledger contests": [
    "the contests and their tests are unpublished",
    "as competições e seus testes não foram publicados",
    "竞赛及其测试未公开",
  ],
  "ledger base-model": [
    "a base model: it completes text and is not served behind a chat endpoint",
    "um modelo base: completa texto e não é oferecido em um endpoint de chat",
    "基础模型：只补全文本，不以聊天端点提供",
  ],
  "ledger no-suite-yet": [
    "there is no suite for {benchmark} yet",
    "ainda não há suíte para {benchmark}",
    "尚无 {benchmark} 的题集",
  ],
  "ledger no-suite": ["no suite for it", "não há suíte para isso", "没有相应的题集"],
  "ledger judge-gone": [
    "judged by {judge}, which is no longer served",
    "julgado por {judge}, que não é mais oferecido",
    "由 {judge} 评判，而该模型已不再提供",
  ],
  "ledger list-price": [
    "a list price of its day; compared with dated price rows, not measured",
    "um preço de tabela da época; comparado com linhas de preço datadas, não medido",
    "当时的标价；与带日期的价格条目比较，而非测量",
  ],
  "ledger documents": [
    "read from documents, not measured",
    "lido em documentos, não medido",
    "取自文件，而非测量",
  ],
  "ledger prompts": [
    "the prompts are not published",
    "os prompts não foram publicados",
    "提示未公开",
  ],
  "ledger not-visible": ["not visible from outside", "não visível de fora", "从外部无法看到"],
  "ledger weights": [
    "the weights were never released",
    "os pesos nunca foram divulgados",
    "权重从未发布",
  ],
  "ledger not-checkable": ["not checkable", "não verificável", "无法检验"],
  "ledger not-checkable-outside": [
    "not checkable from outside",
    "não verificável de fora",
    "从外部无法检验",
  ],
  "ledger market-event": [
    "a market event; context only",
    "um acontecimento do mercado; apenas contexto",
    "市场事件；仅供背景参考",
  ],
} as const satisfies Record<string, Texts>;
