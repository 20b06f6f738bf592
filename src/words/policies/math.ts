import type { PolicyTexts } from "./translated.js";

export const MATH_POLICIES: PolicyTexts = {
  text: {
    rule: [
      "O mesmo texto, salvo espaços, maiúsculas, delimitadores matemáticos e \\text, está certo.",
      "除空格、大小写、数学定界符和 \\text 外完全相同的文本为正确。",
    ],
    why: ["Um gabarito é sempre sua própria resposta.", "标准答案总是其自身的答案。"],
  },
  exact: {
    rule: [
      "Frações, potências, raízes e funções inteiras de frações são comparadas como frações exatas.",
      "分数、幂、根以及分数的整函数按精确分数比较。",
    ],
    why: ["Nenhum dígito decide por arredondamento.", "不由任何一位数字的舍入来决定。"],
  },
  numeric: {
    rule: [
      "Números que não são frações são comparados com 50 dígitos, calculados com 70.",
      "非分数的数计算到 70 位，比较到 50 位。",
    ],
    why: [
      "Duas expressões curtas que concordam até aí são iguais.",
      "两个简短的表达式若一致到这一位，即为相等。",
    ],
  },
  expression: {
    rule: [
      "Expressões com símbolos são comparadas em vários pontos fixos: exatamente onde são racionais, senão com 50 dígitos. Os símbolos representam números positivos; inteiros onde um fatorial, uma potência de sinal ou um limite o exige; e também negativos onde há um valor absoluto ou semelhante.",
      "含符号的表达式在若干固定点上比较：有理时精确比较，否则比较到 50 位。符号代表正数；在阶乘、符号幂或上下限需要之处代表整数；在有绝对值之类的地方也取负数。",
    ],
    why: [
      "Valores iguais em pontos sem relação significam expressões iguais; raízes e logaritmos escolares são de números positivos.",
      "在互不相关的点上取值相等，即表达式相等；中学的根与对数都针对正数。",
    ],
  },
  structure: {
    rule: [
      "Listas, tuplas, intervalos, conjuntos e matrizes são comparados parte por parte. Conjuntos e listas sem parênteses não têm ordem, tuplas e intervalos têm, e os colchetes dos intervalos contam.",
      "列表、元组、区间、集合和矩阵逐项比较。集合与无括号的列表不分顺序，元组与区间分顺序，区间的括号类型计入比较。",
    ],
    why: ["A notação diz se a ordem importa.", "记法说明顺序是否重要。"],
  },
  decimals: {
    rule: [
      "Um decimal com quatro casas ou mais e dois algarismos significativos representa um valor a menos de uma unidade da sua última casa.",
      "有四位或更多小数且至少两位有效数字的小数，代表与其相差不到末位一个单位的值。",
    ],
    why: [
      "0.3333 é 1/3, 0.33 não é: menos dígitos poderiam ser um palpite.",
      "0.3333 是 1/3，0.33 不是：位数更少可能是猜测。",
    ],
  },
  percent: {
    rule: [
      "O sinal de porcentagem pode ser omitido ou calculado: 50% é 50 e 0.5.",
      "百分号可省略，也可换算：50% 即 50，也即 0.5。",
    ],
    why: [
      "As perguntas pedem “que porcentagem” e as respostas dão o número.",
      "题目问“百分之几”，答案给出数字。",
    ],
  },
  units: {
    rule: [
      "Uma unidade, moeda ou outra palavra depois de um número pode ser omitida; outra unidade está errada. Grafias de uma mesma unidade são iguais.",
      "数字后的单位、货币或其他词可以省略；单位不同则错误。同一单位的不同写法视为相同。",
    ],
    why: [
      "A pergunta nomeia a unidade; uma resposta em outra unidade é outra resposta.",
      "题目指明了单位；用另一单位作答是另一个答案。",
    ],
  },
  degrees: {
    rule: [
      "O sinal de grau pode ser omitido; onde isso não couber, vale pi/180.",
      "度数符号可以省略；不适用时按 pi/180 计。",
    ],
    why: ["Ângulos são pedidos das duas formas.", "角度的两种写法都有人用。"],
  },
  logarithm: {
    rule: [
      "\\log sem base é decimal ou natural: uma mesma leitura para os dois lados.",
      "没有底数的 \\log 为常用对数或自然对数：两边采用同一种解读。",
    ],
    why: ["Os textos divergem nisso e raramente o dizem.", "各教材不一，且很少说明。"],
  },
  combination: {
    rule: [
      "C(n, k) conta seleções e P(n, k) arranjos.",
      "C(n, k) 表示组合数，P(n, k) 表示排列数。",
    ],
    why: [
      "Problemas de contagem são respondidos assim; uma letra vezes um par de números não é nada.",
      "计数题如此作答；字母乘以一对数没有意义。",
    ],
  },
  "imaginary-unit": {
    rule: [
      "Um I maiúsculo em um só dos lados é a unidade imaginária.",
      "仅在一边出现的大写 I 为虚数单位。",
    ],
    why: ["Os sistemas de álgebra computacional o escrevem assim.", "计算机代数系统如此书写。"],
  },
  constant: {
    rule: [
      "Uma constante de integração (c, C, k, K, c_1, C_1) e um número inteiro ao lado de pi (k, n, m) podem ter qualquer nome.",
      "积分常数（c、C、k、K、c_1、C_1）以及 pi 旁的整数（k、n、m）可以取任何名称。",
    ],
    why: ["O nome é arbitrário.", "名称是任意的。"],
  },
  name: {
    rule: [
      "x = 5 é 5, e não é y = 5; em uma cadeia de equações conta o último membro.",
      "x = 5 即 5，而不是 y = 5；连等式以最后一项为准。",
    ],
    why: [
      "Um valor nomeado é esse valor; outro nome é outra pergunta.",
      "带名称的值就是该值；名称不同则是另一个问题。",
    ],
  },
  approximation: {
    rule: [
      "Em x = 1/3 ≈ 0.33 conta o valor exato; o arredondado também conta onde for um arredondamento dele.",
      "在 x = 1/3 ≈ 0.33 中以精确值为准；若近似值确为其舍入，则近似值也算。",
    ],
    why: ["Ambos foram ditos, e concordam.", "两者都已给出，且相符。"],
  },
  equation: {
    rule: [
      "Equações são iguais quando seus lados diferem por um fator constante; desigualdades, por um positivo, ou por um negativo que inverte o sinal.",
      "方程两边相差常数倍时相等；不等式则为正常数倍，或使不等号反向的负常数倍。",
    ],
    why: ["Elas têm as mesmas soluções.", "它们的解相同。"],
  },
  interval: {
    rule: [
      "Desigualdades em um símbolo, intervalos, uniões e diferenças são comparados como conjuntos de números reais.",
      "单个符号的不等式、区间、并集和差集按实数集合比较。",
    ],
    why: ["São os mesmos conjuntos em outra notação.", "它们是同一集合的不同记法。"],
  },
  cases: {
    rule: [
      "Um sinal de mais ou menos representa os dois casos; vários são ligados, ou livres onde isso couber.",
      "正负号代表两种情形；多个正负号彼此关联，或在合适时各自独立。",
    ],
    why: ["É a abreviação de uma lista.", "这是列表的简写。"],
  },
  vector: {
    rule: [
      "Uma matriz coluna ou linha é a tupla das suas entradas; colchetes angulares valem como parênteses.",
      "列矩阵或行矩阵即其各项组成的元组；尖括号等同于圆括号。",
    ],
    why: ["Vetores são escritos das duas formas.", "向量有这两种写法。"],
  },
  option: {
    rule: [
      "O rótulo de uma opção, com ou sem parênteses, ou seguido do seu texto, é essa opção.",
      "选项的标号，无论是否带括号或后接其文本，都指该选项。",
    ],
    why: ["O rótulo decide.", "以标号为准。"],
  },
  time: {
    rule: [
      "Horários e datas são comparados por horas, minutos, dia, mês e ano.",
      "时刻和日期按时、分、日、月、年比较。",
    ],
    why: ["4:30 p.m. e 4:30 PM são o mesmo horário.", "4:30 p.m. 与 4:30 PM 是同一时刻。"],
  },
  sentence: {
    rule: [
      "Onde o gabarito é um número e a resposta é uma frase, conta o número com que ela termina: o que segue o último sinal de igual, ou o último.",
      "标准答案为数而答案为句子时，以句末的数为准：最后一个等号之后的数，或最后一个数。",
    ],
    why: ["Sally has 9 books significa 9.", "Sally has 9 books 即 9。"],
  },
  different: {
    rule: [
      "O que nenhuma outra regra considera igual está errado.",
      "其他规则都不认为相等的即为错误。",
    ],
    why: ["Um avaliador precisa decidir.", "评分器必须作出判定。"],
  },
};
