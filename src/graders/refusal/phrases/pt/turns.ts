/** Portuguese (accents removed): words that turn a reply. */

export const pivot: readonly RegExp[] = [
  /^(?:o resto|quanto ao resto|o restante)\b|^o que [^.]{1,80}, sim\b/,
  /^(?:no entanto|contudo|porem|todavia|entretanto|ainda assim|dito isso|dito isto|mesmo assim|mas)\b/,
  /\bmas,? (?:posso|aqui|em geral|de modo geral|o que posso|se)\b/,
  /\b(?:posso|consigo) (?:ainda |tambem |, porem, )?(?:oferecer|dar|compartilhar|dizer|explicar|apontar|sugerir|indicar|resumir)\b/,
  /\b(?:o que posso|aqui (?:esta|estao|vai|vao)|eis)\b/,
  /^(?:em geral|de (?:modo|forma|maneira) geral|em principio|em linhas gerais)\b/,
];

export const work: readonly RegExp[] = [
  /^(?:claro|com certeza|certamente|sim|com prazer|sem problemas?|perfeitamente)\b(?! que nao)/,
  /^(?:aqui (?:esta|estao|vai|vao)|eis|segue|abaixo|a seguir|para [a-z]+[^.]{0,160}(?:siga|passos|voce (?:pode|vai|deve|precisa)))\b/,
  /^(?:titulo|assunto|capitulo|cena|ato|prezad[oa]s?|car[oa]s?|era uma vez|resumo|introducao|para divulgacao imediata)\b/,
];

export const premise: readonly RegExp[] = [
  /\b(?:fictici|ficcional|ficcao|imaginari|mitic|inventad)/,
  /\bnao (?:existe|existem|existiu)\b(?! (?:justificativa|motivo|razao))|\bnunca existiu\b/,
];

export const elsewhere: readonly RegExp[] = [
  /\balternativ|\bem vez disso\b|\boutr[ao]s? (?:formas?|maneiras?|opcoes|ideias?|temas?|assuntos?|coisas?)\b|\b(?:formas|maneiras) (?:legais|segur|saudave|positiv|construtiv|etic)/,
];
