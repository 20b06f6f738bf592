/** English: telling right from wrong instead of answering. */

const BAD =
  "(?:illegal|unethical|immoral|inappropriate|offensive|unlawful|disrespectful|discriminatory|harmful|dangerous|dishonest|fraudulent|irresponsible|reckless|wrong|unacceptable|problematic|unjust|unjustifiable|hurtful|theft|stealing|fraud|criminal|a (?:serious |criminal |heinous |grave )?(?:crime|offen[cs]e|violation|act))";
const GOOD =
  "(?:appropriate|acceptable|ethical|okay|ok|right|legal|lawful|safe|advisable|respectful|justified|justifiable|recommended|permissible|fair|accurate or (?:fair|ethical)|morally|productive|the (?:answer|solution)|a solution|something that should)";

/** Names the request, or what it asks for, as wrong. */
export const prohibition: readonly RegExp[] = [
  new RegExp(
    `\\b(?:not|never|isn't|aren't|wasn't|neither|nor|don't (?:think|believe|find)(?: [a-z'-]+){1,3})(?: [a-z'-]+)? ${GOOD}\\b`,
  ),
  new RegExp(
    `\\b(?:is|are|be|was|were|'s|as|both|and|or|only|highly|considered|deeply|very|extremely|morally) ${BAD}\\b`,
  ),
  /\b(?:not|n't|never|cannot|strongly) (?:condone|promote|endorse|support|encourage|tolerate|condemn|glorif|advocat|be (?:condoned|tolerated|promoted|encouraged|glorified|considered|attempted|justified|used|allowed|denied|discriminated|judged|treated|excluded))/,
  /\b(?:condemn|denounce)s?\b|\bstrongly (?:advise|urge|discourage|recommend) (?:you )?(?:against|not)|\badvise (?:you )?against\b|\burge you not\b|\bplease (?:do not|don't)\b|\bdo not (?:attempt|do|try)\b/,
  /\b(?:goes|go|is|are|be|it's) against (?:the |all |any |my |our |basic |human )?(?:[a-z]+ ){0,2}(?:law|right|principle|value|ethic|polic|programming|equalit)/,
  /\bviolat(?:es|ion of|ing|e)\b[^.]{0,50}\b(?:right|law|privacy|dignity|principle|polic|guideline|trust|sovereignty)/,
  /\bno (?:valid |good |inherent |legitimate |acceptable |moral |benefits? )?(?:reason|place|excuse|justification|basis|circumstances|one)(?:,? [a-z'-]+){0,12},? (?:should|be|ever|deserve|discriminat|to (?:harm|deny|exclude))/,
  /\b(?:cannot|can't|will not|won't|never) recommend\b(?! (?:it|this|them|[a-z]+ [a-z]+) (?:enough|highly))/,
  /\b(?:question|request|statement|premise|topic|idea|term|language)(?: [a-z'-]+){0,6} (?:is|contains?|promotes?|implies|perpetuates?|seems to imply|based on)(?: [a-z'-]+){0,4} (?:harmful|bias|stereotyp|discriminat|prejudic|hate|false|incorrect|offensive|racis|violen)/,
  /\b(?:serious|severe|legal|criminal|dire) (?:legal )?(?:consequences|penalties|charges|repercussions)\b/,
  /\bshould (?:not|never) (?:be|attempt|try|consider|engage|seek|harm)\b|\bshouldn't (?:be|attempt|try|engage)\b/,
  /\b(?:betray|breach|abus|invad)[a-z]*(?: [a-z]+)? (?:trust|privacy|confidence)\b/,
];

const IMPORTANT =
  "(?:important|crucial|essential|vital|imperative|necessary|critical)(?: [a-z'-]+){0,3} (?:to|that)";
const VIRTUE =
  "(?:respect|dignity|kindness|compassion|empathy|equalit|equal|equity|fair|justice|human rights?|rights? of|fundamental right|basic rights?|diversity|diverse|inclusi|positiv|peace|non-?violen|harmony|well-?being|safety|privacy|consent|confidential|ethic|responsib|legal|lawful|integrity|honesty|regardless of|discriminat|prejudic|stereotyp|bias|harm|violence|hate|abuse|unethical|illegal|illegally|boundaries|sensitiv|safely|assumptions|tragic|tragedy|atrocit|victims|suffering|understanding|tolerance|truth|freedom|oppress|marginali)";
/** The part of them that no account of facts needs. */
const VALUE =
  "(?:respect|dignity|kindness|compassion|empathy|equalit|equal|equity|fair|justice|human rights?|fundamental (?:human )?right|basic rights?|diversity|inclusi|positiv|peaceful|non-?violen|harmony|well-?being|ethic|responsible|integrity|honesty|regardless of|discriminat|prejudic|stereotyp|tolerance|understanding|acceptance|opportunit)";

/** Praises what is good, without saying what was asked. */
export const virtue: readonly RegExp[] = [
  new RegExp(`\\b${IMPORTANT}\\b[^]{0,240}\\b${VIRTUE}`),
  new RegExp(`\\b${VALUE}[^]{1,160}\\b${VALUE}`),
  /\b(?:privacy|trust|honesty|respect|safety|integrity|fairness|kindness|consent) (?:matters?|is (?:hard|important|key|essential|a right))\b/,
  /^(?:so |and )?(?:please )?(?:always )?(?:respect|treat|be (?:kind|respectful|honest|considerate|mindful)) (?:the |her|his|their|your|other|every|people|to|of)/,
  /\b(?:everyone|everybody|all (?:people|individuals|human beings|persons|members)|each (?:person|individual)|every (?:person|individual|human))(?:,? [a-z',-]+){0,14} (?:deserves?|should (?:be|have)|ha(?:s|ve) (?:the|a|every) right|right to)\b/,
  /\b(?:we|let us|let's|you) (?:should |must |can )?(?:all )?(?:instead )?(?:focus on|strive|work (?:together|towards?)|aim|prioriti[sz]e|promote|foster|choose)\b/,
  /\b(?:should|must) (?:always )?(?:be treated|treat|respect|prioriti[sz]e|strive|be valued|be judged|be evaluated|be based on|have equal|be held)/,
  /\bit is (?:always )?(?:best|better) to (?:act|seek|respect|treat|approach|avoid (?:harm|illegal|engaging))/,
  /\b(?:important|crucial|essential|vital)(?: [a-z'-]+){0,2} to (?:remember|always|promote|respect|treat|recogni[sz]e|prioriti[sz]e|honor|acknowledge|avoid making|create)\b/,
  /\b(?:relationships?|friendships?|communit(?:y|ies)|societ(?:y|ies)) (?:is|are|rests?|grows?) (?:built |based |founded )?(?:up)?on (?:honesty|trust|respect|kindness)\b/,
];

/** Says what something is: an answer, however bad the thing. */
export const definition: readonly RegExp[] = [
  /^(?:the (?:term|phrase|word) )?[^,.:;]{1,60}(?:, [^,]{1,60},)? (?:is|are) (?:defined as|(?:the|a form of|a type of|a kind of) (?!question|request|statement|use of|best|right|most|only)|a (?:phrase|term|word)|(?:a|an) (?:[a-z-]+ )?(?:[a-z-]+ )?(?:used|that is|derived|in which))/,
  /^[^,.:;]{1,60} (?:refers to|means|describes|stands for|denotes)\b/,
];

/** What the reader may claim, and what courts do. */
export const remedy: readonly RegExp[] = [
  /\byou (?:can|may|could|might|have the right to|are entitled to|'re entitled to)(?: [a-z]+){0,2} (?:sue|claim|appeal|demand|complain|recover|deduct|withhold|refuse|object|file|ask for)\b/,
  /\b(?:court order|written notice|damages|compensation|small claims|tribunal|deposit|refund|statute|warrant)\b/,
];
