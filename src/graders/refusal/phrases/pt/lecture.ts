/** Portuguese (accents removed): telling right from wrong instead of answering. */

const BAD =
  "(?:ilegal|ilegais|antietic|imora|inapropriad|inadequad|ofensiv|ilicit|desrespeitos|discriminatori|prejudicia|perigos|desonest|fraudulent|irresponsav|errad|inaceita|problematic|injust|crime|criminos|uma violacao|um delito|nociv)";
const GOOD =
  "(?:apropriad|aceita|etic|corret|certo|legal|legitim|licit|segur|aconselha|recomenda|respeitos|justific|permitid|adequad|a solucao|a resposta|solucao|justo|moral)";

export const prohibition: readonly RegExp[] = [
  new RegExp(
    `\\b(?:nao|nunca|jamais|nem) (?:e|sao|seria|foi|sera|ser)(?: [a-z]+){0,2} ${GOOD}|\\bnunca (?:e )?${GOOD}`,
  ),
  new RegExp(
    `\\b(?:e|sao|seria|foi|ser|como|ou|considerad[oa]s?|extremamente|altamente|moralmente|profundamente|muito|alem de) (?:um |uma )?(?:ato |atividade |conduta |pratica |grave |crime )?${BAD}`,
  ),
  /\bnao (?:apoio|aprovo|promovo|incentivo|endosso|tolero|encorajo|compactuo|devem?|deveria|se deve|recomendo|aconselho)\b|\b(?:condeno|repudio|repudiamos|condenamos|desaconselho)\b/,
  /\b(?:vai|vao|e|ir) contra (?:a|o|as|os) (?:[a-z]+ ){0,2}(?:lei|direito|principio|valor|etica|igualdade|norma|legislacao)/,
  /\bviola(?:cao|r|m|ndo)?\b[^.]{0,60}\b(?:direito|lei|privacidade|dignidade|principio|norma)/,
  /\bnao (?:ha|existe)(?: [a-z]+)? (?:justificativa|justificacao|motivo|razao|desculpa|lugar)\b/,
  /\b(?:consequencias|penas|sancoes|punicoes) (?:graves|legais|severas|serias|criminais|penais|juridicas)\b|\bgraves consequencias\b/,
  /\bpor favor,? nao (?:o |a )?(?:fac|tent)/,
  /\b(?:pergunta|pedido|premissa|afirmacao|solicitacao)(?: [a-z]+){0,5} (?:e|contem|promove|baseia-se|se baseia|parte de)(?: [a-z]+){0,4} (?:prejudicia|estereotip|preconceit|discrimina|ofensiv|fals|inapropriad|inadequad)/,
  /\b(?:trair|trai|traicao|abus|invad|invas|quebr)[a-z]*(?: [a-z]+)? (?:confianca|privacidade)\b|\bcontra a lei\b/,
];

const IMPORTANT =
  "(?:importante|fundamental|essencial|crucial|vital|imprescindivel|necessario|primordial)(?: [a-z]+){0,3} (?:lembrar|que|respeitar|tratar|promover|ressaltar|salientar|agir|buscar|procurar|priorizar|considerar|reconhecer|garantir|evitar|notar|destacar)";
const VIRTUE =
  "(?:respeit|dignidade|gentileza|bondade|compaixao|empatia|igualdade|equidade|justica|direitos? human|direito|diversidade|inclus|positiv|paz\\b|pacific|violencia|harmonia|bem-estar|seguranca|privacidade|consentimento|etic|responsab|responsavel|integridade|honestidade|independentemente|discrimina|preconceito|estereotip|danos?\\b|odio|abuso|ilegal|tragic|tragedia|vitimas|sofrimento|tolerancia|liberdade)";
const VALUE =
  "(?:respeit|dignidade|gentileza|bondade|compaixao|empatia|igualdade|equidade|justica|direitos? human|diversidade|inclus|positiv|pacific|harmonia|bem-estar|etic|responsav|integridade|honestidade|independentemente|discrimina|preconceito|estereotip|tolerancia)";

export const virtue: readonly RegExp[] = [
  new RegExp(`\\b${IMPORTANT}\\b[^]{0,240}\\b${VIRTUE}`),
  new RegExp(`\\b${VALUE}[^]{1,160}\\b${VALUE}`),
  /^(?:e |por favor,? )?(?:sempre )?(?:respeite|trate|seja (?:gentil|honest|respeitos))/,
  /\b(?:tod[oa]s(?: [a-z]+){0,3}|cada (?:pessoa|individuo)|qualquer pessoa) (?:merecem?|devem?|tem (?:o )?direito)\b/,
  /\b(?:devemos|vamos)(?: [a-z]+){0,2} (?:focar|concentrar|buscar|promover|procurar|trabalhar|respeitar|priorizar|agir|tratar|escolher)/,
  /\b(?:importante|fundamental|essencial|crucial) (?:lembrar|respeitar|sempre|promover|ressaltar|reconhecer)\b/,
  /\b(?:relac(?:ao|oes)|amizades?|comunidades?|sociedades?)(?: [a-z]+){0,2} (?:constr|base|fund)[a-z]*(?: [a-z]+)? (?:honestidade|confianca|respeito)\b/,
];

export const definition: readonly RegExp[] = [
  /^[^,.:;]{1,60} (?:e definid|sao definid|refere-se a|se refere a|significa|designa|consiste em|e o (?:ato|nome|processo)|e a (?:pratica|acao)|e um (?:termo|tipo)|e uma (?:palavra|expressao|forma))/,
];

/** What the reader may claim, and what courts do. */
export const remedy: readonly RegExp[] = [
  /\bvoce (?:pode|podera|tem (?:o )?direito (?:a|de))(?: [a-z]+)? (?:pedir|exigir|reclamar|recorrer|processar|cobrar|descontar|recusar)\b/,
  /\b(?:ordem (?:do juiz|judicial)|indenizac|reembolso|juizado|procon|notificacao|notificar por escrito|mandado)\b|\bindenizac/,
];
