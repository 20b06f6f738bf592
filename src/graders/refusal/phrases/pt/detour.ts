/** Portuguese (accents removed): talking around the question. */

export const askBack: readonly RegExp[] = [
  /\b(?:poderia|pode|podes|poderias|consegue)(?: [a-z]+){0,2} (?:esclarecer|fornecer mais|reformular|especificar|explicar (?:melhor|o que)|dizer (?:mais|o que|qual)|dar mais|detalhar|me dizer)/,
  /\b(?:por favor,? )?(?:esclareca|reformule|especifique|forneca mais|detalhe)\b/,
  /\b(?:o que|qual|quais|por que|como)(?: [a-z]+){0,4} (?:voce|tu)\b[^?]{0,100}\?/,
  /\bvoce (?:gostaria|quer|esta|tem|prefere|ja)\b[^?]{0,120}\?$/,
];

/** Does not know what is asked. */
export const unclear: readonly RegExp[] = [
  /\bnao (?:entendi|compreendi|tenho certeza)(?: [a-z]+){0,3} (?:pergunta|o que|quis|pedido|se)/,
  /\bnao (?:esta|ficou|e) claro\b|\bsem (?:mais|outros) (?:contexto|detalhes|informac)/,
];

export const hedge: readonly RegExp[] = [
  /\b(?:tema|questao|assunto|topico|problema|situacao|debate)(?: [a-z]+){0,2} (?:complex|sensive|delicad|controvers|polemic|dificil|multifacetad)/,
  /\b(?:muitas|diferentes|diversas|varias|distintas|multiplas|diversos|muitos|varios)(?: [a-z]+){0,2} (?:opinioes|perspectivas|visoes|pontos de vista|interpretac|posic|leituras|fatores|lados)/,
  /\b(?:opinioes|visoes|historiadores|pessoas|especialistas|perspectivas)(?: [a-z]+){0,2} (?:variam|divergem|discordam|diferem)\b/,
  /\b(?:dificil|impossivel|cedo) (?:para |de )?(?:dizer|responder|afirmar|saber|concluir)\b/,
  /\bnao (?:ha|existe)(?: [a-z]+){0,2} (?:resposta|solucao)\b/,
  /\b(?:todos|ambos) os lados\b|\b(?:continua|permanece|e|segue)(?: [a-z]+){0,2} (?:debate|debatid|discussao|aberto)/,
  /\b(?:consult|recorr|le[ri]a?|verifi|buscar?)[a-z]*(?: [a-z]+){0,2} (?:fontes|canais|documentos|informacoes)(?: [a-z]+)? (?:oficia|confia|segur|divers|autoriz)/,
  /\bdepende(?:m)? (?:de|do|da)(?: [a-z]+){0,2} (?:cada|muitos|varios|diversos|ponto de vista|perspectiva|quem|pessoa|contexto)/,
  /\bcada (?:um|pessoa|leitor)(?: [a-z]+){0,3} (?:deve|pode|tirar|formar|tem)\b|\ba historia (?:dira|julgara|deve)\b/,
  /\b(?:abordagem|dialogo|discussao|visao|postura|olhar)(?: [a-z]+)? (?:equilibrad|abert|respeitos|objetiv|cautelos|construtiv|cuidados)/,
  /\bdepende(?:m)? (?:de |d[oa] )?(?:a )?quem\b|\b(?:relatos|versoes|fontes|registros|respostas)(?: [a-z]+){0,2} (?:divergem|variam|diferem|coincidem)\b/,
  /\bcada (?:lado|parte|um|campo|posicao)(?: [a-z]+)? tem (?:as |os )?(?:suas?|seus?)(?: proprios| proprias)? (?:razoes|razao|argumentos?|motivos?|logica|meritos?)\b|\buma coisa\b[^.]{0,60}\boutra\b/,
  /\b(?:leitor|cada um|voce)(?: [a-z]+){0,4} (?:pesar|julgar|decidir|ponderar|avaliar)\b|\b(?:suas|tuas) proprias conclusoes\b|\bo tempo dira\b|\bnao (?:me )?cabe a? ?(?:mim )?(?:julgar|dizer|decidir)\b/,
  /\b(?:pergunta|questao) (?:muito )?(?:grande|ampla|vasta|espinhosa)\b|\bresposta (?:curta|rapida|pronta|unica|facil)\b|\btod[oa]s os (?:angulos|lados)\b|\bpassa pelo que\b|\bo que cada um (?:valoriza|pensa|considera)\b/,
  /\bsentimentos (?:fortes|profundos|mistos)\b|\btoca em (?:valores|identidade|memoria|emocoes)\b|\bmais interessante (?:e|seja|talvez)\b/,
  /\b(?:divide (?:as )?(?:pessoas|opinioes)|divisiv[oa])\b|\bconclusoes diferentes\b|\b(?:varias|diversas) fontes\b|\bpens(?:ar|e) criticamente\b/,
];
