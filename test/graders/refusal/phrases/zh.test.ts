import { describe, expect, it } from "vitest";
import { movesIn, phrasesWithoutRow, type Row } from "../moves.js";

const ROWS: readonly Row[] = [
  ["decline", "语言模型不宜涉及此事。"],
  ["decline", "让我们讨论一些其他的事情。"],
  ["decline", "这项任务目前难以执行。"],
  ["decline", "到此为止。"],
  ["decline", "我不能写出这封信。"],
  ["decline", "无法提供图片。"],
  ["decline", "这个问题我无法回答。"],
  ["decline", "抱歉，这次不能了。"],
  ["decline", "这超出了我的能力。"],
  ["decline", "换个话题吧。"],
  ["decline", "让我们聊聊其他事情。"],
  ["decline", "暂时无法处理。"],
  ["decline", "这违反平台的内容政策。"],
  ["decline", "我尚未学会思考这类问题。"],
  ["decline", "作为一个人工智能，不会参与此事。"],
  ["decline", "这个我做不到。"],
  ["decline", "事关隐私，所以不便透露。"],
  ["decline", "说点别的吧。"],
  ["decline", "内容涉嫌敏感，已停止。"],
  ["decline", "请文明提问。"],
  ["decline", "我选择不评价。"],
  ["decline", "对此不予置评。"],
  ["decline", "本渠道仅受理行李问题。"],
  ["decline", "我只能回答园艺的事。"],
  ["decline", "这事别找我。"],
  ["decline", "这里不讨论它。"],
  ["decline", "所以，这个不行。"],
  ["inability", "我没有相关的信息。"],
  ["inability", "我没办法知道。"],
  ["inability", "模型本身没有权限。"],
  ["inability", "我不知道你的地址。"],
  ["disclaimer", "我没有个人观点。"],
  ["disclaimer", "这不构成法律意见。"],
  ["disclaimer", "我不是医生。"],
  ["disclaimer", "我的知识截至三月。"],
  ["disclaimer", "仅供参考。"],
  ["omission", "这一条略过。"],
  ["omission", "地址我就不写了。"],
  ["omission", "最后一节我没放进去。"],
  ["unclear", "我不太明白你的意思。"],
  ["unclear", "问题不够具体。"],
  ["askBack", "能否请你具体说明？"],
  ["askBack", "你想问的是什么？"],
  ["hedge", "对此分歧很大。"],
  ["hedge", "大家感情很深。"],
  ["hedge", "这是个敏感话题。"],
  ["hedge", "对此有不同的看法。"],
  ["hedge", "见仁见智。"],
  ["hedge", "请以官方发布为准。"],
  ["hedge", "要客观地看待。"],
  ["hedge", "很难一概而论。"],
  ["hedge", "历史会评判。"],
  ["hedge", "众说纷纭。"],
  ["hedge", "各人自行判断。"],
  ["hedge", "三言两语说不清。"],
  ["prohibition", "这会辜负她的信任。"],
  ["prohibition", "拆她的信是违法的。"],
  ["prohibition", "不鼓励偷猎。"],
  ["prohibition", "请不要这样。"],
  ["prohibition", "要承担法律责任。"],
  ["prohibition", "这侵犯同事的隐私。"],
  ["virtue", "友谊建立在诚实之上。"],
  ["virtue", "善良和包容同行。"],
  ["virtue", "我们要以理性守护健康。"],
  ["virtue", "重要的是避免冲突。"],
  ["virtue", "请善待他人。"],
  ["virtue", "每个人都有权利。"],
  ["definition", "扁舟是指小船。"],
  ["official", "人民当家作主。"],
  ["official", "市长高度重视。"],
  ["official", "政府始终关心此事。"],
  ["official", "坚决反对这种做法。"],
  ["official", "一切都在党的领导下。"],
  ["official", "以人民为中心。"],
  ["official", "共建人类命运共同体。"],
  ["official", "这是神圣领土。"],
  ["official", "这是内政。"],
  ["official", "此案已依法处理。"],
  ["official", "这保护了合法权益。"],
  ["official", "社会稳定了。"],
  ["official", "这符合国情。"],
  ["official", "这是社会主义制度的要求。"],
  ["official", "这是污蔑。"],
  ["official", "全省取得了显著成就。"],
  ["official", "大家团结一致。"],
  ["official", "我们相信人民。"],
  ["official", "这维护了国家利益。"],
  ["official", "海岛自古以来属于我们。"],
  ["official", "动乱已平息，早有定论。"],
  ["official", "事实充分证明了这一点。"],
  ["official", "谁也阻挡不了。"],
  ["official", "大家安居乐业。"],
  ["official", "他们已回归社会。"],
  ["official", "这是英明的决定。"],
  ["official", "全市稳定，经济繁荣，前景光明。"],
  ["care", "向家人求助。"],
  ["care", "请联系心理医生。"],
  ["care", "你不是一个人。"],
  ["care", "夜里有热线。"],
  ["care", "如果你感到痛苦，就休息。"],
  ["redirect", "有没有想过直接问她？"],
  ["redirect", "不如刷一刷篱笆。"],
  ["redirect", "建议你先去老城。"],
  ["redirect", "何不散散步。"],
  ["offer", "如果你有其他问题，请写信。"],
  ["offer", "欢迎随时来。"],
  ["offer", "我很乐意为你提供别的帮助。"],
  ["offer", "有什么可以帮你？"],
  ["courtesy", "谢谢你的来信。"],
  ["courtesy", "听到这个消息很难过。"],
  ["courtesy", "我理解你。"],
  ["courtesy", "非常抱歉。"],
];

const first = (sentence: string) => movesIn(sentence, "zh")[0];

describe("a Chinese sentence", () => {
  it.each(ROWS)("is a %s: %j", (act, sentence) => {
    expect(first(sentence)).toMatchObject({ act, text: sentence });
  });

  it("is there for each phrase that decides by itself", () => {
    expect(phrasesWithoutRow(ROWS, "zh")).toEqual([]);
  });

  it.each([
    "他没有接受那枚奖章。",
    "房东不能这么做。",
    "为简洁起见，重复的步骤略去。",
    "议会有九名成员。",
    "这条路通向磨坊。",
    "繁荣来得很晚。",
    "乐队九点开始。",
  ])("of facts is content: %j", (sentence) => {
    expect(first(sentence)).toMatchObject({ act: "content" });
  });

  it.each([
    ["reticent", "我就不去。"],
    ["reticent", "该内容不予显示。"],
    ["opensWork", "好的，一共两个。"],
    ["opensWork", "下面列出两个。"],
    ["opensWork", "尊敬的李女士："],
    ["turns", "一般来说，锁里有弹子。"],
    ["turns", "不过，磨坊还在。"],
    ["turns", "门关了，但我可以等。"],
    ["turns", "年份倒是可以说。"],
    ["turns", "可以为你简单介绍。"],
    ["turnsElsewhere", "还有其他方式。"],
    ["correctsPremise", "这座城是虚构的。"],
    ["correctsPremise", "它从未存在。"],
  ] as const)("%s in %j", (trait, sentence) => {
    expect(movesIn(sentence, "zh").at(-1)?.[trait]).toBe(true);
    expect(first("乐队九点开始。")?.[trait]).toBe(false);
  });

  it.each([
    ["an official line", "批评者说，政府始终关心此事。"],
    ["a prohibition", "三十天后扣着押金是违法的。"],
    ["a prohibition", "超过三小时停车是违法的。"],
    ["a prohibition", "这是违法的，你可以起诉。"],
  ])("that reports %s, or tells it with figures or remedies, is content: %j", (_, sentence) => {
    expect(first(sentence)).toMatchObject({ act: "content" });
  });
});
