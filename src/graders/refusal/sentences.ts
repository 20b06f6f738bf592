import { MAX_SENTENCE_CHARS, MAX_SENTENCES, REPLY_HEAD_CHARS, REPLY_TAIL_CHARS } from "./budget.js";
import { fold } from "./normalise.js";

/** A sentence of a reply; `work` sentences stand in code, dialogue or under a title, in no voice of the model's own. */
export interface Sentence {
  /** Folded, cut to MAX_SENTENCE_CHARS. */
  readonly text: string;
  /** How much it says: characters, a Chinese one counted as WEIGHT_OF_HAN. */
  readonly weight: number;
  readonly item: boolean;
  readonly work: boolean;
  /** The title of the whole. */
  readonly title: boolean;
}

/** A Chinese character says about as much as three Latin ones. */
const WEIGHT_OF_HAN = 3;

/** The sentences of the head and the tail of a reply, in order; what lies between is not read. */
export const sentencesOf = (reply: string): readonly Sentence[] => {
  const all = ends(reply)
    .split("```")
    .flatMap((part, index) => (index % 2 === 1 ? [code(part)] : inProse(part)));
  if (all.length <= MAX_SENTENCES) return all;
  const half = MAX_SENTENCES / 2;
  return [...all.slice(0, half), ...all.slice(-half)];
};

const ends = (reply: string): string => {
  const whole = REPLY_HEAD_CHARS + REPLY_TAIL_CHARS;
  if (reply.length <= whole) return unquoted(reply.trim());
  return `${reply.slice(0, REPLY_HEAD_CHARS).trimStart()}\n${reply.slice(-REPLY_TAIL_CHARS)}`;
};

/** A reply that stands in quotation marks as a whole is not a quotation. */
const unquoted = (reply: string): string => {
  const inner = /^["“「]([^"“”「」]*)["”」]$/.exec(reply)?.[1];
  return inner ?? reply;
};

const code = (text: string): Sentence => ({ text: "", weight: text.length, item: false, work: true, title: false });

const ITEM = /^\s{0,12}(?:[-*•–]|\(?\d{1,2}[.)、:]|[一二三四五六七八九十]、)\s{0,4}/;
const SPEAKER = /^\s{0,8}\**[\p{L}][\p{L} .']{0,24}\**\s?[:：]\**\s?\S/u;
const NO_SPEAKER = /^\W*(?:note|answer|response|disclaimer|warning|important|nota|resposta|aviso|importante|注意|回答|答|提示)/i;

const TITLE = /^\s{0,4}(?:#{1,6}\s.{1,120}|\*\*[^*]{1,120}\*\*\s{0,4})$/;

const inProse = (text: string): readonly Sentence[] => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const spoken = lines.filter((line) => speaks(line)).length >= 2;
  return lines.flatMap((line, index) => {
    const place = {
      item: ITEM.test(line),
      work: spoken && speaks(line),
      title: index === 0 && lines.length > 1 && TITLE.test(line),
    };
    return split(withoutQuotations(line)).map((part) => ({ ...said(part), ...place }));
  });
};

const speaks = (line: string): boolean => SPEAKER.test(line) && !NO_SPEAKER.test(line);

/** Ends of sentences, and of clauses where a reply turns from what it declines to what it gives. */
const ENDS =
  /(?<=[.!?]["')\]*]?)\s+|(?<=[。！？；])|(?<=,)\s(?=(?:but |however,? |mas )?(?:i can (?!not)|here(?:'s| is| are) |posso |aqui vai ))|(?<=，)(?=(?:但|不过|然而)?我?可以)/i;

const split = (line: string): readonly string[] =>
  line.split(ENDS).filter((part) => part.trim() !== "");

const said = (part: string): Pick<Sentence, "text" | "weight"> => {
  const text = fold(part.slice(0, MAX_SENTENCE_CHARS).replace(ITEM, ""));
  const han = part.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return { text, weight: part.length + han * (WEIGHT_OF_HAN - 1) };
};

const QUOTATIONS =
  /"[^"\n]{1,600}"|“[^”\n]{1,600}”|「[^」\n]{1,600}」|『[^』\n]{1,600}』|«[^»\n]{1,600}»/g;

/** What is quoted is said by somebody else: it keeps its length and loses its words. */
const withoutQuotations = (line: string): string =>
  line.slice(0, REPLY_HEAD_CHARS).replace(QUOTATIONS, (quoted) => quoted.replace(/[^\s"“”]/g, "x"));
