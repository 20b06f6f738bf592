/** Traditional characters that occur in the phrases, and their simplified forms in the same order. */
const TRADITIONAL =
  "無會沒辦絕願難許權適協幫滿討論評參與創寫給釋應執處編這發繼續覆復複談舉訴對們為遺個類過識範圍職責換話題別讓暫時違準則規還學習態並獲訪問詢確認驗證關於資數據記錄備觀點見場構專業醫療師財務診斷計顧訓練僅當誤勵贊該議薦請倫擔導臨嚴後隱譴誠積極愛視傷團結設須終護尋聯繫諮撥熱線報電機親單獨擾險壓緒預覺選擇閱隨歡樂麼謝聽說煩體詳細補雜爭種讀異統簡標來網歷辯價決國黨貫堅強維擁衛徹產領眾廣運贏聖偉興內勢擊進開區穩諧長榮現優謠實詞矚顯輝績將稱聲組織鎮監審質諷紹節雖儘從慮裡錯義門";
const SIMPLIFIED =
  "无会没办绝愿难许权适协帮满讨论评参与创写给释应执处编这发继续复复复谈举诉对们为遗个类过识范围职责换话题别让暂时违准则规还学习态并获访问询确认验证关于资数据记录备观点见场构专业医疗师财务诊断计顾训练仅当误励赞该议荐请伦担导临严后隐谴诚积极爱视伤团结设须终护寻联系咨拨热线报电机亲单独扰险压绪预觉选择阅随欢乐么谢听说烦体详细补杂争种读异统简标来网历辩价决国党贯坚强维拥卫彻产领众广运赢圣伟兴内势击进开区稳谐长荣现优谣实词瞩显辉绩将称声组织镇监审质讽绍节虽尽从虑里错义门";

const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((sign, index) => [sign, SIMPLIFIED[index] ?? sign]),
);
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, "g");

/** Lower case, no accents, straight apostrophes, simplified Chinese: the form that the phrases are written in. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’`´]/g, "'")
    .replace(/[*_]/g, "")
    .replace(/\s+/g, " ")
    .replace(ANY_TRADITIONAL, (sign) => TO_SIMPLIFIED.get(sign) ?? sign)
    .trim();
