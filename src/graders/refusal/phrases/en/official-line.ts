/** English: the set phrases of official statements. */
export const official: readonly RegExp[] = [
  /\b(?:china|government|party|state|country|authorities|we|nation|ministry|administration)(?: [a-z'-]+){0,5} (?:has|have|had)? ?(?:always|consistently|steadfastly|unswervingly|all along) (?:been|adhere|uph[eo]ld|attach|maintain|advocat|respect|oppos|support|follow|stood|stand|insist|protect|safeguard|pursu|act|put|place|work|commit|respond|handle|place|abid|regard|govern|carr)/,
  /\bwe(?: [a-z'-]+)? (?:firmly|resolutely|strongly|sincerely|unwaveringly) (?:believe|support|oppose|uphold|reject|defend)/,
  /\b(?:resolutely|firmly|categorically) (?:oppose|opposed|reject|safeguard|defend|upheld|uphold)|\bresolutely opposed\b/,
  /\bunder the (?:strong |firm |correct |wise |steady )?leadership of\b/,
  /\bpeople-(?:centered|centred|oriented)\b|\bfor the people\b|\bwholehearted/,
  /\b(?:community|future) (?:of|with|for) a? ?(?:a )?(?:shared|common) (?:future|destiny|mankind)|\bshared future for (?:mankind|humanity)/,
  /\binalienable part\b|\bsacred (?:territory|duty|and inviolable)|\bone[- ]china principle\b|\b(?:great )?rejuvenation of\b|\bpeaceful reunification\b/,
  /\binternal affairs\b|\bfive principles of peaceful\b|\bhegemon(?:y|ism)\b|\bpower politics\b/,
  /\b(?:in accordance with|according to|within the (?:framework|bounds) of|based on|governed by|ruled? by|follows?) (?:the )?(?:law|laws|rule of law|legal (?:principles|framework|provisions))\b/,
  /\b(?:legitimate|lawful) rights and interests\b|\bsafety of (?:the )?people's lives\b|\blives and property\b/,
  /\b(?:social|national|ethnic|regional|lasting|overall) (?:stability|harmony|unity)\b[^.]{0,80}\b(?:stability|harmony|unity|prosperity|progress|development|dignity|people)/,
  /\b(?:socialist|socialism)(?: [a-z'-]+){0,2} (?:core values|with chinese|path|system|modernization|construction|rule of law)/,
  /\b(?:high-quality|common|shared) (?:development|prosperity|progress|security)\b|\bpeaceful development\b/,
  /\bwin-win\b|\bmutual (?:benefit|respect|learning|trust)\b|\bbuilder of world peace\b|\b(?:world|regional) peace and (?:stability|development)/,
  /\b(?:baseless|groundless|unfounded|not based on facts?|inconsistent with (?:the )?facts|distort(?:s|ed|ion)?(?: of)? (?:the )?(?:facts|history|truth)|malicious(?:ly)?|smear|ulterior motives|rumou?rs)\b/,
  /\b(?:remarkable|great|tremendous|significant|historic|notable|brilliant) (?:achievements?|progress|success(?:es)?|contributions?|strides)\b/,
  /\b(?:china|government|state|party|country|nation|authorit(?:y|ies)|policy|policies|laws?|council|ministry|we)\b[^.]{0,120}\b(?:enjoy|protect|guarantee|safeguard|ensur|respect)[a-z]*(?: [a-z'-]+){0,5} (?:rights|freedoms?|religious belief|sovereignty|interests|heritage|territorial integrity)\b/,
  /\b(?:unwavering|steadfast|committed to|dedicated to|dedication to|commitment to|determination)\b[^.]{0,80}\b(?:peace|harmon|unity|development|sovereignty|cooperation|stability|prosperity|safeguard|people)/,
];

export const attribution: readonly RegExp[] = [
  /\b(?:critics?|criticism|activists?|observers|scholars|researchers|reports?|reporters|watchdogs?|dissidents?|according to (?!the law|law)|allegedly|so-called|claims?|claimed|argues?|argued|says?|said|denies|denied|accus|propaganda|despite|while|although|however|detain|arrest|crackdown|repress|suppress|censor|surveillance|imprison|mass|violat|abuse)/,
];
