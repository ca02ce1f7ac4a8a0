/** Spanish words for the details of a mail. Data only. */
import type { Wording } from './wording.ts'

export const SPANISH: Wording = {
  language: 'es',
  common:
    'el la los las y de que en un una para con por su tu te se le nos del al es no lo hemos más'.split(
      ' ',
    ),
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: [
    'domingo',
    'lunes',
    'martes',
    'miércoles|miercoles',
    'jueves',
    'viernes',
    'sábado|sabado',
  ],
  shortWeekdays: ['dom', 'lun', 'mar', 'mié|mie', 'jue', 'vie', 'sáb|sab'],
  today: 'hoy|esta (?:tarde|noche|mañana)',
  tomorrow: '(?<!(?:la|esta|cada|toda la|media) )mañana',
  afterTomorrow: 'pasado mañana',
  endOfWeek: 'fin(?:al)? de (?:la |esta )semana',
  endOfMonth: 'fin(?:al|es)? de(?:l)? mes',
  nextWeek:
    'de la (?:próxima semana|semana que viene|semana próxima)|la (?:próxima semana|semana que viene)',
  next: '(?!)',
  last: 'pasado|último|anterior',
  weekLater: 'en ocho',
  monthJoin: '(?:\\s?de)?',
  ordinal: '(?:º|°)',
  bareDay:
    '(?:el |del |al )?día (\\d{1,2})|(?:antes del|hasta el|el) (\\d{1,2})(?! ?(?:%|h|horas|de la|€|años|euros))',
  and: 'y|e',
  or: 'o|u',
  to: '-|a|al|hasta(?: las?| el)?|a las?',
  dottedTime: true,
  dottedDay: false,
  hourMark: 'h|hs|hrs|horas?',
  at: 'a las?|las|sobre las?|desde las?|de|a eso de las?|tipo',
  numbers: [
    'una',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
  ],
  halfPast: null,
  halfTo: null,
  quarterPast: null,
  quarterTo: null,
  andHalf: 'y media',
  after: 'después de las?|a partir de las?',
  noon: '(?:al )?mediod[ií]a(?! de)',
  morning: 'de la mañana|a\\.? ?m\\.?',
  afternoon: 'de la (?:tarde|noche)|p\\.? ?m\\.?',
  sameTime: 'misma hora',
  until:
    'antes del?|hasta(?: el)?|a más tardar(?: el)?|(?:no )?más tarde del?|no más tardar(?: del| el)?|(?:no más allá|como máximo)(?: del| el)?|(?:fecha )?límite:?(?: es)?(?: el)?|plazo:?(?: es| hasta| termina| vence)?(?: el)?|vence(?:rá)?(?: el)?|caduca(?:rá)?(?: el)?|expira(?:rá)?(?: el)?|validez:?|finaliza(?: el)?|cierra(?: el)?|no más t\\p{L}* (?:del|el)?|válid[ao] hasta(?: el)?|para el',
  noDeadline:
    'contrato (?:hasta|temporal)|temporada|abierto|atención|horario|promoción|descuento|vacaciones|si no (?:te|le|recibe|recibes)|te (?:avisamos|llamamos|diremos|contaremos)|le (?:avisaremos|informaremos)|empez\\p{L}*|incorpor\\p{L}*',
  within:
    '(?:en (?:un plazo(?: máximo)? de|el plazo de|los próximos)|dentro de(?: los próximos| los)?|plazo(?: máximo)? de|tienes|tiene|cuenta con|válid[ao] por|vence en|caduca en|en las próximas) ?(\\d{1,2}|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince)',
  units: {
    hour: 'horas?|h',
    workday: 'días? (?:hábiles|laborables)',
    day: 'días?(?: naturales| corridos)?',
    week: 'semanas?',
  },
  handIn:
    'env\\p{L}*|mand\\p{L}*|devuel\\p{L}*|devolv\\p{L}*|respond\\p{L}*|firm\\p{L}*|acept\\p{L}*|entreg\\p{L}*|remit\\p{L}*|reenv\\p{L}*|complet\\p{L}*|confirm\\p{L}*|avis\\p{L}*|contest\\p{L}*|sub(?:e|ir|as|a)\\b|hac\\p{L}*|realiz\\p{L}*|renunciar|presentar',
  alternative:
    'o (?:el |a las|si |prefer|otro|dime|avísame|mejor|cuando|bien|\\d|lunes|martes|miércoles|jueves|viernes|sábado|mañana|en otro)|u otr',
  between:
    'entre|elige|escoge|elegir|escoger|seleccion\\p{L}* (?:una|un)|franjas?|disponibilidad|cuándo|qué (?:día|hora|horario)|opciones',
  moved:
    'mov(?:er|emos|ido|er?la|erlo)|cambi\\p{L}*|aplaz\\p{L}*|pospon\\p{L}*|reprogram\\p{L}*|en vez|en lugar|reagend\\p{L}*|adelant\\p{L}*|retras\\p{L}*|lo dejamos para|nueva (?:fecha|hora)|pasa(?:mos|r|rla)? (?:a|al|para|la)|actualizad\\p{L}*',
  insteadOf: 'en vez del?|en lugar del?|y no|antes(?: era)?|pasa del',
  refused:
    'no (?:puedo|podemos|podré|podrá|voy a poder|vamos a poder|nos es posible|me es posible|será posible|llego)|cancel\\p{L}*|anul\\p{L}*|se suspende|imposible|tengo (?:juicio|que viajar)|ya está (?:ocupad|cogid)\\p{L}*|no (?:me|nos) viene bien',
  openingHours:
    'horario de|abierto|atendemos|atienden|atención|de lunes a|lunes a viernes|teléfono de|confirme|si no puedes',
  noReply:
    'no (?:lo |la )?(?:responda|respondas|responder|conteste|contestes|contestar|respondan)(?! (?:a tiempo|antes))|(?:buzón|dirección|cuenta|casilla|correo)(?: de correo| electrónic[ao])? (?:no |que no |es )?(?:\\p{L}+ )?(?:no (?:está |es |se |admite|recibe|acepta)|se lee|supervisad\\p{L}*|atendid\\p{L}*|monitoread\\p{L}*|habilitad\\p{L}* para recibir|solo (?:de )?envío)|no (?:está|es) (?:habilitad|atendid|monitoread|supervisad|revisad)\\p{L}*|no habilitada|no (?:se leen|admite respuestas|recibe respuestas|acepta respuestas)|respuestas (?:a (?:este|esta) \\p{L}+ )?no (?:se|serán|son)',
  mailbox:
    '(?:respuestas?|responder|buzón|casilla|(?:esta|este|esa) (?:dirección|cuenta|correo|mensaje|email|buzón|casilla))',
  unread:
    '(?:no (?:se|es|está|son|serán|será|recibe|admite|acepta|puede|llegan|permite)(?: \\p{L}+){0,2} ?(?:lee\\p{L}*|le[ií]d\\p{L}*|atend\\p{L}*|revis\\p{L}*|monitor\\p{L}*|supervis\\p{L}*|respuestas?|mensajes|correos|recib\\p{L}*|habilitad\\p{L}*|gestion\\p{L}*)|nadie (?:lee|revisa|atiende)|solo (?:para |de )?(?:envío|envíos|enviar)|exclusiv\\p{L}* (?:para|de) envío|desatendid\\p{L}*|no atendid\\p{L}*)',
  staysInTouch:
    '(?:seguimos|sigamos|seguir|mantene\\p{L}*|mantengamos|estamos|quedamos|estaremos) en contacto(?! (?:para|con usted para informar))|(?:guard\\p{L}*|conserv\\p{L}*|manten\\p{L}*|mantendr\\p{L}*|qued\\p{L}*|tendremos|tenemos|dej\\p{L}*|permanec\\p{L}*|incorpor\\p{L}*|archiv\\p{L}*) (?:\\p{L}+ ){0,4}(?:cv|currículum|curriculum|currículo|datos|perfil|contacto|candidatura|carpeta|número|base|bolsa|hoja de vida|cuenta|reserva|información|cartera|lista)|seguirás en nuestra base|(?:base|banco) de (?:datos|talento)(?=[^.]{0,90}(?:futur|oportunid|vacant|proceso|meses|año))|bolsa de (?:empleo|trabajo|candidat)|(?:futur|próxim|otr|nuev)[oa]s? (?:\\p{L}+ ){0,2}(?:oportunidad\\p{L}*|proces\\p{L}*|vacant\\p{L}*|convocatori\\p{L}*|ofert\\p{L}*|búsqueda\\p{L}*|posicion\\p{L}*|proyect\\p{L}*|puesto\\p{L}*|plaza\\p{L}*)(?=[^.]{0,80}(?:contact|encaj|ajust|tener|cuenta|present|postul|invit|anim|consider|nos|te |le |avis|llam|\\.))|(?:invit\\p{L}*|anim\\p{L}*|seguir|sigas|atent[oa]|pendiente|present\\p{L}*|postul\\p{L}*|particip\\p{L}*|inscrib\\p{L}*|consider\\p{L}*|vis\\p{L}*)[^.]{0,80}(?:próxim[oa]s?|futur[oa]s?|otras (?:vacantes|ofertas|oportunidades)|convocatorias?|nuevamente|de nuevo|otra vez|página de)|volver? a (?:presentar|postular|intentar|aplicar|inscrib|contactar|hablar|escrib|llamar)\\p{L}*|vuelv\\p{L}* a (?:presentar|postular|intentar|aplicar|escrib|llamar|probar)\\p{L}*|(?:si|cuando)[^.]{0,90}(?:te (?:aviso|llamo|avisamos|llamamos|buscamos|escribo|contacto|contactamos|contactaremos)|avísame|avisame|avísanos|escríbeme|escríbenos|escribime|llámame|llámanos|háblame|hablamos|serás la primera|serás el primero|pensaremos|pensamos en|le (?:avisaremos|llamaremos|contactaremos)|nos encantar|me encantar|me gustar|nos gustar|búscame)|puertas? (?:\\p{L}+ ){0,6}abiertas?|y hablamos|te presento|ojalá (?:nos|podamos|coincid|consider)\\p{L}*(?=[^.]{0,60})|te (?:guardo|escribo cuando|tendré|tendremos|llamo el)|otra búsqueda',
  later:
    'futur\\p{L}*|próxim\\p{L}*|más adelante|de nuevo|nuevamente|otra vez|vuelv\\p{L}*|volver\\p{L}*|volvemos|(?:otr|nuev|similar|adecuad)\\p{L}* (?:\\p{L}+ ){0,2}(?:oportunidad|proceso|vacante|convocatoria|oferta|búsqueda|posicion|posición|proyecto|puesto|plaza|cosa|ocasión)\\p{L}*|que viene|(?:si|cuando|en cuanto|apenas) (?:\\p{L}+ ){0,8}(?:cambi|abr|surg|sal|aparec|necesit|teng|obteng|termin|acab|libr|hay|haya|sepa|sé|retom|reactiv|reabr|consig|encaj|quier)\\p{L}*|algún día|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|otoño|invierno|primavera)|en (?:unos|seis|tres|\\d+) (?:meses|años)|dentro de (?:un|unos|\\d+|seis) (?:año|meses|mes)|cualquier (?:novedad|cosa)',
  link: 'present\\p{L}*|postul\\p{L}*|aplic(?:ar|a|ues|ue)|contact\\p{L}*|llam\\p{L}*|escrib\\p{L}*|avis\\p{L}*|avís\\p{L}*|habl\\p{L}*|búsca\\p{L}*|busca(?:mos|ré)|tendr\\p{L}*|tene\\p{L}* presente|tenerte|tenerle|tendremos|cuenta|cuenten|invit\\p{L}*|anim\\p{L}*|intent\\p{L}*|segu\\p{L}*|sigas|atent\\p{L}*|pendiente|consider\\p{L}*|encontr\\p{L}*|coincid\\p{L}*|cruz\\p{L}*|ven(?:ir)?|ven|pás\\p{L}*|dime|dinos|cuéntame|prueb\\p{L}*|particip\\p{L}*|ojalá|encantar\\p{L}*|gustar\\p{L}*|primer[oa]s?|vernos|vemos|guard\\p{L}*|visit\\p{L}*|abiert\\p{L}*|bienvenid\\p{L}*',
  privacy:
    'protección de datos|ley n?°? ?\\d*|rgpd|supresión|rectificar|rectificación|privacidad|confidencial\\p{L}*|titular|destinatario|derechos|tratamiento|finalidad|aviso esté activo|retiraste|encuesta|automático|archivo por motivos|registro mercantil',
  closing:
    '(?:(?:muchos |cordiales |atentos |un |afectuosos |reciba (?:un )?|recibe un |mil )?(?:saludos?|abrazos?|abrazote|beso|besos|saludote)(?: \\p{L}+){0,3}|atentamente|atte\\.?|cordialmente|sinceramente|respetuosamente|con (?:aprecio|cariño|afecto|todo)(?: \\p{L}+){0,2}|gracias(?: por todo| de nuevo)?|muchas gracias|mil gracias|quedo (?:atent[oa]|a \\p{L}+ disposición)|feliz (?:día|tarde|semana)|suerte|mucha suerte|hasta (?:pronto|luego|mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado))|nos vemos(?: \\p{L}+)?|chau|slds|sin otro particular|bendiciones|le saluda(?: atentamente)?|se despide(?: atentamente)?)',
  noPerson:
    'mesa|partes|ferrocarriles|laboratorios|ingenio|notaría|delivery|secretaría|seguimiento|convocatorias|patrimonio|inspección|cancillería|entrevista|caja|museo|biblioteca|consejería|naviera|sección|deportes|harinas|cacao|hermanos|farmacéutica|gas|ett|helado|beso|acuse|red|not|bodega|cancelado|confirmado|invitación|reunión|ver|comenzar|equipo|selección|seleccion|recursos|humanos|rrhh|talento|personas|gestión|departamento|dirección|empleo|bolsa|oficina|servicio|servicios|grupo|empresa|universidad|colegio|escuela|hospital|clínica|clinica|ayuntamiento|municipalidad|banco|consultora|consultores|estudio|taller|librería|restaurante|hotel|sa|sl|sac|srl|ltda|spa|director|directora|jefe|jefa|gerente|responsable|coordinador\\p{L}*|presidente|presidenta|encargad[oa]|secretari\\p{L}*|tribunal|comisión|comité|área|el|la|los|las|y|del|para|su|tu|nuestro|hola|estimad[oa]s?|gracias|buenos|buenas|saludos|sistema|plataforma|notificacion\\p{L}*|noreply|correo|calle|avenida|av|tel|teléfono|ctra|reclutamiento|reclutador\\p{L}*|soporte|atención|candidatos?|candidaturas?|instituto|fundación|editorial|laboratorio|transportes|logística|supermercados|abogados|arquitectos|peluquería|cofundador\\p{L}*|fundador\\p{L}*|técnic[oa]|socio|socia|decano|no|este|esta|sobre|aviso|centro|teatro|agencia|cooperativa',
}
