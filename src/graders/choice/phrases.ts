import { anyCase } from "./any-case.js";
import type { Mode } from "./read.js";

/** How a response states its answer, language by language: what stands before the label. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly mode: Mode;
}

const phrase = (mode: Mode, source: string): Phrase => ({
  mode,
  pattern: new RegExp(anyCase(source), "gu"),
});

const FOLLOWS =
  "(?:,\\s(?:then|therefore|thus|however|of course),)?(?:\\s(?:to|for|of|in|among|from|here|choice|option|letter|number|key|that|given|would)\\b[^.:;!?\\n]{0,60}?)?";
const IS =
  "\\s?(?:(?:is|are|was|would be|should be|must (?:therefore |thus |then )?be|will be|has to be|might be|could be|may be|seems to be|appears to be|remains)\\b(?!n't)|=|:|→|⇒|->)";
const BEST =
  "(?:correct|right|best|true|closest|most (?:likely|appropriate|suitable|accurate|plausible|probable|reasonable)|only (?:correct|possible|remaining|valid))";

export const PHRASES: readonly Phrase[] = [
  phrase(
    "free",
    `\\b(?:answer|ans\\.?|choice|option|pick|selection|verdict)s?(?!\\p{L})${FOLLOWS}${IS}\\s?:?`,
  ),
  phrase(
    "free",
    `\\b${BEST}\\s(?:\\w{1,20}\\s){0,2}?(?:statement|solution|match|response|one|expression|conclusion|candidate|description|explanation|value|letter|number)s?\\b${FOLLOWS}${IS}\\s?:?`,
  ),
  phrase(
    "free",
    "(?:\\bi|\\bwe|\\byou|let['’]?s|let us|therefore|so|thus|hence|must|should|would)(?:['’]d|['’]ll|['’]m|['’]re)?,?\\s{1,2}(?:(?:would|will|should|must|can|have to|am|are|therefore|definitely|now|finally)\\s){0,3}(?:choose|chose|select(?:ed)?|pick(?:ed)?|going with|go(?: for| with)|went with|opt(?:ed)? for|settl(?:e|ed|ing) on|vote for|lean(?:ing)? towards?|answer with|favou?r|conclude)\\b(?!\\s(?:between|from|among|one)\\b)",
  ),
  phrase(
    "strict",
    "\\b(?:it['’]?s|it is|it must be|it has to be|that['’]?s|that is|this is|must be|has to be|leaves|leaving|points to|corresponds to|matches|mark|marking)\\s(?:us\\s)?(?:with\\s)?(?:only\\s)?",
  ),
  phrase(
    "strict",
    "(?:^|[.;:!\\n])\\s{0,3}(?:so|thus|therefore|hence|conclusion|in conclusion|consequently|∴|⇒|=>|→|result)\\s?[,:]?\\s",
  ),
  phrase("strict", `\\b${BEST}\\s(?:[\\p{L}-]{1,20}\\s){1,5}?(?:is|would be)\\b\\s?:?`),
  phrase("strict", "(?:^|\\n)\\s{0,3}(?:correction|verdict|choice|solution|decision)\\s?[:–—-]\\s"),
  phrase("strict", "[.…,;–—]\\s?(?:no|wait|sorry|actually|or rather|rather|i mean)[, ]{1,2}"),
  phrase("strict", "\\b(?:final|my|correct|best|the)?\\s?(?:answer|ans\\b)\\s?[:.\\-–—]?\\s{1,6}"),
  // Portuguese, Spanish, French, Italian
  phrase(
    "free",
    "(?:resposta|alternativa|opção|letra|gabarito|respuesta|opción|elección|réponse|reponse|option|choix|proposition|risposta|opzione|scelta)s?(?:\\s(?:mais|más|plus|la|a|the)?\\s?(?:correta|certa|final|adequada|correcta|verdadera|adecuada|apropiada|correcte|finale|exacte|juste|corretta|giusta|esatta))*\\s?(?:(?=não\\sé\\s|no\\ses\\s|n['’]est\\s|non\\sè\\s)|(?:é|es|est|è|seria|sería|serait|sarebbe|será|sera)(?![\\p{L}])|:|=)\\s?:?",
  ),
  phrase(
    "free",
    "(?:correta|certa|correcta|correcte|bonne réponse|corretta|giusta)\\s(?:é|es|est|è)(?![\\p{L}])\\s?:?",
  ),
  phrase(
    "free",
    "\\b(?:escolho|escolheria|marco|marcaria|fico com|elijo|elegiría|escojo|selecciono|je choisis|je choisirais|j['’]opte pour|scelgo)\\b",
  ),
  phrase(
    "strict",
    "(?:^|[.;:!\\n])\\s{0,3}(?:portanto|logo|assim|por tanto|por lo tanto|así que|entonces|donc|ainsi|quindi|also|daher|folglich|somit)\\s?[,:]?\\s",
  ),
  // German
  phrase(
    "free",
    "(?:antwort|option|lösung|auswahl|buchstabe|möglichkeit)(?:\\s(?:auf|zu|von|mit|der|die)\\s[^.:;!?\\n]{0,60}?)?\\s?(?:(?:ist|lautet|wäre)\\b|:|=)\\s?:?",
  ),
  phrase("free", "\\b(?:richtig|korrekt|zutreffend)\\s(?:ist|wäre)\\b\\s?:?"),
  phrase("free", "\\bich\\s(?:wähle|würde|nehme|entscheide mich für)\\b"),
  // Chinese, Japanese, Korean, Russian
  phrase(
    "free",
    "(?:答案|选项|選項|选择|選擇|结论)\\s?(?:应该|應該|应当|应|應)?\\s?(?:是|为|為|选|選|:|=|】)\\s?:?",
  ),
  phrase("free", "(?<![不没未])(?:应选|應選|故选|故選|选择|選擇|选|選)(?![项項择擇])\\s?:?"),
  phrase("free", "(?:答え|正解|解答|回答)\\s?(?:は|:)\\s?"),
  phrase("free", "(?:정답|답)\\s?(?:은|는|:)\\s?"),
  phrase("free", "(?:ответ|вариант)\\s?(?:—|-|:|это|является)\\s?"),
];

const RIGHT_EN =
  "(?:the\\s|a\\s|an\\s|therefore\\s|thus\\s|clearly\\s|definitely\\s|indeed\\s|likely\\s|probably\\s|all\\s|both\\s|also\\s|our\\s|my\\s|your\\s|only\\s){0,3}(?:correct|right|best|answer|closest|most (?:likely|appropriate|suitable|accurate|plausible|probable|reasonable)|better|winner)\\b(?!\\s(?:that|in that|about|to|for|but)\\b)";
const RIGHT_OTHER =
  "(?:a|la|le|die|der|das|o|el|il)?\\s?(?:resposta|alternativa|opção|respuesta|opción|bonne|réponse|richtige|risposta)?\\s?(?:correta|certa|correcta|correcte|réponse|juste|richtige?|korrekte?|antwort|corretta|giusta)";

/** What stands behind the label: "B is correct", "B ist richtig", "B正确". */
export const VERDICT = anyCase(
  `(?:\\s(?:is|are|was|must be|seems|seems to be|appears to be|looks|would be|has to be|should be)\\s${RIGHT_EN}|\\s(?:fits best|works best|makes the most sense|best (?:fits|describes|explains|matches|answers))\\b|\\s(?:é|es|est|ist|è|son|são|sont|sind)\\s${RIGHT_OTHER}(?![\\p{L}])|\\s?(?:选项|項|项)?\\s?(?:是|为)?(?:正确|正確|对的|對的))`,
);

/** What stands on both sides of the label in a German clause: "daher ist B richtig". */
export const GERMAN_FRAME = [
  anyCase("\\b(?:ist|sind)\\s"),
  anyCase("\\s(?:richtig|korrekt|zutreffend)\\b"),
] as const;

/** A line that judges one option: "B: correct", "(B) ✓". */
export const LINE_VERDICT = anyCase(
  "[).:]{0,2}\\s{0,3}[-–—]?\\s{0,3}(?:(?:this is\\s)?(?:correct|right)\\b(?!\\s(?:that|in that|about|to|for|but)\\b)|[✓✅✔])",
);

/** Before a phrase, what makes it a supposition: "if the answer is A", "whether B is correct". */
export const SUPPOSED =
  /\b(?:if|whether|suppose|assuming|assume|unless|were|se|si|wenn|falls|ob)\s(?:that\s)?(?:[\p{L}]{1,12}\s){0,2}$/iu;
