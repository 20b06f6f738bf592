import type { PolicyTexts } from "./translated.js";

export const CODE_POLICIES: PolicyTexts = {
  "last-fence": {
    rule: [
      "o programa é o último bloco cercado da linguagem pedida; um bloco que nunca se fecha termina com a resposta, e uma cerca dentro de uma string de aspas triplas é texto",
      "程序为所要求语言的最后一个围栏代码块；未闭合的代码块以答案结尾为止，三引号字符串内的围栏视为文本",
    ],
    why: [
      "os modelos se corrigem de cima para baixo, e uma resposta cortada depois do código ainda tem o seu código",
      "模型自上而下地修正自己；在代码之后被截断的答案仍有其代码",
    ],
  },
  definition: {
    rule: [
      "onde se pede uma função, o último bloco que a define conta antes dos blocos que só a chamam; onde se pede um programa, o último bloco que lê a entrada conta antes dos que só mostram seu uso",
      "要求函数时，最后一个定义它的代码块优先于仅调用它的；要求程序时，最后一个读取输入的代码块优先于仅展示用法的",
    ],
    why: [
      "exemplos e testes da resposta costumam vir depois dela, e não são a resposta",
      "答案的示例和测试常在其后，它们并不是答案",
    ],
  },
  parts: {
    rule: [
      "blocos que definem um nome que o bloco escolhido usa e não define são unidos a ele, na ordem em que aparecem",
      "若某些代码块定义了所选代码块使用而未定义的名称，则按出现顺序与其合并",
    ],
    why: [
      "uma resposta contada em etapas (imports, uma função auxiliar, a função) é um só programa; um bloco que não precisa dos outros fica sozinho, para que versões antigas não alcancem a última",
      "分步给出的答案（导入、辅助函数、函数）是一个程序；不需要其他部分的代码块单独成立，以免旧版本影响最后的版本",
    ],
  },
  "other-language": {
    rule: [
      "código em linguagem diferente da pedida não é programa, e a avaliação nomeia a linguagem; TypeScript não é JavaScript",
      "使用其他语言的代码不算程序，评分会指出该语言；TypeScript 不是 JavaScript",
    ],
    why: [
      "uma ideia certa em Java não responde a uma pergunta de Python, e executá-la como Python só esconderia por que falha",
      "用 Java 写出的正确思路并未回答 Python 的题目，当作 Python 运行只会掩盖其失败原因",
    ],
  },
  "no-output": {
    rule: [
      "blocos de saída, dados, comandos de shell, diferenças e sessões interativas (>>>) nunca contam",
      "输出、数据、shell 命令、差异以及交互会话（>>>）的代码块一律不算",
    ],
    why: ["mostram o que um programa faz, e não são um", "它们展示程序的行为，本身并非程序"],
  },
  untagged: {
    rule: [
      "um bloco sem linguagem conta se ao menos quatro quintos das suas instruções se leem como código da linguagem e uma delas faz algo (importa, define, desvia, repete, chama)",
      "未标明语言的代码块，若至少五分之四的语句可读作该语言的代码，且其中有一条确有动作（导入、定义、分支、循环、调用），则算作程序",
    ],
    why: [
      "muitas respostas omitem a marca, e blocos sem marca também trazem saídas e fórmulas",
      "许多答案省略语言标记，而无标记的代码块也可能是输出或公式",
    ],
  },
  bare: {
    rule: [
      "sem cerca, o programa vai da primeira à última linha de código; frases antes e depois são deixadas de fora, frases entre suas linhas ficam",
      "没有围栏时，程序从第一行代码到最后一行；前后的句子去掉，行间的句子保留",
    ],
    why: [
      "complementos são código puro; um programa que uma frase corta em dois não roda, e não deve ser consertado",
      "补全即为裸代码；被句子截成两段的程序无法运行，也不得修补",
    ],
  },
  continuation: {
    rule: [
      "uma resposta que continua dentro da função iniciada pelo código inicial é posta depois dele; o espaço perdido antes da sua primeira linha é devolvido",
      "在起始代码所开始的函数内继续的答案接在起始代码之后；其首行前丢失的空白予以恢复",
    ],
    why: [
      "o HumanEval pede um complemento do prompt e executa os dois juntos",
      "HumanEval 要求补全提示，并将两者一起运行",
    ],
  },
  "starter-context": {
    rule: [
      "o que está no código inicial antes da sua última função (imports, auxiliares) é posto antes de um programa que não define os mesmos nomes; nada que o próprio programa define é posto ali duas vezes",
      "起始代码中最后一个函数之前的内容（导入、辅助函数）置于未定义相同名称的程序之前；程序自己定义的内容不会重复",
    ],
    why: [
      "o prompt os dá como já presentes, e os testes do HumanEval chamam suas funções auxiliares; o que nenhum dos dois tem continua faltando",
      "提示视其为已存在，HumanEval 的测试也会调用其辅助函数；两者都没有的内容仍旧缺失",
    ],
  },
  "solution-class": {
    rule: [
      "uma função não encontrada no nível superior é procurada como método de uma classe Solution",
      "顶层找不到的函数，按 Solution 类的方法查找",
    ],
    why: [
      "é a forma do LeetCode, que os modelos usam também onde se pede uma função simples",
      "这是 LeetCode 的形式，即使要求普通函数，模型也常如此作答",
    ],
  },
  "module-words": {
    rule: [
      "do JavaScript são retiradas as palavras export e export default, e listas de exportação são descartadas; exports e module.exports existem, e uma função encontrada só neles é chamada ali",
      "JavaScript 的 export 与 export default 被去掉，导出列表被舍弃；exports 与 module.exports 可用，只出现在其中的函数从那里调用",
    ],
    why: [
      "elas dizem quem pode usar uma função, não o que ela faz; imports de módulos falham, pois não há nenhum",
      "它们说明谁可以使用函数，而非函数做什么；模块导入会失败，因为没有模块",
    ],
  },
  "as-written": {
    rule: [
      "o programa é executado como está escrito: nenhum sinal escapado, aspa curva, recuo ou colchete é consertado, além do recuo da própria cerca",
      "程序按原样运行：除围栏本身的缩进外，不修补任何转义符、弯引号、缩进或括号",
    ],
    why: ["um programa que não roda é uma resposta errada", "无法运行的程序就是错误的答案"],
  },
};
