import type { PolicyTexts } from "./translated.js";

export const GRID_POLICIES: PolicyTexts = {
  "every-cell": {
    rule: [
      "uma grade está correta quando toda célula pedida está certa; com pontuação por células, a pontuação é a proporção de células certas",
      "所要求的每一格都正确时网格才正确；按格计分时，得分为正确格的比例",
    ],
    why: [
      "os números publicados de quebra-cabeças de grade são ambos",
      "网格谜题公布的数字两种都有",
    ],
  },
  "cells-folded": {
    rule: [
      "células e nomes são comparados sem maiúsculas, espaços, sublinhados, hífens entre letras e marcas de Markdown",
      "比较单元格与名称时忽略大小写、空白、下划线、字母间连字符和 Markdown 标记",
    ],
    why: [
      "os modelos escrevem os nomes de um quebra-cabeça ao seu modo; nenhum par dos seus valores difere só nisso",
      "模型以自己的方式书写谜题中的名称；没有两个取值仅在这些方面不同",
    ],
  },
  "last-grid": {
    rule: [
      "conta a última grade da resposta que tenha ao menos metade das células pedidas que tem a mais completa, com casas em linhas ou em colunas",
      "以回复中最后一个网格为准，其所含的所求单元格须不少于最完整网格的一半；房屋可按行或按列排列",
    ],
    why: [
      "rascunhos e o próprio quebra-cabeça ficam acima da solução; um comentário abaixo pode repetir uma linha",
      "草稿和谜题本身在答案之前；其后的备注可能重复某一行",
    ],
  },
  "missing-cell": {
    rule: [
      "uma célula ausente está errada; linhas e colunas não pedidas são mencionadas e nada mudam",
      "缺失的单元格为错误；未要求的行列会被指出，但不影响结果",
    ],
    why: [
      "quem dá uma grade responde por ela toda; um número da casa ou um comentário não é resposta",
      "给出网格者对其全部负责；房屋编号或备注不是答案",
    ],
  },
  "plan-by-simulation": {
    rule: [
      "um plano está certo quando cada ação é permitida no estado anterior a ela e o objetivo vale no fim, por longo que seja",
      "每个动作在其之前的状态下可行，且最终目标成立，计划即为正确，不论长短",
    ],
    why: [
      "vários planos alcançam um objetivo; a igualdade com um deles é um piso",
      "达成目标的计划不止一个；与其中之一相同只是下限",
    ],
  },
  "plan-marked": {
    rule: [
      "contam os passos entre [PLAN] e [PLAN END]; senão, a última lista de passos numerados ou formais com ao menos metade do comprimento da mais longa; senão, de marcadores; senão, de frases",
      "以 [PLAN] 与 [PLAN END] 之间的步骤为准；否则取最后一个长度不少于最长者一半的编号或形式化步骤列表；再否则取项目符号列表；最后取句子",
    ],
    why: [
      "as explicações repetem as ações em formas mais livres; uma lista numerada ou formal é a resposta",
      "解释会以较随意的形式重复动作；编号或形式化的列表才是答案",
    ],
  },
  "verb-decides": {
    rule: [
      "pegar é da mesa, desempilhar é de um bloco, mesmo onde as palavras seguintes digam outra coisa",
      "“拿起”指从桌上拿，“取下”指从积木上取，即使其后的词另有说法",
    ],
    why: [
      "as quatro ações são nomeadas na tarefa; uma errada é um passo errado",
      "题目给出了四种动作的名称；用错即为错误的步骤",
    ],
  },
  "unknown-step": {
    rule: [
      "um passo entre duas ações que não seja nenhuma das quatro torna o plano errado; comentários antes e depois não contam",
      "两个动作之间出现四种动作以外的步骤，计划即为错误；前后的备注不计",
    ],
    why: [
      "um plano que não pode ser executado como está escrito não é um plano",
      "无法照原样执行的计划不是计划",
    ],
  },
};
