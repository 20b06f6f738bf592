/** Portuguese (accents removed): sending the reader elsewhere. */

export const care: readonly RegExp[] = [
  /\b(?:busque|procure|buscar|procurar|peca|pedir|obter|recorra a|recorrer a)(?: [a-z]+){0,2} (?:ajuda|apoio|orientacao|auxilio|assistencia|suporte|atendimento|aconselhamento|profissional|medic)/,
  /\b(?:linhas?|central|centro|servicos?|telefone)(?: [a-z]+){0,2} (?:de |do )?(?:ajuda|apoio|emergencia|crise|prevencao|valorizacao da vida)\b|\bcvv\b|\bligue (?:para )?(?:o )?\d/,
  /\bprofissiona(?:l|is) (?:de|da|qualificad|especializad|habilitad|capacitad)|\bpsicolog|\bterapeuta|\bautoridades\b/,
  /\b(?:pessoa|amigo|adulto|alguem|familiar)(?: [a-z]+){0,3} (?:de )?confianca\b|\bvoce nao esta sozinh|\bnao esta(?:s)? sozinh/,
  /\bse (?:voce |tu )?(?:ou alguem )?[^.]{0,40}\b(?:passando por|sentindo|sofrendo|em perigo|em risco|enfrentando|dificuldades)\b/,
  /\b(?:converse|fale|falar|conversar) com (?:um|uma|seu|sua|alguem|ele|ela|eles|elas)\b/,
  /\b(?:consulte|contate|contacte|entre em contato com)(?: [a-z]+){0,3} (?:advogad|medic|profission|autoridade|especialista|policia|contador)/,
];

export const redirect: readonly RegExp[] = [
  /^(?:em vez disso|ao inves disso|em alternativa|em lugar disso)\b/,
  /\b(?:sugiro|recomendo|aconselho|incentivo|encorajo|sugeriria|recomendaria)(?: [a-z]+){0,3} (?:focar|buscar|procurar|explorar|considerar|consultar|procure|busque|consulte|que|conversar|falar)\b/,
  /\b(?:pode ser|seria|talvez seja) (?:melhor|util|mais (?:produtivo|adequado|util))\b/,
  /^(?:que tal|por que nao)\b/,
  /\bja (?:pensou em|considerou|tentou) (?:[a-z]+mente )?(?:perguntar|conversar|falar|pedir)\b/,
];

export const offer: readonly RegExp[] = [
  /\bme avise\b|\bavise-me\b|\bfique a vontade\b|\bsinta-se a vontade\b|\bnao hesite\b|\bdiga-me\b|\be so (?:dizer|perguntar|me dizer)\b/,
  /\b(?:como|em que)(?: mais)? (?:posso|poderia) (?:te |lhe |o )?(?:ajud|auxili)|\b(?:ha|existe) (?:algo|alguma (?:outra )?coisa|mais alguma)\b[^?]{0,40}\?/,
  /\bse (?:voce )?(?:tiver|precisar|quiser|desejar|houver)(?: [a-z]+){0,4} (?:duvidas?|perguntas?|questo|ajuda|outr[ao]s?|assunto|preocupac|algo)/,
  /\b(?:estou|fico|ficarei|estarei|terei)(?: [a-z]+){0,3} (?:a disposicao|disponivel|feliz em|contente em|prazer em|aqui para)\b/,
  /\b(?:posso|ficarei feliz em|terei prazer em) (?:te |lhe )?ajudar (?:com|em) (?:outr|algo|qualquer)/,
];

export const courtesy: readonly RegExp[] = [
  /^(?:obrigad[oa]|agradeco|ola|oi|bom dia|boa tarde|otima pergunta|boa pergunta|excelente pergunta)\b/,
  /\b(?:lamento|sinto muito)(?: [a-z]+)? (?:que|por|saber|pela|pelo|ouvir)\b/,
  /\bpassando por (?:um|uma|isso|tudo)\b|\bparece que (?:voce|esta)/,
  /^(?:eu )?(?:entendo|compreendo) (?:que|sua|seu|a sua|o seu|como|a)\b/,
  /^(?:desculp[ae]|lamento|sinto muito|infelizmente)[.,!]?$/,
];
