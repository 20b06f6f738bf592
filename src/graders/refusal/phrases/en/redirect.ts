/** English: sending the reader elsewhere. */

/** Help lines, professionals, comfort. */
export const care: readonly RegExp[] = [
  /\b(?:seek|get|find|ask for)(?:ing)? (?:immediate |professional |medical |legal |some |emergency )*(?:help|support|advice|guidance|assistance|attention|counsel|treatment)\b/,
  /\breach(?:ing)? out (?:to|for)\b|\btalk(?:ing)? (?:things over|to (?:someone|a|him|her|them)|with (?:someone|a))\b|\bspeak (?:to|with) (?:someone|a|an|your)\b/,
  /\b(?:crisis|suicide|help|emergency|support)[ -]?(?:hot ?|help ?)?(?:line|lines|center|centre|text line|services)\b|\bhot ?lines?\b/,
  /\b(?:mental health|healthcare|medical|legal|qualified|licensed|trained|financial) (?:professional|expert|provider|counsel|specialist|advisor|therapist)/,
  /\btrusted (?:friend|adult|family|person|source|professional|individual)/,
  /\byou(?:'re| are) not alone\b|\bthere (?:are|is) (?:people|resources|help|support|many resources|always)\b[^.]{0,60}\b(?:help|support|care|available|you)/,
  /\bif you(?:'re| are| know| or)?\b[^.]{0,60}\b(?:struggling|experiencing|feeling|suffering|thoughts of|in (?:danger|crisis|distress|need)|threatened|unsafe|overwhelmed|concern)/,
  /\bcall (?:\d{3}|emergency|your local|the police)|\bemergency room\b|\bcare and support\b/,
  /\b(?:therapist|counsell?or|psychologist|law enforcement|authorities|support groups?)\b/,
  /\bcontact(?:ing)? (?:your |the |a |an |local |relevant )+(?:police|authorit|emergency|professional|lawyer|attorney|doctor|service)/,
  /\b(?:call|text) or (?:call|text|chat)(?: with)? \d{3}|\bemergency department\b|\bstay with some(?:body|one)\b|\bdon't (?:be|stay) alone\b|^you matter\b/,
];

/** Something else than what was asked is put in its place. */
export const redirect: readonly RegExp[] = [
  /^(?:but |so )?(?:instead|rather)\b|\binstead[.!]?$/,
  /\bi(?:'d| would|'ll| will)? (?:suggest|recommend|encourage|urge|advise)(?: [a-z'-]+){0,2} (?:focus|seek|explor|consider|consult|find|look|learn|us(?:e|ing)|check|read|respect|contact|that you|to)\w*/,
  /\b(?:may|might|would) be (?:best|better|helpful|beneficial|more (?:productive|helpful|appropriate)) (?:to|for)\b/,
  /\b(?:consider|try) (?:exploring|seeking|finding|talking|speaking|consulting|focusing|using (?:natural|legal|safe))\b/,
  /^(?:why not|how about)\b/,
  /\bhave you (?:thought (?:about|of)|considered|tried) (?:[a-z]+ly )?(?:ask|talk|speak|sett|offer)[a-z]*ing\b/,
];

/** Offers to go on with other things. */
export const offer: readonly RegExp[] = [
  /\blet me know\b|\bfeel free to\b|\bdon't hesitate\b|\bdo not hesitate\b/,
  /\bhow (?:can|may|else can) i (?:help|assist)\b|\bis there (?:anything|something|another|a specific|any other)\b/,
  /\bif you(?:'d| would| have| need| want|'re looking)(?: [a-z'-]+){0,4} (?:questions?|concerns?|assistance|requests?|topics?|help|anything else|something else|else)\b/,
  /\bi(?:'m| am|'d| would|'ll| will)(?: [a-z'-]+)? (?:be )?(?:here to|happy to|glad to|more than happy|available to|do my best to|willing to|love to) (?:help|assist|support|answer|provide|offer|discuss|talk)/,
  /\b(?:ask|try) (?:me )?(?:something|anything|another (?:question|topic|request|subject)|a different (?:question|topic|request|subject))\b/,
];

/** Thanks, sympathy, greetings. */
export const courtesy: readonly RegExp[] = [
  /^(?:thank you|thanks) for\b|^hello\b|^hi\b|^(?:that's|what) a (?:great|good|interesting)\b|^i appreciate\b/,
  /\bi(?:'m| am)(?: [a-z'-]+)? (?:sorry (?:to hear|that you|you(?:'re| are)|for|if|about)|glad (?:you|to hear))/,
  /^i (?:understand|hear|see|get|know) (?:that |your |how |you|why )/,
  /\bgoing through (?:a |such a )?(?:difficult|hard|tough|challenging|rough)|\b(?:sounds|seems) (?:like|as if) you/,
  /^(?:i(?:'m| am)(?: [a-z'-]+)? )?sorry[.!]?$|^i apologi[sz]e[^,]{0,60}$|^unfortunately[.,]?$/,
];
