/**
 * German, for the check of another wording. Data only, by judgement: docs/methods/letters.md.
 * Every noun has a capital here, so that a name can only be told by what is no known noun.
 */
import type { RewordingWords } from './rewording-words.ts'

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const GERMAN_WORDS: RewordingWords = {
  name: 'German',
  small: listed(`
    aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da dabei
    dadurch dafür damit dann daran darauf darüber das dass dazu dem den denen denn der deren des
    dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer
    eines einmal er es etwas euch für gegen gern gerne gut habe haben hat hatte hatten hätte hätten
    hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder
    jedes jetzt kann kein keine keinem keinen keiner können könnte könnten lassen man mehr mein
    meine meinem meinen meiner meines mich mir mit muss nach nicht nichts noch nun nur ob oder ohne
    schon sehr sein seine seinem seinen seiner seit sich sie sind so sobald solche solchen sollte
    sollten sondern sowie über um und uns unser unsere unter viel viele vielen vom von vor war
    waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie
    wir wird wo wofür worüber wurde wurden würde würden zu zum zur zwischen
    guten tag herzliche herzlichen grüße grüßen freundliche freundlichen beste besten hallo
  `),
  endings: [
    'ungen',
    'ung',
    'test',
    'ten',
    'tet',
    'end',
    'ern',
    'em',
    'en',
    'er',
    'es',
    'te',
    'e',
    'n',
    's',
    't',
  ],
  negations: listed(
    'nicht nichts nie niemals nirgends niemand kein keine keinem keinen keiner keines ohne weder kaum',
  ),
  months: [
    ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  numbers: {
    ...{
      zwei: '2',
      drei: '3',
      vier: '4',
      fünf: '5',
      sechs: '6',
      sieben: '7',
      acht: '8',
      neun: '9',
    },
    ...{ zehn: '10', elf: '11', zwölf: '12', fünfzehn: '15', zwanzig: '20', dreißig: '30' },
    ...{
      vierzig: '40',
      fünfzig: '50',
      hundert: '100',
      tausend: '1000',
      halbe: '1/2',
      halben: '1/2',
      viertelstunde: '1/4',
    },
    ...{
      erste: '1st',
      ersten: '1st',
      erster: '1st',
      zweite: '2nd',
      zweiten: '2nd',
      zweiter: '2nd',
    },
    ...{ dritte: '3rd', dritten: '3rd', dritter: '3rd', vierte: '4th', vierten: '4th' },
  },
  nouns: {
    known: listed(`
      absicht anfrage anforderungen anlass anliegen anruf ansicht antwort antworten arbeit art augen
      augenblick bedarf beispiel beispiele bereich bescheid bezug bild bitte blick brief chance daten
      dank details dinge eindruck einblick einsicht ende entscheid ergebnis fall fehler form frage
      fragen freude gedanke gedanken gehör gelegenheit glück grund gründe grüße hand hilfe hinblick
      hinweis hinweise idee ihnen ihr ihre ihrem ihren ihrer ihres interesse jemand job kollegen
      kolleginnen kontakt kopie kraft lebenslauf mal mails menschen minute mitglied moment mühe
      nachfrage nachricht name namen notiz notizen ort papier personen plan pläne platz post
      profil prozess punkt punkte rat recht reihe rolle rücklauf rückmeldung rückmeldungen rückruf
      satz schluss schritt schritte sache schreiben seite sicht sie sinn sorgfalt stand stelle
      stellen stück suche tag tage team teams teil thema themen tipp tipps umstände unterlagen
      unternehmen unterschied verfahren verlauf vergleich verständnis vertrauen vorgehen vorschlag
      vorschläge wahl weg wege weise welt wert wort worte worten wunsch zeichen zeile zeilen zeit
      zeitpunkt ziel zukunft zusage zusammenhang zweck
    `),
    endings:
      /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse)$/u,
  },
  pronouns: listed('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres'),
  claims: {
    achievement: [
      ...['erreich*', 'leistung*|geleistet', 'auszeichnung*|preis*', 'gewonnen|gewinn*'],
      ...['geleitet|leitung*|leite', 'geführt|führung*', 'verantwort*', 'verbesser*'],
      ...['gesteigert|steiger*', 'aufgebaut|aufbau*', 'umgesetzt|umsetz*', 'eingeführt|einführ*'],
      ...['erfolg*', 'expert*', 'nachweis*|nachgewiesen', 'umfangreich*|umfassend*|langjährig*'],
      ...['hervorragend*|ausgezeichnet*|exzellent*', 'ideal*|perfekt*|bestens', 'fähig*'],
      ...['kenntnis*|kompeten*', 'qualifi*', 'stark*|stärk*', 'erfahr*', 'speziali*'],
      ...['zertifi*|abschluss*|diplom*', 'ausbildung*|kurs*|schulung*|studium', 'wertvoll*'],
      ...[
        'beitrag*|beitragen|beitrüge',
        'abgeschlossen|abschließ*',
        'gelernt|lernen',
        'entwickel*',
      ],
    ],
    time: [
      ...['jahr*', 'monat*', 'woche*', 'tag|tage*', 'stunde*', 'minute*', 'heute|heutig*'],
      ...['morgen|übermorgen', 'gestern', 'kürzlich|neulich|jüngst*|vor kurzem', 'bisher*'],
      ...['derzeit|momentan|aktuell*|zurzeit', 'bald*|sofort*|umgehend|zeitnah|demnächst'],
      ...['seit*', 'frist*', 'vormittag*|nachmittag*|abend*', 'immer', 'früher*|vorher*'],
    ],
    feeling: [
      ...['begeister*', 'freu*|froh*|erfreut', 'ehre|geehrt', 'leidenschaft*', 'traum*|träum*'],
      ...['stolz*', 'beeindruck*|inspirier*', 'bewunder*|faszinier*', 'genossen|genieß*'],
      ...['enttäusch*', 'traurig*', 'leider|bedauer*', 'entschuldig*|leid', 'ängst*|nervös*'],
      ...['dank*|bedank*|dankbar*', 'interess*', 'überrasch*', 'motivier*', 'glücklich*', 'schade'],
    ],
    'other-offer': [
      ...['angebot*|angeboten', 'andere unternehmen|anderen unternehmen|andere firmen'],
      ...['andere stelle*|anderen stelle*|weitere stelle*|andere verfahren|anderen verfahren'],
      ...[
        'andere arbeitgeber*|anderen arbeitgeber*',
        'anderswo|anderweitig',
        'konkurr*|mitbewerb*',
      ],
      ...['alternativ*', 'option*', 'chance*|gelegenheit*'],
    ],
    meeting: [
      ...['gespräch*|vorstellungsgespräch*|telefongespräch*', 'interview*', 'treff*|getroffen'],
      ...['kennenlern*|kennengelernt|kennenzulernen', 'gesprochen|sprechen|sprach*', 'anruf*'],
      ...['telefon*', 'unterhalten|unterhaltung*|unterhielt*', 'austausch*', 'besuch*|vor ort'],
      ...['runde*|endrunde*', 'kaffee', 'video*', 'besprech*|besprochen', 'termin*', 'vorgestellt'],
    ],
    promise: [
      ...[
        'versprech*|versprochen',
        'garantier*|versicher*|zusicher*',
        'verpflicht*',
        'umzug|umzieh*',
      ],
      ...['ich werde|werde ich', 'gewiss|sicher|sicherlich|bestimmt|zweifel*|zuversichtlich'],
      ...['verfügbar*|verfügung', 'flexib*', 'bereit*', 'annehmen|nehme an|angenommen|anzunehmen'],
      ...['absag*|ablehn*|zurückzieh*|zurückgezogen', 'anfangen|beginn*|starten|anzufangen'],
      ...['anbei|beigefügt|anhang|anhäng*', 'melde mich', 'vertrag*|unterschreib*'],
    ],
    reader: [
      ...['sie sagten|sie erwähnten|sie schrieben|sie erklärten|sie meinten|sie erzählten'],
      ...['sie versprachen|sie boten|sie baten|sie luden|sie wählten|sie haben mir|sie hatten mir'],
      ...['wie besprochen|wie vereinbart|wie versprochen|wie erwähnt|wie angekündigt'],
      ...['empfehl*|empfohlen', 'bewerber*|kandidat*', 'gehalt*|vergütung|visum', 'großzügig*'],
    ],
  },
}
