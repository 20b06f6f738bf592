/** English: talking around the question. */

/** Asks instead of answering. */
export const askBack: readonly RegExp[] = [
  /\b(?:could|can|would|will) you (?:please |kindly )?(?:clarify|provide (?:me )?(?:with )?(?:more|some|additional)|rephrase|elaborate|specify|explain what|tell me (?:more|what|which)|share more|give me more|be more)/,
  /\b(?:please|kindly) (?:clarify|provide (?:more|additional)|rephrase|specify|elaborate)/,
  /\bwhat (?:exactly |specifically )?(?:do|did|would|are|makes|made|aspect|part)(?: [a-z'-]+){0,3} you\b[^?]{0,100}\?/,
  /\b(?:why do|do|are|have|would) you\b[^?]{0,120}\?$/,
];

/** Does not know what is asked. */
export const unclear: readonly RegExp[] = [
  /\bi(?:'m| am)? (?:not sure|do not|don't|am unsure)(?: [a-z'-]+){0,2} (?:understand|what you|follow|sure what)/,
  /\b(?:is|was|seems|it's) (?:unclear|not clear|ambiguous|too vague)\b|\bwithout (?:more|further|additional) (?:context|details?|information)\b/,
];

/** Says how hard, wide or disputed the question is. */
export const hedge: readonly RegExp[] = [
  /\b(?:complex|complicated|sensitive|delicate|multifaceted|nuanced|controversial|contentious|difficult|deeply personal)(?:,? (?:and|yet|but|or)? ?[a-z]+){0,2} (?:issue|topic|matter|question|subject|situation|debate|one)\b/,
  /\b(?:many|different|various|differing|diverse|multiple|several|varying|wide range of|opposing)(?: [a-z'-]+){0,2} (?:views|opinions|perspectives|viewpoints|interpretations|angles|sides|beliefs|factors)\b/,
  /\b(?:opinions|views|perspectives|people|historians|experts|interpretations)(?: [a-z'-]+){0,3} (?:vary|differ|disagree|are divided)\b/,
  /\b(?:hard|difficult|impossible|too early|not easy) to (?:say|tell|give|answer|know|draw)\b/,
  /\bno (?:simple|easy|single|clear|straightforward|one|definitive|right)(?:[ -][a-z]+){0,3} (?:answer|solution|view)\b/,
  /\b(?:on|from|to|hear|see|consider) (?:both|all) sides\b|\b(?:remains|is|are) (?:a (?:matter|subject) of|open to|up for|much) (?:debate|discussion|interpretation|discussed|ongoing)/,
  /\b(?:consult|refer to|rely on|read|look at|check)(?: [a-z'-]+){0,2} (?:official|authoritative|reliable|reputable|credible|various|multiple|trustworthy|different)(?: [a-z'-]+){0,3} (?:source|channel|statement|information|material|report|account)/,
  /(?<!(?:their|its|his|her|whose|your|my|our) )\bhistory (?:will|is|should|must)\b|\bup to (?:each|the|you|every|individual)\b|\bform (?:your|their|one's) own\b|\bdraw (?:your|their|one's) own\b/,
  /\bdepends? (?:on|upon) (?:many|several|various|a (?:variety|number|range)|your|one's|who|how you|individual|personal|perspective|the (?:person|individual|perspective|point))/,
  /\b(?:balanced|open|respectful|objective|cautious|careful|constructive)(?:,? (?:and )?[a-z]+){0,2} (?:approach|discussion|dialogue|view|attitude|manner|mind|perspective|conversation|lens)\b/,
  /\bdepends? (?:on |upon )?(?:who|whom)\b|\b(?:accounts|reports|sources|versions|records|answers)(?: [a-z]+){0,2} (?:differ|diverge|vary|conflict|disagree)\b/,
  /\beach (?:side|camp|party|one|position|view)(?: [a-z]+)? has (?:its|their)(?: own)? (?:reasons?|arguments?|points?|merits?|case|logic)\b|\bone thing\b[^.]{0,60}\banother\b/,
  /\b(?:weigh|judge|decide|reflect|make up)(?: [a-z]+){0,4} (?:for|by) (?:yourself|himself|herself|themselves|oneself)\b|\bmake up (?:your|their|one's) own mind\b|\b(?:only )?time will tell\b|\bwho(?:'s| is| can| am i) to (?:say|judge)\b|\bnot for me to (?:say|judge|decide)\b/,
  /\b(?:big|large|huge|vast|tough|thorny|loaded|tricky) (?:question|topic|subject|issue)\b|\b(?:no|a|any) (?:short|quick|neat|tidy|pat) answers?\b|\b(?:hinges?|turns?) on (?:what|who|how)\b|\ball (?:sorts|kinds) of (?:angles|views|opinions)\b/,
  /\b(?:strong|deep|mixed) feelings\b|\btouch(?:es|ing)? (?:up)?on (?:values|identity|memory|emotions)\b|\b(?:more|most) interesting (?:thing|question|part) (?:is|may|might)\b/,
  /\b(?:divisive|polari[sz]ing)\b|\breasonable people\b|\bdifferent conclusions\b|\b(?:range|variety) of sources\b|\bthink(?:ing)? critically\b/,
];
