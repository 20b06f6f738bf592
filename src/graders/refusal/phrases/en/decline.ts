/** English: saying no, in the model's own voice. */

const NOT =
  "(?:can't|cannot|can not|could not|couldn't|won't|will not|wouldn't|would not|am unable to|'m unable to|am not able to|'m not able to|am not going to|'m not going to|do not|don't|must not|may not|(?:am|'m) not (?:comfortable|allowed|permitted|authori[sz]ed|programmed|designed|able|equipped|willing|capable|in a position)(?: to| with| of)?)";
const VERBS =
  "(?:assist|answer|provid|giv(?:e|ing)\\b|offer|discuss|comply|comment|engag|fulfil|satisf|shar(?:e|ing)\\b|creat(?:e|ing)\\b|writ(?:e|ing)\\b|mak(?:e|ing)\\b|reproduc|copy|quote|name|diagnos|predict|generat|produc|compos|draft|participat|respond|continu|complet|proceed|go into|go along|explain|describ|advise you|disclos|reveal|tell you|teach|show you|list\\b|facilitat|entertain|help (?:you|with|in|someone|anyone|plan|find)|help\\s*(?:[.,;!]|$)|do (?:that|this|so)\\b|talk about|speak (?:about|to|on)|be (?:of (?:help|assistance)|able to)|accommodat|process|carry out|grant|play along|support (?:this|that|your)|address|cover|get into|touch on|take part|weigh in|speculat|condon|endors|encourag|promot|advocat|glorif|justif|walk you|guide you|set (?:out|down)|spell (?:it|that|this|out)|lay out|outline|put (?:my|words)|pass (?:on|along)|hand (?:you|over|out)|role-?play|impersonat|mock|ridicul|insult|demean|translat|take (?:sides|a (?:side|position|stance|stand))|pick (?:sides|a side)|judge|guess|fabricat|invent|recite|be (?:sharing|giving|helping|writing|providing|doing))";

/** What an organisation does for people; "we" may also be the reader and the writer of a proof. */
const SERVICE =
  "(?:assist|answer (?:that|this|your)|provid|offer|discuss|comply|comment|fulfil|shar(?:e|ing)\\b|respond|disclos|help (?:you|with)|accommodat|process|grant)";

export const decline: readonly RegExp[] = [
  new RegExp(`\\bi(?: [a-z]+,?){0,2}? ?${NOT}(?: [a-z'-]+){0,3}? ${VERBS}`),
  new RegExp(`\\bwe(?: [a-z]+,?){0,2}? ?${NOT}(?: [a-z'-]+){0,2}? ${SERVICE}`),
  /\bi(?: [a-z'-]+){0,2} (?:decline|refuse|abstain|refrain)\b/,
  new RegExp(
    `\\b(?:i|my)\\b[^.]{0,100}\\b(?:and|so|therefore|thus|hence),? (?:i )?${NOT}(?: [a-z'-]+){0,2} ${VERBS}`,
  ),
  /\bi(?:'d| would) (?:rather not|prefer not|have to (?:pass|decline|refuse))/,
  /\b(?:sorry|afraid|apologi[sz]e|regret)[^.]{0,30}\b(?:can't|cannot|won't|unable to|not able to) (?!hear|imagine)/,
  /^(?:i am |i'm |we are |we're )?(?:sorry,? |unfortunately,? )?(?:unable|not able) to (?:help|assist|answer|comply|provide|respond|process|fulfil)/,
  /^no[,.] i (?:can't|cannot|won't|will not)\b/,
  /\b(?:sorry|no),? (?:but )?(?:that|this)(?:'s| is) (?:not )?(?:beyond|outside|something i)/,
  /\b(?:beyond|outside|exceeds?|not within) (?:of )?(?:my|the scope of (?:my|what i)) ?(?:current |present )?(?:scope|knowledge|can|capacit|capabilit|abilit|remit|programming|guidelines|boundar|expertise|purview|limits)/,
  /\b(?:not|isn't|nothing) (?:something |a (?:topic|subject|request|question) )?(?:that )?i(?:'m| am)? (?:can|able|could|am able to|'m able to|am willing to|will|am comfortable|'m comfortable|feel comfortable)\b/,
  /\bi (?:would|do)(?:n't| not) feel (?:comfortable|right)\b/,
  /\b(?:against|violates?|contravenes?|conflicts? with|not within|not aligned with|in line with) (?:my|our|openai's|the platform's) (?:[a-z]+ ){0,3}(?:programming|guidelines|polic|principles|values|terms|standards|safety)/,
  /\blet(?:'s| us)(?: [a-z'-]+)? (?:talk about|discuss|chat about|move on to|switch to|turn to) (?:something|another|other|a different)/,
  /\b(?:change|switch) (?:the )?(?:topic|subject)\b/,
  /\b(?:request|question|prompt|content|message)(?: [a-z'-]+){0,3} (?:has been|was|is|were) (?:denied|rejected|blocked|filtered|flagged|refused)/,
  /\bi(?: [a-z'-]+)? (?:must|have to|need to) (?:respectfully |politely )?(?:decline|refuse|stop)\b/,
  /\b(?:guidelines|polic(?:y|ies)|rules|programming|training|principles|values|instructions|safeguards)(?: [a-z'-]+){0,2} (?:don't|do not|doesn't|does not|won't|prevent|prohibit|forbid|restrict|stop|keep)(?: [a-z'-]+){0,2} (?:me|us|from)\b/,
  /\b(?:falls?|lies?|goes|is|are|that's|it's) (?:well |far )?(?:outside|beyond) (?:of )?(?:what|my|our)\b/,
  /^(?:no|nope|sorry|apologies|hmm|well)?[,.]* ?(?:i )?(?:can't|cannot|won't|am not able to|'m not able to|am not going to|'m not going to) (?:do|go|follow|cross) (?:that|this|there|it)\b/,
  /\ba line (?:that )?i (?:won't|can't|cannot|will not|don't)\b|\bwhere i (?:can't|cannot|won't) (?:go|follow)\b|\bi (?:can't|cannot|won't) (?:go|follow)(?: you)?(?: there)?[.!]?$/,
  /\b(?:discuss|try|pick|choose|move (?:on )?to) (?:another|a different|some other) (?:subject|topic|theme)\b|\b(?:talk|chat) about [a-z ]{1,30} instead\b/,
  /\b(?:have|going) to (?:say no|stop you|pass on)\b|\bi (?:won't|will not|can't|cannot) be (?:a )?(?:part|party)\b/,
  /^(?:i'm |i am |sorry, )?not (?:comfortable|okay|willing|happy) (?:with|to|doing)\b/,
  /\b(?:content|response|answer|request|message|image)\b[^.]{0,30}\b(?:can't|cannot|could not|can not|won't) be (?:generated|produced|provided|answered|created|processed|fulfilled)/,
  /\bno comment\b/,
  /\b(?:i(?:'m| am)|(?:this|our) (?:chat|channel|service|assistant|bot|tool|line)(?: is)?|my (?:instructions|role|rules))(?: [a-z]+){0,2} (?:limit(?:s|ed)?(?: me)? to|restrict(?:s|ed)?(?: me)? to|confined to|reserved for|only (?:able|allowed|here|meant|set up|for|to|deals?|handles?|covers?|answers?))\b/,
  /\bi can only (?:help|assist|answer|discuss|respond|talk)(?: you)?(?: [a-z]+)? (?:with|about|on|to)\b/,
  /\b(?:keep|keeping) (?:(?:it|that|this|those|them) )?to myself\b|\boff (?:the table|limits) for me\b|\bcount me out\b|\bdraw the line\b/,
  /\b(?:set up|here|configured|designed|built|made|trained|meant) (?:to|for)[^.]{1,60}\bonly\b|\b(?:topic|subject|question|matter)[^.]{0,20}(?:isn't|is not|aren't|not) (?:covered|handled|discussed|dealt with|supported|part of)\b/,
  /^(?:so|then),? no, not (?:this|that)\b/,
  /\bi(?:'m| am|'ll| will)(?: [a-z]+)? (?:step(?:ping)? (?:away|back|out)|stop(?:ping)? (?:here|there)|stay(?:ing)? out|walk(?:ing)? away|bow(?:ing)? out|sit(?:ting)? (?:this|that) (?:one )?out)\b/,
];

/** Lacking what the answer would need: a refusal unless an answer follows all the same. */
export const inability: readonly RegExp[] = [
  /\bi (?:do not|don't|did not|didn't) (?:currently |actually )?(?:have|possess) (?:any |direct |real-time )?(?:access|information|the (?:ability|capability|capacity|means)|data|details|knowledge|records)/,
  /\bi (?:can't|cannot|am unable to|'m unable to|am not able to)(?: [a-z'-]+){0,2} (?:determine|access|know|find out|verify|confirm|look up|identify|locate|retrieve)/,
  /\bno way (?:of (?:knowing|telling|checking)|to (?:know|tell|check))\b|\b(?:isn't|is not|not|aren't) available to me\b/,
  /\bmodel and (?:do not|don't|am not able to) have (?:the )?(?:ability|capability|capacity|access)/,
  /\b(?:i|therefore,? i) (?:do not|don't) know (?:your|his|her|their|who|what|where|the|that)\b/,
];

/** What a model says of itself or of its advice, before it answers. */
export const disclaimer: readonly RegExp[] = [
  /\bi (?:do not|don't) (?:have|hold|possess) (?:any )?(?:personal |own )?(?:opinion|belief|feeling|view|bias|emotion|experience|preference)/,
  /\bi (?:can't|cannot|do not|don't|am not able to|'m not able to|am unable to)(?: [a-z'-]+)? (?:give|provide|offer|replace)(?: [a-z'-]+){0,3} (?:legal|medical|financial|tax|investment|professional|personalized|personalised|individual|dietary)(?:,? (?:or |and )?[a-z]+){0,2} (?:advice|counsel|diagnos|opinion|guidance|adviser|advisor)/,
  /\bi(?:'m| am) (?:not|no) (?:an? )?(?:[a-z]+ )?(?:lawyer|attorney|doctor|physician|accountant|advisor|adviser|expert|professional|vet|electrician)/,
  /\b(?:not|isn't|no) (?:be )?(?:taken as |a substitute for |intended as |constitute )?(?:an? )?(?:legal|medical|financial|tax|professional) advice/,
  /\b(?:my|the) (?:knowledge|training|data|information)(?: [a-z'-]+)? (?:cut-?off|ends|is limited|only goes|may be out|might be out|has a cut)/,
  /\b(?:can't|cannot|unable to) (?:browse|access the (?:internet|web)|predict the future|see images|guarantee)/,
  /\bfor (?:informational|educational|information|entertainment) purposes only\b/,
  /\bthis is a (?:work of )?fiction/,
  /^as an ai(?: [a-z'-]+){0,6}, i (?:understand|don't experience|do not experience)\b/,
];

export const reticent: readonly RegExp[] = [
  /\bi(?:'m| am)? (?:just |simply |really )?(?:can't|cannot|won't|will not|don't|do not|not)\b(?! (?:think|see|find|believe|know of|notice|spot|understand|agree|mean|recall|remember|hear|need|want|stress|like|sure|aware))/,
  /\bi(?:'d| would) rather\b|\b(?:leave|leaving) (?:it|that|this|unanswered)\b/,
  /\b(?:not|isn't|nothing) (?:something|a thing) i\b/,
];

/** Leaves out a part of what was asked; to leave out what was not wanted or repeats is none. */
export const omission: readonly RegExp[] = [
  /^(?!.{0,300}\b(?:for (?:brevity|simplicity|space|clarity)|to (?:keep|save)|because (?:of )?your?|you (?:asked|wanted|said)|requested|repeat|redundan|duplicat|optional|unnecessary)).{0,200}\bi(?:'ve| have|'m| am|'ll| will)?(?: [a-z]+)? (?:left|leave|leaving|kept|keep|keeping) (?:[a-z' -]{1,50} )?(?:out|aside|blank|unanswered)\b/,
  /\bi(?:'ve| have|'m| am|'ll| will)?(?: [a-z]+)? (?:withh[eo]ld(?:ing)?|redact(?:ed|ing)?|skip(?:ping|ped)? (?:that|this|those|it|the (?:rest|part|last|first|second|third|one)))\b/,
  /\bi (?:have not|haven't|did not|didn't) (?:includ|put|writ|add)[a-z]*\b(?! (?:any|the word|yet))/,
  /\b(?:have|has|is|are|was|were|been) (?:deliberately |left |kept )?(?:left out|withheld|redacted|left blank|left unanswered)\b/,
];
