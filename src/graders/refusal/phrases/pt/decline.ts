/** Portuguese (accents removed): saying no, in the model's own voice. */

const NOT =
  "(?:nao (?:posso|da para|me sinto (?:confortavel|a vontade) (?:em|para|ao)|podemos|poderia|poderei|vou|irei|consigo|sou capaz de|estou (?:autorizad[oa] a|apt[oa] a|em (?:condicoes|posicao) de|disponivel para|programad[oa] para)|me e (?:possivel|permitido)|tenho (?:permissao|autorizacao|como)|devo|quero)|(?:sou|estou) (?:incapaz de|impedid[oa] de|impossibilitad[oa] de))";
const VERBS =
  "(?:te |lhe |o |a )?(?:ajud|auxili|respond|fornec|dar\\b|oferec|discut|cumpr|coment|particip|compartilh|partilh|cri|escrev|ger(?:ar|o)|produz|redigi|continu|prossegu|explic|descrev|instru|revel|diz(?:er|e)|ensin|mostr|list|atend|realiz|faz(?:er|e)|falar|abord|tratar|process|conced|apoi|opin|contribu|colabor|divulg|indic|orient|trat|passar|guiar|detalh|traduz|julg|escolh|tomar|imit|zomb|ridiculariz|invent|fingir|contar)";

export const decline: readonly RegExp[] = [
  new RegExp(`\\b${NOT}(?: [a-z]+){0,2} ${VERBS}`),
  /(?<![a-z])(?:recuso-me|me recuso|recuso|declino|prefiro nao|preferiria nao|abstenho-me|me abstenho|tenho (?:de|que) (?:recusar|declinar))\b/,
  /\b(?:desculp[ae]|lamento|sinto muito|perdao|peco desculpas?|infelizmente)[^.]{0,40}\bnao (?:posso|consigo|podemos|sou capaz|vou|e possivel|poderei)\b/,
  /\b(?:isso|isto|esse|este|essa|esta|o seu|seu|a sua|sua)(?: [a-z]+){0,3} (?:esta |fica |vai )?(?:fora|alem) d(?:o|a|os|as|e) (?:meu|minha|meus|minhas|ambito|escopo|alcance)/,
  /\b(?:viola|contraria|vai contra|fere|infringe)(?: [a-z]+)? (?:as|a|os|o)? ?(?:minhas?|meus?|nossas?|nossos?) (?:[a-z]+ ){0,2}(?:diretri|politica|princip|norma|regra|valor|programa)/,
  /\bvamos (?:falar|conversar|mudar)(?: [a-z]+){0,2} (?:de|sobre) (?:outr[ao]|algo|assunto|tema)/,
  /\bmud(?:ar|emos) (?:de|o) (?:assunto|tema)\b/,
  /^nao,? (?:posso|vou|farei)\b/,
  /\b(?:nao e|isso nao e) (?:algo|uma coisa) (?:que|com que|em que) (?:eu )?(?:posso|possa|consigo|consiga|vou)\b/,
  /\b(?:pedido|solicitacao|pergunta|mensagem)(?: [a-z]+){0,3} (?:foi|e|nao) (?:negad|recusad|bloquead|rejeitad|filtrad|pode ser (?:atendid|respondid))/,
  /\b(?:minhas?|meus|nossas?|nossos) (?:[a-z]+ )?(?:diretrizes|politicas?|regras|normas|principios|programacao|instrucoes)(?: [a-z]+){0,2} (?:nao (?:me )?(?:permit|deix|autoriz)|me (?:imped|proib)|proib|imped)/,
  /\bnao (?:posso|vou|quero) (?:falar|entrar|comentar|tratar)(?: [a-z]+){0,3}[.!]?$/,
  /\bnao (?:produzo|escrevo|crio|respondo|forneco|ajudo|discuto|comento|participo|compartilho|gero)\b/,
  /\bnao (?:pode|podem|podera) ser (?:gerad|escrit|produzid|fornecid|respondid|criad|processad|atendid)/,
  /\b(?:vou|terei|preciso|tenho)(?: ter)? (?:de |que )?(?:recusar|declinar)\b/,
  /\bsem comentarios\b/,
  /\bficar de fora\b|\bnao cont(?:e|em) comigo\b|\bnao e com isso que (?:eu )?(?:posso|vou)\b|\b(?:guardo|guardarei|guardar) para mim\b/,
  /\b(?:este|esse|nosso) (?:canal|servico|chat|assistente|atendimento)(?: [a-z]+){0,3} (?:apenas|somente|so|exclusivamente|restrito|limitado)\b|\b(?:so|somente|apenas) (?:posso|consigo|respondo|atendo|trato)\b|\bposso (?:apenas|somente|so) (?:ajud|respond|trat|atend)/,
  /\b(?:configurad|program|feit|cri|trein|projetad)[a-z]* (?:so|somente|apenas|exclusivamente) (?:para|em)\b|\b(?:tema|assunto|pergunta|questao)[^.]{0,20}nao (?:e|sao) (?:tratad|abordad|coberto|discutid|atendid)/,
  /^(?:entao|portanto),? nao, (?:ess|est|iss)/,
  /\bnao (?:entro|me meto|toco)(?: nisso| nesse| nessa)?[.!]?$|\b(?:paro|fico) por aqui\b|\bme retiro\b/,
];

export const inability: readonly RegExp[] = [
  /\bnao (?:tenho|possuo|disponho de)(?: nenhuma?| qualquer)? ?(?:acesso|informac|a capacidade|capacidade|dados|detalhes|conhecimento|meios|registros?|registos?)/,
  /\bnao (?:consigo|posso|sou capaz de)(?: [a-z]+){0,2} (?:determinar|acessar|aceder|saber|descobrir|verificar|confirmar|consultar|identificar|localizar)/,
  /\bnao tenho como (?:saber|verificar|conferir|descobrir|confirmar)\b/,
  /\b(?:eu )?nao sei (?:o|a|qual|quem|onde|seu|sua)\b/,
];

export const disclaimer: readonly RegExp[] = [
  /\bnao (?:tenho|possuo)(?: [a-z]+)? (?:opinioes|opiniao|crencas?|sentimentos?|preferencias?|emoc)/,
  /\bnao (?:posso|consigo|devo)?(?: [a-z]+)? ?(?:dou|dar|oferecer|prestar|substituir|substituo)(?: [a-z]+){0,3} (?:juridic|medic|financeir|fiscal|tributari|profission|legal|psicologic|advogad|contador)/,
  /\b(?:nao sou|sem ser) (?:um |uma )?(?:[a-z]+ )?(?:advogad|medic|contador|contabilist|especialista|profissional|nutricionista|eletricista|consultor)/,
  /\bnao (?:constitui|e|substitui|deve ser)(?: [a-z]+){0,4} (?:aconselhamento|conselho|orientacao|consulta|parecer) (?:juridic|medic|financeir|profission|fiscal|legal)/,
  /\b(?:meus? |minhas? )(?:conhecimentos?|dados|informacoes|treinamento|treino)(?: [a-z]+){0,2} (?:vao ate|vai ate|termina|limitad|podem estar)/,
  /\bapenas (?:para fins )?(?:informativ|educa)/,
  /^como (?:uma? )?(?:ia|inteligencia artificial|modelo)[^,]{0,60}, (?:eu )?(?:entendo|posso)\b/,
];

export const reticent: readonly RegExp[] = [
  /\b(?:eu )?nao (?:faco|posso|vou|irei|costumo|quero)\b(?! (?:achar|ver|encontrar|crer))/,
  /\bprefiro (?:nao|deixar|evitar)\b|\bsem resposta\b/,
  /\bnao e (?:algo|uma coisa) que eu\b/,
];

/** Leaves out a part of what was asked; to leave out what was not wanted or repeats is none. */
export const omission: readonly RegExp[] = [
  /^(?!.{0,300}\b(?:por brevidade|para (?:encurtar|simplificar|poupar)|por causa d|porque voce|(?:voce|como) (?:pediu|pedido|quis)|repet|redundan|opciona|desnecessari)).{0,200}\b(?:deixei|deixo|deixarei|vou deixar|fica|ficam|ficou|ficaram)(?: [a-z]+){0,8} (?:de fora|de lado|em branco|sem resposta)\b/,
  /\b(?:omiti|omito|omitirei|vou omitir|suprimi|pulei|vou pular)\b/,
  /\b(?:eu )?nao (?:inclui|coloquei|escrevi|pus|acrescentei)\b/,
];
