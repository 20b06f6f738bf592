import type { Texts } from "./languages.js";

/** Why a claim has its verdict. */
export const CLAIM_SENTENCES = {
  "claim-no-figure": ["it states no figure", "não afirma nenhum número", "该声明没有给出数字"],
  "the-claim-no-figure": [
    "the claim states no figure",
    "a alegação não afirma nenhum número",
    "该声明没有给出数字",
  ],
  "check-not-worked-out": [
    "its check could not be worked out",
    "sua verificação não pôde ser calculada",
    "无法算出其检验式",
  ],
  "no-run-stored": [
    "no run of {model} on suite {suite} is stored",
    "não há execução de {model} na suíte {suite} armazenada",
    "没有存储 {model} 在题集 {suite} 上的运行",
  ],
  "protocol-differs": [
    "the protocol differs: {fields}",
    "o protocolo difere: {fields}",
    "规程不同：{fields}",
  ],
  "field-differs": [
    "{field}: {stated} there, {ours} here",
    "{field}: {stated} lá, {ours} aqui",
    "{field}：对方为 {stated}，此处为 {ours}",
  ],
  "protocol-not-known": [
    "the source states what is not known of these answers: {fields}",
    "a fonte afirma o que não se sabe destas respostas: {fields}",
    "来源说明了这些答案中未知的条件：{fields}",
  ],
  "field-stated": ["{field} {stated}", "{field} {stated}", "{field} {stated}"],
  "field model": ["model", "modelo", "模型"],
  "field problems": ["problems", "problemas", "题数"],
  "field samples per problem": ["samples per problem", "amostras por problema", "每题样本数"],
  "field temperature": ["temperature", "temperatura", "温度"],
  "field top-p": ["top-p", "top-p", "top-p"],
  "field token cap": ["token cap", "limite de tokens", "词元上限"],
  "field system prompt": ["system prompt", "prompt de sistema", "系统提示"],
  "field prompt": ["prompt", "prompt", "提示"],
  "field shots": ["shots", "exemplos no prompt", "示例数"],
  "field precision": ["precision", "precisão", "精度"],
  "from-to": ["{low} to {high}", "{low} a {high}", "{low} 至 {high}"],
  "not-in-registry": [
    "{model} (not in the registry)",
    "{model} (fora do registro)",
    "{model}（不在登记册中）",
  ],
  "no-system-prompt": ["none", "nenhum", "无"],
  // Recorded answers, graded again
  "about-recorded": [
    "the claim is about recorded answers, and these are new ones",
    "a alegação é sobre respostas gravadas, e estas são novas",
    "该声明针对已录制的答案，而这些是新的答案",
  ],
  "problems-imported": [
    "{imported} of {all} problems were imported",
    "{imported} de {all} problemas foram importados",
    "{all} 题中导入了 {imported} 题",
  ],
  "recorded-counted": [
    "{right} of {all} recorded answers are right: {value}, published {published}",
    "{right} de {all} respostas gravadas estão certas: {value}, publicado {published}",
    "{all} 个已录制答案中 {right} 个正确：{value}，公布值 {published}",
  ],
  "recorded-ungraded": [
    "{missing} could not be graded",
    "{missing} não puderam ser avaliadas",
    "{missing} 个无法评分",
  ],
  "recorded-again": [
    "the same answers, graded again",
    "as mesmas respostas, avaliadas de novo",
    "相同的答案，重新评分",
  ],
  "one-graded-differently": [
    "one answer is graded differently",
    "uma resposta é avaliada de outro modo",
    "有一个答案的评分不同",
  ],
  "some-graded-differently": [
    "{answers} answers are graded differently",
    "{answers} respostas são avaliadas de outro modo",
    "有 {answers} 个答案的评分不同",
  ],
  "within-margin": [
    "{what}, within the margin of {margin}",
    "{what}, dentro da margem de {margin}",
    "{what}，在界限 {margin} 之内",
  ],
  // Measured
  "claim-gap": [
    "{points} points, margin {margin}",
    "{points} pontos, margem {margin}",
    "{points} 个百分点，界限 {margin}",
  ],
  "no-reading": ["no reading of it", "nenhuma leitura possível", "没有可行的解读"],
  "rests-on-samples": [
    "it depends on the samples of the published figure: {readings}",
    "depende das amostras do número publicado: {readings}",
    "取决于公布数字所依据的样本数：{readings}",
  ],
  "reading reproduced": [
    "reproduced if it rests on {k} a problem",
    "reproduzida se forem {k} por problema",
    "若每题 {k} 个则已复现",
  ],
  "reading below": [
    "below if it rests on {k} a problem",
    "abaixo se forem {k} por problema",
    "若每题 {k} 个则低于声明",
  ],
  "reading above": [
    "above if it rests on {k} a problem",
    "acima se forem {k} por problema",
    "若每题 {k} 个则高于声明",
  ],
  "reading inconclusive": [
    "inconclusive if it rests on {k} a problem",
    "inconclusiva se forem {k} por problema",
    "若每题 {k} 个则尚无定论",
  ],
  "missing reproduced": [
    "reproduced on what was measured, but {missing} missing samples could change that",
    "reproduzida no que foi medido, mas {missing} amostras ausentes poderiam mudar isso",
    "就已测部分而言已复现，但 {missing} 个缺失样本可能改变结论",
  ],
  "missing below": [
    "below on what was measured, but {missing} missing samples could change that",
    "abaixo no que foi medido, mas {missing} amostras ausentes poderiam mudar isso",
    "就已测部分而言低于声明，但 {missing} 个缺失样本可能改变结论",
  ],
  "missing above": [
    "above on what was measured, but {missing} missing samples could change that",
    "acima no que foi medido, mas {missing} amostras ausentes poderiam mudar isso",
    "就已测部分而言高于声明，但 {missing} 个缺失样本可能改变结论",
  ],
  "surely reproduced": [
    "equivalent within the margin",
    "equivalente dentro da margem",
    "在界限之内等效",
  ],
  "surely below": ["certainly below", "certamente abaixo", "确定低于声明"],
  "surely above": ["certainly above", "certamente acima", "确定高于声明"],
  "never-decided": [
    "the published figure itself is less certain than the margin: no number of samples decides",
    "o próprio número publicado é menos certo que a margem: nenhuma quantidade de amostras decide",
    "公布的数字本身的不确定性大于界限：再多样本也无法判定",
  ],
  "more-samples-needed": [
    "about {needed} samples a problem would decide, {taken} were taken",
    "cerca de {needed} amostras por problema decidiriam, {taken} foram tiradas",
    "每题约需 {needed} 个样本方可判定，已取 {taken} 个",
  ],
  "nothing-certain": [
    "neither sameness within the margin nor a difference is certain",
    "nem a igualdade dentro da margem nem uma diferença é certa",
    "界限内等同与存在差异均不能确定",
  ],
  // On paper
  "on-paper": ["{parts}", "{parts}", "{parts}"],
  "sum as printed": [
    "printed {printed}, worked out {exact}: as printed",
    "impresso {printed}, calculado {exact}: como impresso",
    "印刷值 {printed}，算得 {exact}：与印刷一致",
  ],
  "sum within the rounding of its figures": [
    "printed {printed}, worked out {exact}: within the rounding of its figures",
    "impresso {printed}, calculado {exact}: dentro do arredondamento dos seus números",
    "印刷值 {printed}，算得 {exact}：在其数字的舍入范围内",
  ],
  "sum not within rounding": [
    "printed {printed}, worked out {exact}: not within rounding",
    "impresso {printed}, calculado {exact}: fora do arredondamento",
    "印刷值 {printed}，算得 {exact}：超出舍入范围",
  ],
  "rows-ahead": [
    "ahead in {leads} of {all} printed rows",
    "à frente em {leads} de {all} linhas impressas",
    "在 {all} 行印刷数据中有 {leads} 行领先",
  ],
  "rows-not-ahead": [
    "ahead in {leads} of {all} printed rows, not in {broken}",
    "à frente em {leads} de {all} linhas impressas, mas não em {broken}",
    "在 {all} 行印刷数据中有 {leads} 行领先，但以下各行不领先：{broken}",
  ],
  "row-pair": [
    "{row}: {left} against {right}",
    "{row}: {left} contra {right}",
    "{row}：{left} 对 {right}",
  ],
} as const satisfies Record<string, Texts>;

type NameIn<Key extends string> = Key extends `field ${infer Name}` ? Name : never;
/** What a source's protocol and ours are compared on. */
export type FieldName = NameIn<keyof typeof CLAIM_SENTENCES>;
