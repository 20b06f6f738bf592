import type { PolicyTexts } from "./translated.js";

export const TEXT_POLICIES: PolicyTexts = {
  folded: {
    rule: [
      "maiúsculas, pontuação em torno das palavras, artigos, hífens entre palavras e a grafia dos números não importam; ordem, negação e acentos importam",
      "大小写、词周围的标点、冠词、词间连字符和数字的写法不计；词序、否定和重音符号计入",
    ],
    why: [
      "são questão de estilo; o que resta é o que foi pedido",
      "这些只是文体问题；余下的才是所问的内容",
    ],
  },
  exact: {
    rule: [
      "todo sinal conta, exceto espaços em torno da resposta",
      "除答案首尾的空白外，每个字符都计入",
    ],
    why: [
      "a saída de um programa ou um número em uma base são os seus sinais",
      "程序的输出或某一进制的数就是其字符本身",
    ],
  },
  f1: {
    rule: [
      "pontuação: a proporção de palavras em comum com o gabarito (F1 de tokens do DROP, trechos alinhados, os números devem concordar); correta só com 1",
      "得分：与标准答案共有词的比例（DROP 的词元 F1，片段对齐，数字必须一致）；仅为 1 时才算正确",
    ],
    why: [
      "perguntas sobre um texto são respondidas com mais ou menos palavras; só a concordância plena é uma resposta certa",
      "阅读理解题的答案可长可短；只有完全一致才算正确答案",
    ],
  },
  list: {
    rule: [
      "os mesmos membros em qualquer ordem, cada um tantas vezes quanto no gabarito",
      "成员相同，顺序不限，每个成员的次数与标准答案相同",
    ],
    why: ["uma lista pedida sem ordem não tem ordem", "没有要求顺序的列表即没有顺序"],
  },
};

export const LITERAL_POLICIES: PolicyTexts = {
  "python-equality": {
    rule: [
      "valores são comparados como o == do Python os compara: 1 == 1.0 == True, uma lista não é uma tupla, conjuntos e dicionários não têm ordem; nan é igual a si mesmo",
      "值按 Python 的 == 比较：1 == 1.0 == True，列表不是元组，集合与字典不分顺序；nan 等于自身",
    ],
    why: [
      "a grafia de um valor não é o valor; nan como resposta significa nan",
      "值的写法不等于值；答案为 nan 即指 nan",
    ],
  },
  "lost-quotes": {
    rule: [
      "um texto sem aspas é igual a um gabarito que é string, sinal por sinal; espaços dentro dele contam e, em uma string JSON, também os espaços em torno dele",
      "不带引号的文本与字符串标准答案逐字符比较；其内部空白计入，JSON 字符串中首尾空白也计入",
    ],
    why: [
      "os modelos muitas vezes omitem as aspas de uma string, e nenhuma outra leitura do texto é possível",
      "模型常省略字符串的引号，而该文本没有其他解读",
    ],
  },
  "json-names": {
    rule: [
      "true, false e null são True, False e None; NaN e Infinity são nan e inf",
      "true、false、null 即 True、False、None；NaN 与 Infinity 即 nan 与 inf",
    ],
    why: ["uma resposta em JSON não tem outro modo de escrevê-los", "JSON 答案只能这样书写"],
  },
  "right-side": {
    rule: [
      "de `assert f(..) == X`, `f(..) == X` e `name = X`, o literal X é a resposta",
      "在 `assert f(..) == X`、`f(..) == X` 和 `name = X` 中，字面量 X 为答案",
    ],
    why: [
      "tarefas que mostram uma asserção a recebem de volta completada",
      "给出断言的题目会得到补全后的断言",
    ],
  },
};

export const CHOICE_POLICIES: PolicyTexts = {
  "last-statement": {
    rule: [
      "conta a última afirmação que decide por uma opção, a menos que uma posterior negue essa opção",
      "以最后一个选定某选项的陈述为准，除非其后又否定了该选项",
    ],
    why: [
      "os modelos nomeiam opções enquanto pensam; a resposta é o que concluem",
      "模型在思考时会提到各个选项；其结论才是答案",
    ],
  },
  "one-option": {
    rule: [
      "uma resposta que nomeia duas opções, ou uma pelo rótulo e outra pelo texto, fica sem interpretação",
      "答案提到两个选项，或以标号指一个、以文本指另一个时，视为未找到答案",
    ],
    why: [
      "pediu-se uma só; escolher uma das duas seria palpite do avaliador",
      "只要求一个；从两个中挑一个只是评分器的猜测",
    ],
  },
  stated: {
    rule: [
      "uma opção só é escolhida se for nomeada; a que sobra quando as outras são negadas não é",
      "选项只有被指明才算选定；排除其他选项后剩下的不算",
    ],
    why: ["um modelo que descarta A e C não disse B", "排除 A 和 C 的模型并没有说 B"],
  },
};

export const JUDGE_POLICIES: PolicyTexts = {
  "taking turns": {
    rule: [
      "voto sim, voto não, a resposta é mostrada antes da referência",
      "每隔一票，先展示答案，再展示参考答案",
    ],
    why: ["juízes favorecem um texto pela posição", "评判会因位置而偏向某一文本"],
  },
  "majority of all votes": {
    rule: [
      "um veredito precisa de mais da metade dos votos pedidos, incluídos os que falharam",
      "判定须得到所请求票数的半数以上，失败的票也计入总数",
    ],
    why: ["um juiz que falha não deve decidir", "失败的评判不得左右结果"],
  },
  "one verdict a reply": {
    rule: [
      "uma resposta que termina com dois vereditos diferentes, ou com nenhum, é um voto falho",
      "结尾有两个不同判定或没有判定的回复为无效票",
    ],
    why: [
      "adivinhar qual deles se quis dizer seria um veredito nosso, não do juiz",
      "猜测其本意将是我们的判定，而非评判的判定",
    ],
  },
  "no correction": {
    rule: [
      "as pontuações de um juiz não são corrigidas pelos seus erros",
      "评判给出的得分不按其误差校正",
    ],
    why: [
      "os casos rotulados certificam que os vereditos são lidos corretamente; com que frequência o modelo juiz erra, eles não podem saber",
      "标注案例只证明判定被正确读取；评判模型多久出错一次，它们无从得知",
    ],
  },
};
