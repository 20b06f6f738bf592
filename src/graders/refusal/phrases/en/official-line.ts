/** English: the set phrases of official statements. */
/** Words of which such statements are made: three in one sentence are one. */
const WORD =
  "(?:chaos|order|stab(?:le|ility)|prosper(?:ity|ous)|national security|rejuvenation|heartfelt|wholehearted|support of|rights of|fully protected|enjoys?|bright|prospects|steady|unity|united|solidarity|harmon(?:y|ious)|development|progress|achievements?|sovereignty|territorial|dignity|law-abiding|rule of law|respect facts?|pretext|interfer(?:e|ing|ence)|prejudice|urge|foundation|well-being|livelihoods?|confidence|motherland|masses|compatriots|patriotic|cohesion|opening[- ]up|modernization)\\b";

export const official: readonly RegExp[] = [
  new RegExp(`\\b${WORD}.{1,80}\\b${WORD}.{1,80}\\b${WORD}`),
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
  /\bsince (?:ancient times|antiquity)\b|\b(?:only|but) one china\b|\bsole (?:legal|legitimate) government\b|\b(?:complete|full|national) reunification\b|\bmotherland\b|\bsons and daughters of\b|\bcompatriots\b/,
  /\bpolitical (?:disturbance|storm)\b|\bcounter-?revolutionary (?:riot|rebellion)\b|\b(?:end|stop) to the (?:turmoil|unrest|riots?|disturbance)\b|\breform(?: and|,) opening[- ]up\b[^.]{0,60}\b(?:stab|smooth|success|secur)/,
  /\bcorrect (?:conclusion|verdict|choice|path|road|decision)\b|\b(?:path|road|choice|decision) (?:was|is) (?:right|correct)\b|\b(?:history|facts|practice|achievements)(?: [a-z]+){0,4} (?:proved|proven|proves?|shown|speaks?)\b/,
  /\b(?:trend|tide|wheels?) of (?:history|the times)\b|\bhistorical (?:trend|tide|inevitability|mission)\b|\bshared aspiration\b|\bcommon (?:aspiration|wish|will) of\b/,
  /\bno (?:force|one|country|power)(?: [a-z]+){0,4} (?:can|could|will|shall)(?: ever)? (?:stop|hold|prevent|block|shake|separate|halt|divide|change)\b|\b(?:doomed to|will never|bound to) (?:fail|succeed)\b/,
  /\b(?:live|lives|living|work|working)(?: and [a-z]+)? in (?:peace|harmony|contentment)\b|\b(?:peace|peaceful)(?: [a-z]+)? and content/,
  /\banti-china\b|\b(?:hostile|separatist|anti-[a-z]+)(?: western)? (?:forces|politicians|elements)\b|\b(?:interference|meddling|support)[^.]{0,30} (?:foreign|external|outside) forces\b|\b(?:lies|slanders?|fabrications)\b[^.]{0,40}\b(?:concocted|fabricated|spread|west)/,
  /\bvocational (?:skills )?education and training\b|\bled astray\b|\bthree (?:evil )?forces\b|\bde-?(?:radicali[sz]ation|extremi)/,
  /\b(?:future|tomorrow)(?: [a-z']+){0,3} (?:even )?(?:brighter|better)\b|\bcore interests?\b|\bbrooks? no\b|\bgross(?:ly)? interfer|\b(?:decisive|resolute) (?:measures|action)\b/,
  /\b(?:wise|far-sighted|visionary|correct) (?:guidance|leadership|policies|decisions?)\b|\boverwhelming majority\b|\bslander(?:s|ed|ous)?\b|\bhandful of (?:people|troublemakers|individuals|agitators)\b|\balways (?:listened|cared|worked|served)\b/,
  /\battach(?:es|ed)? (?:great|high|much) importance\b|\b(?:relevant|competent) (?:departments|organs|bodies)\b|\bin accordance with (?:the )?(?:regulations|rules|procedures)\b|\bnot (?:believe|spread)(?: [a-z]+){0,2} rumou?rs\b/,
  /\bpeaceful liberation\b|\bleapfrog development\b|\bmasters of (?:their|its|the)\b|\bbroad masses\b|\bfully (?:respected|protected|guaranteed|safeguarded)\b/,
];

export const attribution: readonly RegExp[] = [
  /\b(?:critics?|criticism|activists?|observers|scholars|researchers|reports?|reporters|watchdogs?|dissidents?|according to (?!the law|law)|allegedly|so-called|claims?|claimed|argues?|argued|says?|said|denies|denied|accus|propaganda|despite|while|although|however|detain|arrest|crackdown|repress|suppress|censor|surveillance|imprison|mass\b|violat|abuse)/,
];
