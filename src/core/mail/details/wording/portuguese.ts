/** Portuguese words for the details of a mail. Data only. */
import type { Wording } from './wording.ts'

export const PORTUGUESE: Wording = {
  language: 'pt',
  common:
    'o a os as e de que em um uma para com por sua seu te se nos do da não ao você à na no foi mais são'.split(
      ' ',
    ),
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'domingo',
    'segunda(?:-feira)?(?! (?:etapa|fase|entrevista|conversa|ronda|rodada|via|vez|parte|prova))',
    'ter[çc]a(?:-feira)?(?! (?:etapa|fase|parte))',
    'quarta(?:-feira)?(?! (?:etapa|fase))',
    'quinta(?:-feira)?(?! (?:etapa|fase|d[oae]s? ))',
    'sexta(?:-feira)?',
    'sábado|sabado',
  ],
  shortWeekdays: ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb|sab'],
  today: 'hoje|hj',
  tomorrow: 'amanhã|amanha',
  afterTomorrow: 'depois de amanhã',
  endOfWeek: '(?:o )?fim da semana|final da semana',
  endOfMonth: '(?:o )?(?:fim|final) do mês',
  nextWeek: '(?:da|na) (?:próxima semana|semana que vem|semana seguinte|outra semana)',
  next: '(?!)',
  last: 'passad[oa]|últim[oa]',
  weekLater: 'a oito dias',
  monthJoin: '(?:\\s?de)?',
  ordinal: '(?:º|°|\\.º)',
  bareDay: 'dia (\\d{1,2})',
  and: 'e',
  or: 'ou',
  to: '-|a|às|até(?: às| as)?|ao?',
  dottedTime: false,
  dottedDay: false,
  hourMark: 'h|hs|hrs|horas?',
  at: 'às|as|à|pelas|das|lá pelas|a partir das|para as',
  numbers: [
    'uma',
    'duas',
    'três|tres',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze',
  ],
  halfPast: null,
  halfTo: null,
  quarterPast: null,
  quarterTo: null,
  andHalf: 'e meia',
  after: 'depois das|a partir das|após as',
  noon: 'meio-dia|meio dia',
  morning: 'da manhã|da manha',
  afternoon: 'da (?:tarde|noite)',
  sameTime: 'mesma hora|mesmo horário',
  until:
    'até(?: ao?| às?| o)?(?: fim do)?(?: dia)?|antes d[eoa]|prazo:?(?: é| final:?)?|data-?\\s?limite:?|o mais tardar|no máximo(?: até)?|termina(?: no| a)?|expira(?: em| no| a)?|vence(?: em| no)?|encerra(?: em| no)?|válid[ao] até|limite:?',
  noDeadline:
    'contrato (?:até|temporário)|termo|férias|inscrições|inscrevas|horário|funcionamos|atendimento|contato até|contacto até|resposta até|daremos|daremos (?:um )?retorno|daremos resposta|congelou|receberá|saberá|contactad|início até|promoção',
  within:
    '(?:em até|no prazo(?: máximo)? de|dentro de|prazo de|nos próximos|tem|tens|nas próximas|válid[ao] por|dispõe de|em) ?(\\d{1,2}|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|quinze)',
  units: { hour: 'horas?|h', workday: 'dias? úteis', day: 'dias?(?: corridos)?', week: 'semanas?' },
  handIn:
    'envi\\p{L}*|mand\\p{L}*|devol\\p{L}*|respond\\p{L}*|assin\\p{L}*|aceit\\p{L}*|entreg\\p{L}*|remet\\p{L}*|complet\\p{L}*|conclu\\p{L}*|confirm\\p{L}*|retorno|comuni\\p{L}*|diz|realiz\\p{L}*|submet\\p{L}*|preench\\p{L}*|avis\\p{L}*',
  alternative:
    'ou (?:na |no |às|à |se |prefer|outr|qualquer|diz|me |em |quando|então|\\d|segunda|terça|quarta|quinta|sexta|sábado|amanhã)',
  between:
    'entre|escolh\\p{L}*|horários|disponibilidade|qual (?:dia|horário)|opções|melhor horário|turma',
  moved:
    'remarc\\p{L}*|adi(?:ar|ada|ado|amos|ei)|mud(?:ar|ou|amos|ança|a)|alter\\p{L}*|em vez|passar? (?:nossa|a|para|assim)|passa[, ]|antecip\\p{L}*|reagend\\p{L}*|nova data|novo horário|pode ser na|atualizad\\p{L}*',
  insteadOf: 'em vez d[eoa]s?|e não|passa, assim, das|passa do|passa das',
  refused:
    'não (?:vou|posso|poderei|podemos|consigo|conseguimos|conseguirei|será possível|vai dar|dá)|não (?:o|a|te|lhe) consigo|cancel\\p{L}*|desmarc\\p{L}*|impossível|imprevisto|já (?:está|foi) (?:ocupad|preenchid)\\p{L}*',
  openingHours:
    'horário de (?:funcionamento|atendimento)|aberto|atendemos|de segunda a|segunda a sexta|funciona|telefone|chat|portaria|responde a este',
  noReply:
    '(?:não|nao) (?:deve |é preciso |precisa )?(?:responda|respondas|responder|respondam)(?! (?:a tempo|até))|(?:caixa|endereço|e-?mail|conta)(?: de (?:e-?mail|correio|entrada))?(?: \\p{L}+){0,2} (?:não (?:é|está|recebe|aceita|e) ?(?:monitorad\\p{L}*|lid\\p{L}*|respost\\p{L}*|vigiad\\p{L}*|verificad\\p{L}*|acompanhad\\p{L}*|mensagens|consultad\\p{L}*)?)|não (?:é|são) (?:monitorad|lid|acompanhad|verificad|vigiad|consultad)[ao]s?|não (?:aceita|recebe|admite) respostas?|respostas (?:a (?:este|esta) [\\p{L}-]+ )?não (?:são|serão)',
  mailbox:
    '(?:respostas?|responder|caixa|(?:este|esta|desta|deste|neste) (?:endereço|caixa|conta|e-?mail|mensagem|remetente))',
  unread:
    '(?:não (?:é|são|está|estão|será|serão|recebe|aceita|pode|permite|chega|chegam)(?: \\p{L}+){0,2} ?(?:lid\\p{L}*|monitor\\p{L}*|acompanh\\p{L}*|verific\\p{L}*|vigiad\\p{L}*|respost\\p{L}*|receb\\p{L}*|mensagens|consult\\p{L}*|respondid\\p{L}*|tratad\\p{L}*|process\\p{L}*)|ninguém (?:lê|vê|responde)|(?:apenas|só|somente|exclusivamente) (?:para|de) envio|exclusiv\\p{L}* (?:para|de|ao) envio|não monitorad\\p{L}*|não recebe)',
  staysInTouch:
    '(?:mant\\p{L}*|fic\\p{L}*|continu\\p{L}*|segui\\p{L}*|permane\\p{L}*|vamos) (?:\\p{L}+ ){0,2}(?:em contac?to|contac?to|conectad\\p{L}*)|(?:guard\\p{L}*|mant\\p{L}*|conserv\\p{L}*|fic\\p{L}*|permanec\\p{L}*|continu\\p{L}*|deix\\p{L}*|armazen\\p{L}*|inclu\\p{L}*|regist\\p{L}*) (?:\\p{L}+ ){0,5}(?:currículo|cv|dados|perfil|contac?to|candidatura|banco|base|reserva|nome|número|cadastro|bolsa)(?=[^.]{0,80}(?:futur|próxim|oportun|vaga|caso|quando|meses|ano|banco|base|talento|\\.|reserva))|banco de (?:talentos|currículos|dados|candidatos)|nosso banco|bolsa de (?:recrutamento|emprego|candidatos)|reserva de recrutamento|(?:seu|teu|o) (?:nome|perfil|contacto|contato|currículo|cv)[^.]{0,60}(?:fica|ficará|permanece|guardad|continua)|(?:futur|próxim|outr|nov)[oa]s? (?:\\p{L}+ ){0,2}(?:oportunidad\\p{L}*|processo\\p{L}*|vaga\\p{L}*|seleç\\p{L}*|concurso\\p{L}*|recrutament\\p{L}*|posiç\\p{L}*|candidatura\\p{L}*|projet\\p{L}*|edital|editais|ediç\\p{L}*|época\\p{L}*|procediment\\p{L}*|lugar\\p{L}*)(?=[^.]{0,80}(?:contac?t|convid|acompanh|particip|apresent|concorr|candidat|inscrev|procur|lembr|cont|avis|\\.|!))|(?:convid\\p{L}*|acompanh\\p{L}*|inscrev\\p{L}*|concorr\\p{L}*|particip\\p{L}*|candidat\\p{L}*|apresent\\p{L}*|encoraj\\p{L}*|incentiv\\p{L}*|fique|siga|atent[oa])[^.]{0,70}(?:nossas vagas|novamente|de novo|outra vez|futur[oa]s?|próxim[oa]s?|outras vagas|quantas vagas|novas vagas|página de carreiras|dentro de \\d)|(?:voltar|volte|volta) a (?:candidatar|concorrer|contac?tar|falar|tentar|inscrever|participar|sentar|apresentar)\\p{L}*|(?:poder\\p{L}*|pode|pod\\p{L}*) (?:\\p{L}+ ){0,2}(?:participar|candidatar|inscrever|concorrer|tentar)\\p{L}* (?:novamente|de novo|outra vez)|(?:se|caso|quando)[^.]{0,90}(?:nos procure|te chamo|te chamamos|te aviso|te procuro|fala(?:-me| comigo| connosco| com a gente)?|avise|avisa|escreve|escreva|chame|chamo|ligo-te|ligamos|entraremos em contato|lembraremos|contactaremos|conte connosco|diz-me|diga|liga)|portas? (?:\\p{L}+ ){0,4}abertas?|queremos conversar de novo|gostávamos que concorresses|até a próxima|é sua\\.$|com a gente para quando|quando abrir(?:mos)?',
  later:
    'futur\\p{L}*|próxim\\p{L}*|mais tarde|mais para a frente|de novo|novamente|outra vez|volt(?:e|ar|a|armos)|(?:outr|nov|similar|adequad)\\p{L}* (?:\\p{L}+ ){0,2}(?:oportunidade|processo|vaga|seleç|concurso|recrutamento|posiç|candidatura|projeto|edital|época|procedimento|lugar|ocasião)\\p{L}*|que vem|(?:se|caso|quando|assim que|logo que) (?:\\p{L}+ ){0,8}(?:mud|abr|surg|aparec|precis|tiver|tenha|termin|conclu|reabr|destrav|voltar|tirar|obt|venha|retom|decid|houver|haja|quiser)\\p{L}*|um dia|alguma vez|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|no (?:verão|outono|inverno|segundo semestre|ano que vem|próximo)|daqui a|dentro de (?:um|\\d+|seis) (?:ano|meses|mês)|após \\d+ dias',
  link: 'candidat(?:ar|e|ares|ar-se|ura)|concorr\\p{L}*|inscrev\\p{L}*|contac?t\\p{L}*|lig(?:ar|o|amos|ue|a|arei)|cham\\p{L}*|escrev\\p{L}*|avis\\p{L}*|fal(?:ar|amos|a|e|arei|e-nos)|procur(?:e|ar|o|amos|aremos)|lembr\\p{L}*|contar|conte|convid\\p{L}*|acompanh\\p{L}*|incentiv\\p{L}*|encoraj\\p{L}*|tent\\p{L}*|particip\\p{L}*|apresent\\p{L}*|fique|atent\\p{L}*|consider\\p{L}*|encontr\\p{L}*|cruz\\p{L}*|pass(?:a|e|ar)|vir|diz|diga\\p{L}*|gost(?:ar|aria|ávamos|ava|aríamos)\\p{L}*|primeir[oa]s?|guard\\p{L}*|aberta\\p{L}*|bem-vind\\p{L}*|convers\\p{L}*|teremos|manter|mantemos|prazer|siga|segu(?:e|ir)',
  privacy:
    'lgpd|proteção de dados|proteção dos dados|lei geral|privacidade|rgpd|consentimento|eliminação|exclusão|confidencia\\p{L}*|destinatário|destina-se|automátic\\p{L}*|golpe\\p{L}*|suspeita|pagamento\\p{L}*|desconfie|preferências|descadastrar\\p{L}*|aumente suas chances',
  closing:
    '(?:(?:muito |grande |um |forte |com os melhores |melhores |os meus |os nossos |com |com os meus )*(?:cumprimentos|abra[çc]os?|abs|bjs|beijos?|beijinhos|beijão|saudações(?: \\p{L}+)?)|atenciosamente|att\\.?|at\\.te|cordialmente|respeitosamente|sinceramente|com (?:carinho|afeto|consideração|estima|apreço|admiração|amizade)|obrigad[oa](?: pela [\\p{L} ]+)?|muito obrigad[oa]|grat[oa]|até (?:já|breve|logo|amanhã|segunda|terça|quarta|quinta|sexta|lá)|boa sorte|um cheiro|um bom dia|bom (?:dia|fim de semana|trabalho)|ao dispor|sem outro assunto|subscrevo-me(?: com \\p{L}+)?|pede deferimento|fraternalmente|fica bem|valeu|tamo junto|a gente se fala)',
  noPerson:
    'sim|hora|data|local|talvez|falou|delivery|hidroluz|coordenação|energia|jogos|têxtil|capital|farma|museu|estaleiros|águas|rede|escritório|contábil|gerencia|gerência|dep|tripulações|temporário|educação|agro|consultor\\p{L}*|traduções|petróleos|tech|pedagógica|entrevista|convite|cancelado|confirmação|começar|ver|luanda|lisboa|porto|maputo|equip[ae]|time|recrutamento|seleção|seleccao|recursos|humanos|rh|talentos?|pessoas|gente|departamento|direção|direcção|diretoria|secretaria|secretariado|empresa|grupo|universidade|escola|colégio|hospital|clínica|câmara|município|prefeitura|banco|consultoria|consultores|estúdio|ateliê|oficina|livraria|restaurante|hotel|hotéis|sa|ltda|lda|diretora?|director|directora|gerente|responsável|coordenador\\p{L}*|chefe|presidente|encarregad[oa]|tabeliã|comissão|júri|área|setor|o|a|os|as|e|da equipa|do|para|sua|seu|nossa|nosso|olá|oi|bom|boa|prezad[oa]s?|obrigad[oa]|sistema|plataforma|notificações|noreply|rua|avenida|av|tel|telefone|analista|recrutador\\p{L}*|suporte|candidato|candidatura\\p{L}*|instituto|fundação|laboratório|transportes|advogados|arquitetos|cooperativa|associação|centro|clube|rádio|fábrica|não|esta|este|mensagem|aviso|vaga|notariado|cartório|padaria|quinta|fazenda|casa|colectivo|coletivo|sócia?|fundador\\p{L}*|proprietári[oa]|executive|search',
}
