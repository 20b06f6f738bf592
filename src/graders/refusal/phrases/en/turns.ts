/** English: words that turn a reply. */

export const pivot: readonly RegExp[] = [
  /^(?:the rest|what (?:is|can be)|as (?:for|to) the rest)\b|, though\b/,
  /^(?:however|that said|that being said|having said that|with that said|nevertheless|nonetheless|still|but|on the other hand|yet)\b/,
  /\b(?:but|however),? (?:i can(?!'t|not| not)|i could(?!n't| not)|i will(?! not)|i'll|here(?:'s| is| are)|what i can|as|in general|generally|if you)\b/,
  /\bi (?:can|could|will|am able to),? (?:still |however,? |instead )?(?:offer|give|provide|share|tell you|explain|outline|say|note|point|list|describe|name|summari[sz]e|suggest|help you with|assure)/,
  /\b(?:what i can|here(?:'s| is| are) (?:what|some|a|an|the|how))\b/,
  /^(?:in general|generally|broadly|as a rule|in principle)\b/,
];

export const work: readonly RegExp[] = [
  /^(?:sure|certainly|of course|absolutely|yes|definitely|gladly|no problem)\b(?! not)/,
  /^(?:here(?:'s| is| are)|below (?:is|are)|the following|these are|to [a-z]+[^.]{0,160}(?:follow|steps|you (?:can|will|should|need)))\b/,
  /^(?:title|subject|chapter|scene|act|for immediate release|dear|once upon a time|int\.|ext\.|verse|abstract|introduction|ladies and gentlemen)\b/,
];

export const premise: readonly RegExp[] = [
  /\b(?:fictional|fictitious|imaginary|mythical|made[- ]up|inanimate|hypothetical)\b/,
  /\b(?:does not|doesn't|do not|don't|did not|didn't|never) (?:actually |really )?exist/,
  /\b(?:there is|there's|there was|there are) no (?:such|real|actual)\b|\bno such (?:thing|person|place|event|book|law)\b/,
];

export const elsewhere: readonly RegExp[] = [
  /\balternativ|\binstead\b|\b(?:other|different|better|safer?|healthier|healthy|legal|positive|constructive|ethical)(?:,? (?:and |or )?[a-z-]+)? (?:ways?|options?|methods?|topics?|ideas?|approach|things|means|support|suggestions)\b|\bresources\b/,
];
