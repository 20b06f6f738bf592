import type { PolicyTexts } from "./translated.js";

export const INSTRUCTION_POLICIES: PolicyTexts = {
  "all-instructions": {
    rule: [
      "a pontuação é a proporção de instruções seguidas; só uma resposta que segue todas é correta",
      "得分为所遵循指令的比例；只有遵循全部指令的回复才算正确",
    ],
    why: [
      "saem os dois números do artigo: por instrução (a pontuação média) e por prompt (a proporção de avaliações corretas)",
      "论文的两个数字都可得到：按指令（平均得分）与按提示（正确评分的比例）",
    ],
  },
  strict: {
    rule: [
      "a resposta é verificada como está; com strictness loose, uma instrução conta como seguida onde uma das oito leituras do artigo a segue",
      "按原样检查回复；strictness 为 loose 时，论文的八种解读中有一种遵循指令即算遵循",
    ],
    why: [
      "uma primeira linha cortês ou um negrito é um deslize de forma que a medida loose perdoa; as duas não devem se misturar em um só número",
      "客套的首行或加粗只是形式上的疏忽，宽松口径予以宽容；两者不得混在同一个数字里",
    ],
  },
  words: {
    rule: [
      "uma palavra é uma sequência de letras, sinais, dígitos e sublinhados, de modo que don't e well-known são duas; cada sinal de Han e kana é uma",
      "词是字母、附加符号、数字和下划线的连续串，因此 don't 和 well-known 各为两个词；每个汉字或假名为一个词",
    ],
    why: [
      "é o padrão \\w+ do nltk da referência, em que se apoiam os números publicados; a referência quebra palavras de escritas índicas nos sinais de vogal e toma uma oração chinesa inteira por uma palavra, o que ninguém pretende",
      "这是参考实现所用的 nltk 模式 \\w+，公布的数字以此为据；参考实现会在元音符号处拆开印度系文字的词，并把整个中文分句当作一个词，这并非任何人的本意",
    ],
  },
  sentences: {
    rule: [
      ". ? ! … e seus semelhantes em outras escritas terminam uma frase antes de um espaço; pontos de abreviações conhecidas, iniciais, decimais e números de lista não, nem quebras de linha",
      ". ? ! … 及其他文字中的同类符号在空白之前结束句子；已知缩写、首字母、小数和列表编号中的点不算，换行也不算",
    ],
    why: [
      "o modelo nltk da referência (punkt, inglês) são dados aprendidos de outro projeto; ele também ignora quebras de linha, mas muitas vezes toma o número de um item de lista por uma frase e uma pergunta citada dentro de uma frase pelo fim dela",
      "参考实现的 nltk 模型（punkt，英语）是另一项目学得的数据；它同样忽略换行，但常把列表编号当作句子，把句内引用的问句当作句末",
    ],
  },
  keywords: {
    rule: [
      "palavras-chave e sua frequência contam onde quer que o texto tenha as letras, também dentro de palavras maiores; palavras proibidas contam só como palavras inteiras; maiúsculas e minúsculas são iguais; os sinais valem por si mesmos",
      "关键词及其频次在文本出现这些字母处即计，包括较长的词内；禁用词只按整词计；不分大小写；符号按其本身计",
    ],
    why: [
      "a referência faz o mesmo, mas toma as palavras-chave por expressões regulares, nas quais um ponto vale por qualquer sinal",
      "参考实现亦如此，但它把关键词当作正则表达式，其中的点可匹配任何字符",
    ],
  },
  "capital-words": {
    rule: [
      "uma palavra em maiúsculas tem uma maiúscula e nenhuma minúscula, I e A também; hífens, apóstrofos e pontos internos a mantêm unida",
      "大写词含大写字母且不含小写字母，I 和 A 也算；连字符、撇号和词内的点使其相连",
    ],
    why: [
      "como conta a referência, cujo tokenizador corta DON'T e I'm em dois",
      "与参考实现的计法一致，其分词器会把 DON'T 和 I'm 各切成两段",
    ],
  },
  bullets: {
    rule: [
      "um marcador é * ou - seguido de espaço e texto; divisores, palavras entre asteriscos e linhas que começam com + não são",
      "项目符号为 * 或 -，后接空白和文本；分隔线、星号中的词以及以 + 开头的行都不是",
    ],
    why: [
      "assim é no Markdown, cujo + fica de fora como na referência: linhas de uma soma começam assim; a referência conta --- e uma linha que abre com *ênfase*",
      "Markdown 如此规定，其中 + 与参考实现一样不算：加法竖式的行即以它开头；参考实现会把 --- 和以 *强调* 开头的行计入",
    ],
  },
  highlights: {
    rule: [
      "um, dois ou três asteriscos colados a um texto de uma linha, e outros tantos no seu fim; sublinhados não contam",
      "紧贴单行文本前的一个、两个或三个星号，其后有同样数量的星号；下划线不算",
    ],
    why: [
      "assim é no Markdown, e asteriscos são o que se pede; a referência pode emparelhar os asteriscos de dois marcadores",
      "Markdown 如此规定，而要求的就是星号；参考实现可能把两个项目符号的星号配成一对",
    ],
  },
  sections: {
    rule: [
      "uma seção é uma linha que abre com o marcador, com as maiúsculas pedidas, e um número; ao menos tantas quantas se pediram",
      "节是以标记开头（大小写如所要求）并带编号的行；数量至少为所要求的",
    ],
    why: ["a referência conta também menções no texto corrido", "参考实现把正文中的提及也计入"],
  },
  "paragraph-dividers": {
    rule: [
      "onde uma linha traz só ***, apenas essas linhas dividem; senão, três asteriscos em qualquer lugar dividem",
      "若有某行只含 ***，则只有这样的行分段；否则任何位置的三个星号都分段",
    ],
    why: ["***negrito itálico*** não é divisor", "***粗斜体*** 不是分隔符"],
  },
  "first-word": {
    rule: [
      "a primeira palavra de um parágrafo continua além de apóstrofos e hífens; aspas antes dela são ignoradas, marcas de Markdown não",
      "段落的首词跨越撇号和连字符；其前的引号忽略，Markdown 标记不忽略",
    ],
    why: [
      "let's não é let; a referência corta no apóstrofo; o negrito cabe à medida loose perdoar",
      "let's 不是 let；参考实现在撇号处截断；加粗由宽松口径予以宽容",
    ],
  },
  postscript: {
    rule: [
      "o marcador abre uma linha ou segue o fim de uma frase, e é seguido de texto",
      "标记位于行首或句末之后，且其后有文本",
    ],
    why: [
      "a mera menção a um pós-escrito não é um; a referência a aceita",
      "仅提到附言并不是附言；参考实现却接受",
    ],
  },
  "one-constrained-answer": {
    rule: ["exatamente uma das três respostas está no texto", "回复中恰好出现三个答案之一"],
    why: [
      "duas respostas diferentes não são uma; a referência as aceita",
      "两个不同的答案不算答案；参考实现却接受",
    ],
  },
  "repeat-then-answer": {
    rule: [
      "o pedido vem primeiro, palavra por palavra, salvo maiúsculas, espaços e a forma das aspas, e depois uma resposta",
      "先逐字重复请求（大小写、空白和引号形式除外），随后作答",
    ],
    why: [
      "a instrução pede as duas coisas; a referência verifica só o começo",
      "指令要求两者；参考实现只检查开头",
    ],
  },
  "quotation-marks": {
    rule: ["aspas duplas retas e tipográficas contam igualmente", "直双引号与弯双引号都算"],
    why: ["ambas são aspas duplas", "两者都是双引号"],
  },
  commas: {
    rule: ["conta a vírgula de qualquer escrita", "各种文字的逗号都算"],
    why: [
      "uma vírgula é uma vírgula também em chinês e árabe; a referência conhece um só sinal",
      "中文和阿拉伯文的逗号也是逗号；参考实现只认一种",
    ],
  },
  language: {
    rule: [
      "o idioma da maior parte do texto, reconhecido por escrita, palavras funcionais e letras; curto demais ou equilibrado demais fica indeciso; duas escritas quase em equilíbrio não são um idioma",
      "以文本大部分的语言为准，依文字、虚词和字母判断；过短或过于均衡则无法判定；两种文字接近均衡不算一种语言",
    ],
    why: [
      "o detector da referência adivinha ao acaso em textos curtos e conta suas falhas como instruções seguidas",
      "参考实现的检测器对短文本随机猜测，并把其失败算作已遵循",
    ],
  },
  undecided: {
    rule: [
      "uma instrução que não pode ser decidida deixa a resposta não avaliada, a menos que outra tenha falhado",
      "若有指令无法判定，则不评分，除非另有指令未遵循",
    ],
    why: ["uma dúvida do avaliador não é um fato sobre o modelo", "评分器的疑问并非关于模型的事实"],
  },
};
