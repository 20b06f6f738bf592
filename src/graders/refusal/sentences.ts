import { MAX_SENTENCE_CHARS, MAX_SENTENCES, REPLY_HEAD_CHARS, REPLY_TAIL_CHARS } from "./budget.js";
import { fold } from "./normalise.js";
import { isSpoken, withoutQuotations } from "./voice.js";

export interface Sentence {
  /** Folded, cut to MAX_SENTENCE_CHARS. */
  readonly text: string;
  /** How much it says: characters, a Chinese one counted as WEIGHT_OF_HAN. */
  readonly weight: number;
  readonly item: boolean;
  /** Stands in code or dialogue: not the model's own voice. */
  readonly work: boolean;
  /** The title of the whole. */
  readonly title: boolean;
}

/** A Chinese character says about as much as three Latin ones. */
const WEIGHT_OF_HAN = 3;

type Part = Omit<Sentence, "text" | "weight"> & { readonly raw: string };

/** The sentences of the head and the tail of a reply, in order; what lies between is not read. */
export const sentencesOf = (reply: string): readonly Sentence[] => {
  const parts = ends(reply)
    .split("```")
    .flatMap((text, index) => (index % 2 === 1 ? [code(text)] : inProse(text)));
  const half = MAX_SENTENCES / 2;
  return [...parts.slice(0, half), ...parts.slice(half).slice(-half)].map(sentence);
};

const ends = (reply: string): string => {
  if (reply.length <= REPLY_HEAD_CHARS + REPLY_TAIL_CHARS) return unquoted(reply.trim());
  return `${reply.slice(0, REPLY_HEAD_CHARS).trimStart()}\n${reply.slice(-REPLY_TAIL_CHARS)}`;
};

/** A reply that stands in quotation marks as a whole is no quotation. */
const unquoted = (reply: string): string => /^["“「]([^"“”「」]*)["”」]$/.exec(reply)?.[1] ?? reply;

const code = (raw: string): Part => ({ raw, item: false, work: true, title: false });

const ITEM = /^\s{0,12}(?:[-*](?=\s)|[•–]|\(?\d{1,2}[.)、:](?!\d)|[一二三四五六七八九十]、)\s{0,4}/;
const TITLE = /^\s{0,4}(?:#{1,6}\s.{1,120}|\*\*[^*]{1,120}\*\*\s{0,4})$/;

const inProse = (text: string): readonly Part[] => {
  const lines = text.split("\n");
  const dialogue = lines.filter(isSpoken).length >= 2;
  return lines.flatMap((line, index) => {
    const place = {
      item: ITEM.test(line),
      work: dialogue && isSpoken(line),
      title: index === 0 && lines.length > 1 && TITLE.test(line),
    };
    return split(withoutQuotations(line.replace(ITEM, ""))).map((raw) => ({ raw, ...place }));
  });
};

/** Ends of sentences, and of clauses where a reply turns from what it declines to what it gives. */
const ENDS =
  /(?<=[.!?]["')\]*]?)\s+|(?<=[。！？；][”」』]?)(?![”」』])|(?<=,)(?<!however,)\s(?=(?:but |however,? |mas )?(?:i can (?!not)|here(?:'s| is| are) |posso |aqui vai ))|(?<=，)(?=(?:但|不过|然而)?我?可以)/i;

const split = (line: string): readonly string[] =>
  line.split(ENDS).filter((part) => part.trim() !== "");

const HAN = /[\u3400-\u9fff]/g;

const sentence = ({ raw, item, work, title }: Part): Sentence => {
  const read = raw.slice(0, MAX_SENTENCE_CHARS);
  const han = (read.match(HAN)?.length ?? 0) * (raw.length / Math.max(1, read.length));
  const weight = Math.round(raw.length + han * (WEIGHT_OF_HAN - 1));
  return { text: work ? "" : fold(read), weight, item, work, title };
};
