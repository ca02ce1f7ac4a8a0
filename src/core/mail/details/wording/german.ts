/** German words for the details of a mail. Data only. */
import type { Wording } from './wording.ts'

export const GERMAN: Wording = {
  language: 'de',
  common:
    'der die das und sie wir ihre ihnen ihr für mit nicht ist zu den uns auf ein eine bei dir du dich ich im am von'.split(
      ' ',
    ),
  months: [
    'januar|jänner|jan',
    'februar|feber|feb',
    'märz|maerz|mrz|mär',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: [
    'sonntag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag|sonnabend',
  ],
  shortWeekdays: ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'],
  today: 'heute',
  tomorrow: '(?<!(?:guten|am|jeden|diesen|einen|schönen|heute) )morgen(?!s|\\p{L})',
  afterTomorrow: 'übermorgen',
  endOfWeek: 'ende der woche|wochenende',
  endOfMonth: 'ende des monats|monatsende|ende monat',
  nextWeek:
    'nächster woche|kommender woche|nächste woche|kommende woche|in der (?:nächsten|kommenden) woche',
  next: 'nächste[nmrs]?',
  last: 'letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?',
  weekLater: 'in einer woche|in acht tagen',
  monthJoin: '',
  ordinal: '\\.',
  bareDay:
    '(?:am|den|bis|zum|dem|vom|der|ab) (\\d{1,2})\\.(?!\\d)(?! ?(?:stock|etage|og|ug|obergeschoss|runde|stufe|klasse|platz|lehrjahr|semester|jahr|auflage|tag|mal|uhr|\\p{L}+ ?(?:2\\d{3})))',
  and: 'und|u\\.|sowie',
  or: 'oder|bzw\\.?',
  to: '-|bis',
  dottedTime: true,
  dottedDay: true,
  hourMark: 'uhr|h',
  at: 'um|gegen|ab|so ab|von|so um',
  numbers: [
    'eins|eine',
    'zwei|zweie',
    'drei|dreie',
    'vier|viere',
    'fünf|fünfe',
    'sechs|sechse',
    'sieben|siebene',
    'acht|achte',
    'neun|neune',
    'zehn|zehne',
    'elf|elfe',
    'zwölf|zwölfe',
  ],
  halfPast: null,
  halfTo: 'halb',
  quarterPast: 'viertel nach',
  quarterTo: 'viertel vor|dreiviertel',
  andHalf: null,
  after: 'nach|irgendwann nach|jederzeit nach',
  noon: 'mittags?(?! um| gegen| \\d)|12 uhr mittags',
  morning: 'morgens|früh|vormittags|in der früh',
  afternoon: 'nachmittags?|abends?|nachm\\.',
  sameTime: 'gleichen? (?:uhrzeit|zeit)|selben? (?:uhrzeit|zeit)|zur gewohnten zeit',
  until:
    'bis(?: spätestens| einschließlich| inkl\\.?| längstens)?(?: zum| am| den| um)?(?: spätestens)?|spätestens(?: bis)?(?: am| zum)?|vor dem|frist(?: ist| endet|:| bis)?(?: am)?|läuft (?:am)?|einsendeschluss:?|abgabe(?:termin|frist|schluss)?:?|deadline:?(?: ist)?',
  noDeadline:
    'befristet|vertrag (?:läuft|endet)|elternzeit|urlaub|aktion|nur bis|öffnungszeiten|im haus|geöffnet|frei bis|bleibt|erreichbar|probezeit|hören (?:sie|wir)|melden wir|melde(?:n)? (?:ich|wir) (?:mich|uns)|bekommen sie|erhalten sie bis|saison',
  within:
    '(?:innerhalb (?:von|der nächsten)?|binnen|in den nächsten|hast|haben sie|gilt|gültig|läuft in|noch|nächsten|bleiben(?: ihnen| dir)?) ?(\\d{1,2}|eine[rs]?|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn)',
  units: {
    hour: 'stunden|std\\.?|h',
    workday: '(?:werk|arbeits)tage[ns]?',
    day: 'tage[ns]?',
    week: 'wochen?',
  },
  handIn:
    'schick\\p{L}*|send\\p{L}*|senden|einreich\\p{L}*|reich\\p{L}*|lad\\p{L}*|hochladen|antwort\\p{L}*|rückmeldung|bescheid|unterschr\\p{L}*|unterzeich\\p{L}*|zusag\\p{L}*|annehm\\p{L}*|mitteil\\p{L}*|abgeb\\p{L}*|abgabe|bearbeit\\p{L}*|retournier\\p{L}*|zurück|bestätig\\p{L}*',
  alternative:
    'oder (?:am |um |der |den |lieber|sagen|sag|wann|was|doch|ein|passt|\\d|mo|di|mi|do|fr|sa|so)',
  between:
    'zwischen|entweder|such dir|suchen sie sich|wählen sie|wähl|terminvorschläge|folgende termine|welcher termin|einen der|zur auswahl|zur wahl|freie termine|jederzeit',
  moved:
    'verschieb\\p{L}*|verleg\\p{L}*|verschoben|statt|stattdessen|neuer termin|ausweich\\p{L}*|geändert|änderung|aktualisiert\\p{L}*|vorverleg\\p{L}*|vorgezogen|doch|ginge auch|nur noch|umgebucht',
  insteadOf:
    'statt|anstatt|anstelle|vom|zuvor|bisher|ursprünglich|und nicht|nicht am|nicht um|geändert von',
  refused:
    '(?<!statt )absag\\p{L}*|abgesagt|entfällt|entfallen|verhindert|kann (?:ich|wir) (?:\\p{L}+ ){0,4}nicht|können (?:wir|ich) (?:\\p{L}+ ){0,4}nicht|klappt (?:\\p{L}+ ){0,2}nicht|geht (?:\\p{L}+ ){0,2}nicht|muss ich (?:\\p{L}+ ){0,5}(?:zu|nach|zum|zur)|vergeben|belegt|fällt aus|nicht stattfinden|dazwischengekommen',
  openingHours:
    'öffnungszeiten|geöffnet|sprechzeiten|sprechstunde:|bürozeiten|servicezeiten|erreichbar|erreichen|hotline|mo\\.?\\s?-\\s?(?:do|fr|sa)|montags? bis|rufen sie|ruf|hof ist|falls etwas|anfahrt|bestätigen sie|geben sie',
  noReply:
    'nicht (?:direkt )?(?:auf diese (?:e-?mail|nachricht|mail|adresse) )?(?:zu )?(?:antworten|beantworten)(?! sollten)|antworten sie (?:bitte )?(?:nicht|daher nicht)|antworte (?:bitte )?nicht|(?:antworten|e-?mails|nachrichten|mails|rückmeldungen) (?:auf|an) diese (?:adresse|e-?mail|nachricht|mail)(?:-?adresse)? (?:werden|wird|können|kommen) (?:\\p{L}+ )?(?:nicht|niemand)|(?:mailbox|postfach|adresse|e-?mail-?adresse|absenderadresse|konto) (?:wird|ist|kann|nimmt|dient|empfängt|kann) (?:\\p{L}+ ){0,3}(?:nicht (?:gelesen|überwacht|empfang\\p{L}*|besetzt|betreut|abgerufen)|keine (?:antworten|nachrichten|e-?mails)|nur (?:zum|dem) versand|unbesetzt|nicht)|kann keine (?:antworten|e-?mails|nachrichten) empfangen|keine antwort(?:en)? (?:auf|an) diese|no-?reply-adresse|antworten (?:werden|erreichen|landen|liest) (?:\\p{L}+ ){0,2}(?:nicht|niemand)',
  mailbox:
    '(?:antworten|antwort|mailbox|postfach|(?:diese|diese[rn]?|die|der|dieses|das) (?:e-?mail-?)?(?:adresse|konto|absender\\p{L}*|e-?mail|nachricht|mail))',
  unread:
    '(?:(?:nicht|nie|niemals|nicht mehr) (?:\\p{L}+ ){0,2}(?:gelesen|überwacht|empfangen|bearbeitet|zugestellt|abgerufen|besetzt|betreut|beantwortet|überprüft|eingesehen|erreich\\p{L}*|verarbeitet|ankommen|möglich)|keine antworten|keine antwort (?:möglich|empfang\\p{L}*)|ins leere|unbeaufsichtigt\\p{L}*|unüberwacht\\p{L}*|nur (?:zum|für den|dem) versand|reine versandadresse|automatisch gelöscht|kommen nicht an)',
  staysInTouch:
    "in (?:kontakt|verbindung) (?:zu )?(?:bleib\\p{L}*|halten)|(?:bleib\\p{L}*|halten) (?:\\p{L}+ ){0,4}in (?:kontakt|verbindung)|talent-?\\s?(?:pool|netzwerk|community|datenbank)|bewerberpool|bewerberdatenbank|(?:künftig|zukünftig|später|weiter)\\p{L}* (?:\\p{L}+ ){0,2}(?:stellen\\p{L}*|vakanz\\p{L}*|position\\p{L}*|ausschreibung\\p{L}*|aufgaben|gelegenheit\\p{L}*|möglichkeit\\p{L}*|bedarf|einsätze|rollen)|(?:unterlagen|daten|bewerbung|profil|lebenslauf|kontakt\\p{L}*|nummer|namen?|adresse|mappe|dich|sie|vormerk\\p{L}*) (?:\\p{L}+ ){0,7}(?:behalten|aufbewahr\\p{L}*|speicher\\p{L}*|aufheben|vorgemerkt|vormerken|evidenz|im auge|im hinterkopf|liegen lassen|merken|bereithalten|auf (?:die|der|unsere[rn]?) (?:\\p{L}+ )?liste)|(?:behalten|bewahren|heben|speichern|merken|nehmen|halten|behalt|behalte|merke|heb|hebe|setzen|führen|legen) (?:wir |ich |uns |mir )*(?:gerne? |gern )?(?:ihre?n?|deine?n?|sie|dich) (?:\\p{L}+ ){0,7}(?:auf|pool|vor|evidenz|auge|hinterkopf|kartei|datenbank|liste|speich\\p{L}*|gespeichert|monate|jahr|daten)|(?:monate|jahre?|pool|kartei) (?:lang )?(?:auf|speichern|aufbewahren|gespeichert)|daten (?:\\p{L}+ ){0,2}speichern|(?:erneut|wieder|nochmals?|noch einmal|neu|abermals) (?:\\p{L}+ ){0,3}(?:bewerb\\p{L}*|melden|versuchen|anklopfen|anrufen|vorbei|zu bewerben|zu melden)|(?:bewerb\\p{L}*|meld\\p{L}*|versuch\\p{L}*|ruf\\p{L}*|schreib\\p{L}*|probier\\p{L}*|komm\\p{L}*|klopf\\p{L}*) (?:\\p{L}+ ){0,1}(?:sie |du |dich |sich |uns |es |dann |s' |gerne? |bitte |unbedingt |doch |di )*(?:noch ?einmal|wieder|erneut|nochmals?|im (?:\\p{L}+jahr|sommer|herbst|winter|frühling|april|mai|juni|september|oktober))|wiederholung ist|wiederbewerbung|(?:sobald|wenn|falls|sollte)[^.!?]{0,90}(?:melde[nt]? (?:ich|wir|sie|du)|meld dich|ich (?:dich|sie) anrufe|rufe[nt]? |komme[nt]? (?:ich|wir)|denken? (?:ich|wir) an|freuen|schreib|bescheid|bist du (?:der|die) erste|erste(?:r)?, (?:den|die|der))|ich melde mich, (?:sobald|wenn)|(?:wir|ich) (?:melde[n]?|kommen?|würden?) (?:\\p{L}+ ){0,6}(?:sobald|wenn|falls) (?:wieder|eine|sich|etwas|was|ich)|brauch\\p{L}* ma wieder|jobs?[- ](?:alert|agent|abo)|behalten sie unsere|karriereseite (?:im auge|besuchen)|(?:werfen|schau\\p{L}*) (?:\\p{L}+ ){0,3}(?:regelmäßig|öfter|wieder|gern|immer)[^.!?]{0,40}(?:karriere|stellen|seite|rein|vorbei)|türe? (?:\\p{L}+ ){0,3}offen|offene tür|im (?:auge|hinterkopf) (?:behalten|zu behalten)|auf (?:bald|ein wiedersehen)|beim nächsten mal (?:dabei|klappt)|nächste[ns]? (?:jahr|runde|saison|ausbildungsjahr|mal) (?:\\p{L}+ ){0,4}(?:bewerb|wieder|noch ?einmal|erneut)",
  later:
    '(?:künftig|zukünftig|später|nächst|weiter|ander|neu|passend|entsprechend|ähnlich|geeignet)\\p{L}* (?:\\p{L}+ ){0,2}(?:stelle|vakanz|position|ausschreibung|aufgabe|gelegenheit|möglichkeit|bedarf|projekt|rolle|job|ausbildungsjahr|jahr|mal|saison|runde|mandat|platz|angebot|verfahren|bewerbung|zeitpunkt)\\p{L}*|in zukunft|zukünftig|künftig|wieder|erneut|nochmals?|noch ?einmal|später|irgendwann|eines tages|demnächst|im (?:frühjahr|frühling|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|in (?:einem|zwei|drei|sechs|ein paar|einigen) (?:jahr|monat)\\p{L}*|sobald|(?:falls|wenn|sollte|sollten|wann) (?:\\p{L}+ ){0,7}(?:frei|ergib\\p{L}*|ergeben|auftu\\p{L}*|auftut|öffne\\p{L}*|ändern?|ändert|kommt|kommen|such\\p{L}*|brauch\\p{L}*|haben|hast|hat|sind|bist|möchte\\p{L}*|magst|willst|wollen|fertig|weitergeht|geht|gibt|zurück\\p{L}*|klappt|vorliegt|erteilt|reinkommt|passt|ausschreib\\p{L}*)|immer (?:mal )?(?:wieder|gut|gern)',
  link: 'bewerb\\p{L}*|meld\\p{L}*|kontakt\\p{L}*|ruf\\p{L}*|anruf\\p{L}*|schreib\\p{L}*|freu\\p{L}*|denk\\p{L}*|behalten|berücksichtig\\p{L}*|auf (?:sie|dich) zu\\p{L}*|zukommen|zurückkommen|kommen|komm|sag|bescheid|versuch\\p{L}*|probier\\p{L}*|schau\\p{L}*|willkommen|einladen|laden|ermutig\\p{L}*|vormerk\\p{L}*|erste[rn]?|hören|sprech\\p{L}*|reden|red|sehen|wiedersehen|begegn\\p{L}*|kreuz\\p{L}*|besuch\\p{L}*|folg\\p{L}*|möglich|werfen|klopf\\p{L}*|infor\\p{L}*|verbinden|vernetzen|brauch\\p{L}*|suchen wir',
  privacy:
    'datenschutz\\p{L}*|dsgvo|lösch\\p{L}*|gelöscht|vernicht\\p{L}*|vertraulich\\p{L}*|empfänger\\p{L}*|rechtsgrundlage|personenbezogen\\p{L}*|faq|speichern, wer|newsletter|nachkommen|gleichbehandlung\\p{L}*|schwerbehindert\\p{L}*|gleichgestellt\\p{L}*',
  closing:
    '(?:(?:mit |viele |liebe |beste |freundliche |herzliche |schöne |sonnige |solidarische |ganz |kollegiale |bunte |grüne |sportliche |einen |kameradschaftliche |hochachtungsvolle )*(?:freundliche[mn]? |beste[mn]? |herzliche[mn]? |liebe[mn]? |viele[n]? |kollegiale[mn]? |sonnige[mn]? |schöne[mn]? )*(?:gr(?:ü|ue)(?:ß|ss)(?:en?|le|i)?|gruß|gruss|grüezi)(?: [\\p{L}-]+){0,6}|(?:gott befohlen und )?herzliche grü(?:ß|ss)e|mit (?:\\p{L}+ ){1,2}(?:empfehlungen|grüßen|grüssen|gruß)|es grü(?:ß|ss)(?:t|en)(?: \\p{L}+){0,3}|mfg|vg|lg|bg|mbg|herzlich(?:st)?|hochachtungsvoll|cheers|bis (?:bald|dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag)|im auftrag|i\\. ?a\\.|i\\. ?v\\.|servus|pfiat di|tschüss|ciao|alles gute|liebe|danke(?: und gruß)?|dein|deine|ihr|ihre|euer|eure|drück dich|ahoi|glück auf|gehab dich wohl|adieu|merci|best)',
  noPerson:
    'dekanat|familie|gebrüder|abmelden|landeshauptstadt|konfetti|netzplanung|ingenieur|segenswünschen|mit|kultur|bergauf|luzern|zürich|bern|berlin|hamburg|wien|münchen|freundlich|zuhause|direktion|redaktion|geschäftsstelle|ausbildung|\\p{L}{3,}(?:büro|stelle|direktion|markt|dienst|garten|bibliothek|verleih|gericht|leitung|feuerwehr|kanzlei|museum|theater|spital|versicherung|versicherungen|assistenz|pflege|abteilung|werkstatt|club|verein|haus|häuser|gut|stätte|kasse|bank|anstalt|rat|zentrum|unternehmen|gmbh)|theater|bistro|biotech|weingut|caritas|rektorat|dispo|club|sektion|bankhaus|viel|viele|spaß|öffnen|ansehen|starten|auftrag|beste|besten|freundliche|herzliche|projektassistenz|deutscher|deutsche|café|bestätigt|abgesagt|aktualisierte|einladung|guten|moin|hey|hi|team|personal\\p{L}*|abteilung|recruiting|recruiter|karriere|bewerb\\p{L}*|talent|hr|gmbh|ag|kg|ohg|mbh|se|ggmbh|ug|verein|e\\.?v|gruppe|büro|sekretariat|verwaltung|amt|\\p{L}+amt|landratsamt|stadt|gemeinde|schule|\\p{L}+schule|universität|hochschule|klinik\\p{L}*|praxis|institut|stiftung|bank|versicherung|werk|werke|stadtwerk\\p{L}*|verlag|service|kundenservice|support|system|ihr|ihre|dein|deine|euer|das|die|der|und|für|von der|geschäftsführ\\p{L}*|leiter\\p{L}*|leitung|referent\\p{L}*|sachbearbeit\\p{L}*|direktor\\p{L}*|inhaber\\p{L}*|meister|\\p{L}+meister\\p{L}*|chef\\p{L}*|vorstand|einstellung\\p{L}*|logistik|technik|metall|optik|bau|haus|hotel|restaurant|gasthaus|zimmerei|bäckerei|schreinerei|werkstatt|\\p{L}+straße|\\p{L}+strasse|grüße|gruß|grüßen|sehr|liebe|lieber|hallo|guten|servus|datenschutz|impressum|anlagen?|telefon|tel|mobil|kommission|schulamt|polizei|bistum|prozess|stelle|unternehmen|betrieb|bereich|consulting|beratung|studio|gesellschaft|genossenschaft|kinderverlag|diese|dieser|bitte|danke|sitz|herr|frau',
}
