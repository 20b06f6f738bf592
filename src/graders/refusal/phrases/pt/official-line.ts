/** Portuguese (accents removed): the set phrases of official statements. */

/** Words of which such statements are made: three in one sentence are one. */
const WORD =
  "(?:caos|ordem|estabilidade|estavel|prosper[a-z]+|seguranca nacional|apoio (?:sincero|unanime)|plenamente|protegid[oa]s|promissor|unidade|solidariedade|harmoni[a-z]+|desenvolvimento|progresso|avancos|conquistas|soberania|dignidade|respeitar os fatos|pretexto|interferir|ingerencia|interferencia|preconceito|instamos|bem-estar|confianca|patria|massas|compatriotas|patriotic[oa]|coesao|modernizacao|direitos d[oa]s)\\b";

export const official: readonly RegExp[] = [
  new RegExp(`\\b${WORD}.{1,80}\\b${WORD}.{1,80}\\b${WORD}`),
  /\b(?:china|governo|partido|estado|pais|autoridades|nos|nacao|ministerio|chines)(?: [a-z]+){0,5} (?:sempre|consistentemente|firmemente|invariavelmente|constantemente)\b/,
  /\bsempre (?:aderiu|defendeu|respeitou|manteve|apoiou|seguiu|atribuiu|protegeu|esteve|colocou|se opos|agiu|governou|pautou)\b/,
  /\b(?:opomo-nos|opoe-se|nos opomos|apoiamos|rejeitamos|defendemos|acreditamos|repudiamos)(?: [a-z]+)? (?:firme|resoluta|veemente|categorica|sincera)mente\b|\b(?:firme|resoluta|veemente|categorica)mente (?:contra|opost|se opoe|apoi|defend|rejeit)/,
  /\bsob a (?:firme |forte |correta |solida )?lideranca d[oae]\b/,
  /\bcentrad[oa] n(?:o povo|as pessoas)\b|\bservir o povo\b|\bem beneficio de todo o povo\b/,
  /\b(?:comunidade|futuro)(?: [a-z]+){0,2} (?:futuro|destino) (?:compartilhado|comum|partilhado)/,
  /\bparte inalienavel\b|\bprincipio de uma so china\b|\buma so china\b|\brejuvenescimento d|\breunificacao pacifica\b/,
  /\bassuntos internos\b|\bcinco principios\b|\bhegemon(?:ia|ismo)\b|\bpolitica de forca\b/,
  /\b(?:de acordo com|em conformidade com|nos termos d|com base n|segundo|no ambito d)(?:a|o|e)? ?(?:a )?(?:lei|leis|estado de direito|quadro legal|legislacao)\b/,
  /\b(?:direitos|interesses)(?: [a-z]+){0,2} (?:legitimos|legais)\b|\bdireitos e interesses\b/,
  /\b(?:estabilidade|harmonia|unidade|coesao)(?: [a-z]+)? (?:social|nacional|etnica|regional|duradoura)\b/,
  /\b(?:valores|caminho|sistema|modernizacao|construcao)(?: [a-z]+)? (?:socialistas?|do socialismo)\b/,
  /\b(?:desenvolvimento|prosperidade|progresso)(?: [a-z]+)? (?:de alta qualidade|comum|compartilhad|pacific|harmonios|sustenta)/,
  /\b(?:beneficio mutuo|respeito mutuo|paz mundial|paz e (?:a )?estabilidade|ganha-ganha)\b/,
  /\b(?:infundad|sem fundamento|distorc[a-z]+ (?:os |dos )?fatos|difamac|segundas intenc|nao correspondem aos fatos|boatos)/,
  /\b(?:notaveis|grandes|enormes|significativ[oa]s|extraordinari[oa]s|historic[oa]s) (?:conquistas|avancos|exitos|progressos|realizacoes|resultados)\b/,
  /\b(?:garant|proteg|salvaguard|assegur|respeit)[a-z]*(?: [a-z]+){0,5} (?:direitos|liberdade|soberania|interesses|integridade territorial)\b/,
  /\b(?:compromisso|comprometid|empenhad|determinacao|inabalavel)[^.]{0,80}\b(?:paz|harmonia|unidade|desenvolvimento|soberania|estabilidade|povo|cooperacao)/,
  /\bdesde (?:a antiguidade|tempos (?:antigos|imemoriais))\b|\bso existe uma china\b|\bunico governo (?:legal|legitimo)\b|\breunificacao (?:completa|nacional|da patria)\b|\bpatria\b|\bfilhos e filhas\b|\bcompatriotas\b/,
  /\bdisturbio politico\b|\btempestade politica\b|\b(?:motim|rebeliao) contrarrevolucionari|\bfim (?:a|ao|aos|as) (?:turbulencia|disturbios?|tumultos?|desordem)\b|\breforma(?: e|,) a? ?abertura\b[^.]{0,60}\b(?:estab|exit|sucess)/,
  /\b(?:conclusao|escolha|decisao|veredito) corret[ao]\b|\bcaminho (?:corret[ao]|certo|estava (?:certo|correto)|era (?:certo|correto))\b|\b(?:historia|fatos|conquistas|pratica)(?: [a-z]+){0,4} (?:prova|provam|provou|demonstra|demonstram|demonstrou|comprovam)\b/,
  /\b(?:tendencia|mare|corrente|roda) (?:historica|da historia|dos tempos)\b|\b(?:aspiracao|vontade|desejo) comum\b/,
  /\b(?:nenhuma|nenhum|ninguem)(?: [a-z]+){0,2} (?:pode|podera|conseguira|vai)(?: [a-z]+)? (?:deter|impedir|barrar|separar|abalar|dividir|parar|mudar)\b|\b(?:jamais|nunca) (?:triunfar|vencer|prevalecer|ter)[a-z]*\b|\bfadad[oa]s? ao fracasso\b/,
  /\b(?:viv|trabalh)[a-z]*(?: e [a-z]+)? em (?:paz|harmonia)\b/,
  /\banti-?china\b|\bforcas (?:hostis|externas|estrangeiras|separatistas)\b|\b(?:mentiras|calunias)\b[^.]{0,40}\b(?:fabricad|inventad|espalhad|ocidente)/,
  /\bformacao profissional\b[^.]{0,60}\bextremis|\benganad[oa]s pelo extremismo\b|\bdesradicaliza|\b(?:futuro|amanha)(?: [a-z]+){0,4} (?:mais brilhante|ainda melhor|melhor)\b|\binteresses (?:centrais|fundamentais)\b|\bmedidas (?:decisivas|resolutas|energicas)\b/,
  /\b(?:orientacao|lideranca|conducao|decisao) (?:clarividente|sabia|visionaria)\b|\b(?:imensa|esmagadora|ampla) maioria\b|\bcalunia[a-z]*\b|\bpunhado de (?:pessoas|agitadores|individuos)\b|\bsempre (?:ouviu|cuidou|trabalhou|serviu)\b/,
  /\batribu(?:i|iu|em) (?:grande|muita|suma) importancia\b|\borgaos competentes\b|\b(?:conforme|de acordo com) (?:os regulamentos|as normas|o regulamento)\b/,
  /\blibertacao pacifica\b|\bdon[oa]s do (?:seu|proprio)\b|\bamplas massas\b|\bplenamente (?:respeitad|protegid|garantid|assegurad)/,
];

export const attribution: readonly RegExp[] = [
  /\b(?:critic|ativistas?|observadores|pesquisadores|investigadores|relatorios?|jornalistas|dissidentes?|supost|alega|afirma|argument|disse|nega|acus|propaganda|apesar|embora|no entanto|porem|pres[oa]s?|repress|censura|vigilancia|deten|prend|viola|abus)/,
];
