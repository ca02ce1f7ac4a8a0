/**
 * The letters in German: the same sentences as in English, line by line, with the same conditions
 * (a test compares). Data only; rules of choice in wording.ts. Read each aloud after a change.
 *
 * The reader is addressed as "Sie" in both registers. Names are greeted in full and without a
 * title, since no record tells one. `{theRole}` is "Stelle als …" without its article.
 */
import type { Sentence, Wording } from './wording.ts'

const TO_DESK: Sentence = [
  { say: 'Guten Tag {contact},' },
  { say: 'Guten Tag an das Recruiting-Team von {employer},' },
]
const toPerson = (gap: string): Sentence => [
  { say: 'Guten Tag {contact},' },
  { say: `Guten Tag {gap:${gap}},` },
]

const subjectOn = (what: string): Sentence => [
  { say: `Stelle als {role} bei {employer}: ${what}` },
  { say: `Die Stelle bei {employer}: ${what}` },
]

const THANKS_FOR_TIME: Sentence = [
  {
    when: ['last-final'],
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und für all die Zeit, die Sie sich genommen haben, bis in die letzte Runde.',
  },
  {
    when: ['last-interview', 'talked-once'],
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und für das Gespräch.',
  },
  {
    when: ['last-interview'],
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und für die Zeit, die Sie den Gesprächen gegeben haben.',
  },
  {
    when: ['last-screen'],
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und für das Gespräch.',
  },
  {
    when: ['assessed'],
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und dafür, dass Sie meine Bewerbung und meine Aufgabe berücksichtigt haben.',
  },
  {
    say: 'vielen Dank für Ihre Nachricht über die Entscheidung zur {theRole} bei {employer} und dafür, dass Sie mich berücksichtigt haben.',
  },
]

const BACKGROUND: Sentence = [
  { say: 'Kurz zu mir: {background}.' },
  { say: 'Kurz zu mir: Ich habe {years} Berufserfahrung und arbeite mit {skills}.' },
  { say: 'Kurz zu mir: Ich habe {years} Berufserfahrung.' },
  { say: 'Kurz zu mir: Ich arbeite mit {skills}.' },
  { say: 'Kurz zu mir: {gap:background}.' },
]

const OWN_LINE: Sentence = [{ say: '{own-line}' }]
const HOW_WE_KNOW: Sentence = [{ say: '{how-we-know}' }]
const WISH_WELL: Sentence = [
  { when: ['formal'], say: 'Ihnen und Ihrem Team wünsche ich viel Erfolg.' },
  { say: 'Ihnen und Ihrem Team wünsche ich alles Gute.' },
]

export const GERMAN: Wording = {
  name: 'Deutsch',
  closing: [{ when: ['formal'], say: 'Mit freundlichen Grüßen' }, { say: 'Herzliche Grüße' }],
  theRole: 'Stelle als {role}',
  theRoleUnnamed: 'Stelle',
  months: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  dateThisYear: '{day}. {month}',
  dateOtherYear: '{day}. {month} {year}',
  and: ' und ',
  or: ' oder ',
  oneYear: '{years} Jahr',
  manyYears: '{years} Jahre',
  gaps: {
    'your-name': 'Ihr Name',
    employer: 'der Name des Unternehmens',
    'spoke-with': 'der Name der Person, mit der Sie gesprochen haben',
    insider: 'der Name der Person, der Sie schreiben',
    referrer: 'der Name der Person, die Sie empfehlen könnte',
    champion: 'der Name der Person, der Sie danken',
    'stated-date': 'das Datum, das genannt wurde',
    'start-date': 'der Tag, an dem Sie anfangen können',
    news: 'eine Neuigkeit in einem Satz',
    'new-fact': 'etwas Neues, das für die Entscheidung zählt',
    change: 'was sich seither geändert hat, in einem Satz',
    background: 'Ihr Werdegang in einer Zeile',
    requisition: 'die eine Stelle, mit Titel oder Nummer',
    reason: 'Ihr Grund in einer Zeile',
    support: 'was die Person für Sie getan hat',
    'later-role': 'die Art von Stelle, von der Sie hören möchten',
    topic: 'was Sie verstehen möchten',
    'own-line': 'eine eigene Zeile',
    'loose-end-answer': 'was den offenen Punkt klärt',
    'how-we-know': 'woher Sie sich kennen, in einem Satz',
  },
  questions: {
    'which-experience': 'Welche Art von Erfahrung hätte den Unterschied gemacht?',
    'which-skill': 'Welche eine Fähigkeit hätte den Unterschied gemacht?',
    'right-level': 'Auf welcher Stufe hätten Sie mich richtig gesehen?',
    'circumstances-after-talks':
      'Von den Umständen abgesehen: Gibt es etwas, das ich im nächsten Gespräch besser machen könnte?',
    circumstances:
      'Von den Umständen abgesehen: Gibt es etwas in meiner Bewerbung, das stärker sein könnte?',
    'strength-of-the-other': 'Welche eine Stärke hat bei Ihrer Wahl am meisten gezählt?',
    'last-round': 'Was hätte Ihnen am Ende die Wahl leichter gemacht?',
    'assessment-part': 'Welcher Teil der Aufgabe hätte stärker sein müssen?',
    'one-answer': 'Welche Antwort oder welches Beispiel von mir hätte stärker sein müssen?',
    'experience-or-telling':
      'Lag es eher an meiner Erfahrung selbst oder daran, wie ich sie im Gespräch beschrieben habe?',
    'requirement-not-shown':
      'Gab es eine Anforderung der Stelle, die mein Lebenslauf nicht deutlich genug gezeigt hat?',
    'deciding-factor': 'Was hat bei Ihrer Entscheidung am meisten gewogen?',
    'first-look': 'Was hat bei der Entscheidung über meine Bewerbung am meisten gewogen?',
    'largest-distance':
      'Wo haben Sie den größten Abstand zwischen meinem Werdegang und der Stelle gesehen?',
    'weighed-most-in-choice': 'Was hat am meisten gewogen, als Sie gewählt haben?',
    'closest-profile': 'Auf welche eine Stärke kommt es Ihnen bei dieser Stelle am meisten an?',
    'stronger-next-time': 'Was hätte meine Bewerbung stärker gemacht?',
  },
  themes: {
    'deciding-factors': 'was bei der Entscheidung am meisten gewogen hat',
    fit: 'wie mein Werdegang zu der Stelle passt',
    'would-have-changed': 'was den Unterschied gemacht hätte',
    distinguished: 'welche Stärken bei der Wahl am meisten gezählt haben',
  },
  letters: {
    'thank-you': {
      greeting: [
        { say: 'Guten Tag {contact},' },
        { when: ['talked'], say: 'Guten Tag {gap:spoke-with},' },
        { say: 'Guten Tag an das Recruiting-Team von {employer},' },
      ],
      subject: subjectOn('vielen Dank'),
      paragraphs: [
        [
          [
            {
              when: ['this-screen', 'met'],
              say: 'vielen Dank, dass Sie am {thisTalkOn} mit mir über die {theRole} bei {employer} gesprochen haben.',
            },
            {
              when: ['this-screen', 'met'],
              say: 'vielen Dank, dass Sie mit mir über die {theRole} bei {employer} gesprochen haben.',
            },
            {
              when: ['this-screen'],
              say: 'vielen Dank für das Gespräch am {thisTalkOn} über die {theRole} bei {employer}.',
            },
            {
              when: ['this-screen'],
              say: 'vielen Dank für das Gespräch über die {theRole} bei {employer}.',
            },
            {
              when: ['this-interview', 'met'],
              say: 'vielen Dank für Ihre Zeit im Vorstellungsgespräch am {thisTalkOn} für die {theRole} bei {employer}.',
            },
            {
              when: ['this-interview', 'met'],
              say: 'vielen Dank für Ihre Zeit im Vorstellungsgespräch für die {theRole} bei {employer}.',
            },
            {
              when: ['this-interview'],
              say: 'vielen Dank für das Vorstellungsgespräch am {thisTalkOn} für die {theRole} bei {employer}.',
            },
            {
              when: ['this-interview'],
              say: 'vielen Dank für das Vorstellungsgespräch für die {theRole} bei {employer}.',
            },
            {
              when: ['this-final', 'met'],
              say: 'vielen Dank für Ihre Zeit im letzten Gespräch am {thisTalkOn} für die {theRole} bei {employer}.',
            },
            {
              when: ['this-final', 'met'],
              say: 'vielen Dank für Ihre Zeit im letzten Gespräch für die {theRole} bei {employer}.',
            },
            {
              when: ['this-final'],
              say: 'vielen Dank für das letzte Gespräch am {thisTalkOn} für die {theRole} bei {employer}.',
            },
            {
              when: ['this-final'],
              say: 'vielen Dank für das letzte Gespräch für die {theRole} bei {employer}.',
            },
            {
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} in Betracht ziehen.',
            },
          ],
          OWN_LINE,
          [
            {
              when: ['last-final', 'open', 'formal'],
              say: 'Es würde mich sehr freuen, diese Arbeit mit Ihnen und Ihrem Team aufzunehmen.',
            },
            {
              when: ['last-final', 'open'],
              say: 'Ich würde diese Arbeit gern mit Ihnen und Ihrem Team machen.',
            },
            {
              when: ['talked', 'open', 'formal'],
              say: 'Es würde mich freuen, den nächsten Schritt mit Ihnen zu gehen.',
            },
            {
              when: ['talked', 'open'],
              say: 'Ich würde gern den nächsten Schritt mit Ihnen gehen.',
            },
          ],
        ],
        [
          [
            { say: 'Ein Punkt ist im Gespräch offen geblieben: {looseEnd}.' },
            { say: 'Einige Punkte sind im Gespräch offen geblieben: {looseEnds}.' },
          ],
          [{ say: '{loose-end-answer}' }],
        ],
        [
          [
            {
              when: ['last-final', 'open'],
              say: 'Wenn noch etwas von mir bei der Entscheidung hilft, lassen Sie es mich bitte wissen.',
            },
            {
              when: ['open'],
              say: 'Wenn noch etwas von mir hilft, lassen Sie es mich bitte wissen.',
            },
          ],
        ],
      ],
    },
    'check-in': {
      greeting: TO_DESK,
      subject: subjectOn('eine kurze Frage'),
      paragraphs: [
        [
          [
            {
              when: ['last-final'],
              say: 'vielen Dank für das letzte Gespräch am {talkedOn} für die {theRole} bei {employer}.',
            },
            {
              when: ['last-final'],
              say: 'vielen Dank für das letzte Gespräch für die {theRole} bei {employer}.',
            },
            {
              when: ['talked'],
              say: 'vielen Dank für das Gespräch am {talkedOn} über die {theRole} bei {employer}.',
            },
            {
              when: ['talked'],
              say: 'vielen Dank für das Gespräch über die {theRole} bei {employer}.',
            },
            {
              when: ['applied'],
              say: 'am {appliedOn} habe ich mich um die {theRole} bei {employer} beworben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} beworben.',
            },
            { say: 'ich schreibe wegen der {theRole} bei {employer}.' },
          ],
          [
            { when: ['formal'], say: 'Mein Interesse an der Stelle besteht weiterhin.' },
            { say: 'Ich habe weiterhin Interesse.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['date-passed', 'formal'],
              say: 'Sie hatten den {stated-date} für eine Antwort genannt, und ich wäre dankbar zu erfahren: Wie steht es um die Entscheidung?',
            },
            {
              when: ['date-passed'],
              say: 'Sie hatten den {stated-date} für eine Antwort genannt. Können Sie mir sagen, wie es jetzt steht?',
            },
            {
              when: ['talked', 'formal'],
              say: 'Darf ich fragen, wie es um die Entscheidung steht oder wann Sie sie erwarten?',
            },
            {
              when: ['talked'],
              say: 'Können Sie mir sagen, wie es steht oder wann Sie entscheiden möchten?',
            },
            {
              when: ['formal'],
              say: 'Darf ich fragen, wie es um meine Bewerbung steht oder wann Sie mehr wissen?',
            },
            { say: 'Können Sie mir sagen, wie es steht oder wann Sie mehr wissen?' },
          ],
          'Falls von mir noch etwas fehlt, sende ich es gern.',
        ],
      ],
    },
    'rejection-reply': {
      greeting: TO_DESK,
      subject: subjectOn('danke für Ihre Nachricht'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'Ich verstehe, dass sich Pläne ändern können.' },
            {
              when: ['reason-chosen'],
              say: 'Ihnen und wen immer Sie wählen wünsche ich einen guten Start.',
            },
            { when: ['formal'], say: 'Ich respektiere die Entscheidung.' },
            { say: 'Das verstehe ich, und ich wünsche Ihnen und Ihrem Team alles Gute.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Falls Sie mir eines sagen können, wäre ich für Ihre Sicht dankbar: {question}',
            },
            { say: 'Wenn Sie eine Minute haben, würde mir eines weiterhelfen: {question}' },
          ],
          'Wenn nicht, ist das völlig in Ordnung.',
        ],
        [
          [
            {
              when: ['reason-plans'],
              say: 'Wenn die Stelle wiederkommt oder sich eine andere ergibt, würde ich mich freuen, von Ihnen zu hören.',
            },
            {
              when: ['reason-overqualified'],
              say: 'Wenn sich eine Stelle auf höherer Stufe ergibt, würde ich mich freuen, berücksichtigt zu werden.',
            },
            {
              when: ['talked'],
              say: 'Wenn sich eine Stelle ergibt, bei der ich aus Ihrer Sicht helfen könnte, würde ich mich freuen, von Ihnen zu hören.',
            },
            {
              say: 'Wenn sich eine Stelle ergibt, die besser passt, würde ich mich freuen, berücksichtigt zu werden.',
            },
          ],
        ],
      ],
    },
    'feedback-request': {
      greeting: TO_DESK,
      subject: [
        {
          when: ['by-call'],
          say: 'Stelle als {role} bei {employer}: vielen Dank, und ein kurzes Telefonat',
        },
        {
          when: ['by-call'],
          say: 'Die Stelle bei {employer}: vielen Dank, und ein kurzes Telefonat',
        },
        { say: 'Stelle als {role} bei {employer}: vielen Dank, und eine Frage' },
        { say: 'Die Stelle bei {employer}: vielen Dank, und eine Frage' },
      ],
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'Ich verstehe, dass sich Pläne ändern können.' },
            { when: ['formal'], say: 'Ich respektiere die Entscheidung.' },
            { say: 'Das verstehe ich.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['by-call', 'formal'],
              say: 'Hätten Sie zehn Minuten für ein Telefonat, zu einer Zeit, die Ihnen passt?',
            },
            {
              when: ['by-call'],
              say: 'Hätten Sie zehn Minuten für ein kurzes Telefonat, wann es Ihnen passt?',
            },
            { when: ['formal'], say: 'Ihre Sicht auf einen Punkt würde mir sehr helfen.' },
            {
              say: 'Wenn Sie eine Minute haben, würde mir Ihre Sicht auf eines für das nächste Mal helfen.',
            },
          ],
          [
            {
              when: ['by-call'],
              say: 'Ich würde nur eines fragen, nämlich {theme}, und die Zeit einhalten.',
            },
            { say: '{question}' },
          ],
        ],
        [
          [
            {
              when: ['by-call'],
              say: 'Eine Zeile per E-Mail hilft mir genauso, und wenn Sie dazu nichts sagen können, verstehe ich das gut.',
            },
            {
              say: 'Eine einzige Zeile genügt, und wenn Sie dazu nichts sagen können, verstehe ich das gut.',
            },
          ],
        ],
      ],
    },
    reconsideration: {
      greeting: TO_DESK,
      subject: subjectOn('etwas Neues'),
      paragraphs: [
        [
          THANKS_FOR_TIME,
          [
            { when: ['reason-plans'], say: 'Ich verstehe, dass sich Pläne ändern können.' },
            { say: 'Ich respektiere die Entscheidung.' },
          ],
        ],
        [
          'Eines ist vielleicht neu für Sie: {gap:new-fact}.',
          [
            {
              when: ['reason-plans'],
              say: 'Wenn die Stelle wieder offen ist, würde ich mich freuen, noch einmal berücksichtigt zu werden.',
            },
            {
              when: ['formal'],
              say: 'Falls dies für Ihre Entscheidung zählt, würde es mich freuen, noch einmal berücksichtigt zu werden.',
            },
            {
              say: 'Wenn das etwas am Bild ändert, würde ich mich freuen, noch einmal berücksichtigt zu werden.',
            },
          ],
          OWN_LINE,
        ],
        ['Wenn nicht, ist keine Antwort nötig.', WISH_WELL],
      ],
    },
    'stay-in-touch': {
      greeting: TO_DESK,
      subject: 'Ein kurzer Gruß und eine Neuigkeit',
      paragraphs: [
        [
          [
            {
              when: ['talked', '!talked-once'],
              say: 'mein letztes Gespräch mit {employer} über die {theRole} war am {talkedOn}, und ich würde gern in Kontakt bleiben.',
            },
            {
              when: ['talked'],
              say: 'mein Gespräch mit {employer} über die {theRole} war am {talkedOn}, und ich würde gern in Kontakt bleiben.',
            },
            {
              when: ['talked'],
              say: 'ich war mit {employer} im Gespräch über die {theRole} und würde gern in Kontakt bleiben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} am {appliedOn} beworben und würde gern in Kontakt bleiben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} beworben und würde gern in Kontakt bleiben.',
            },
            {
              say: 'ich war mit {employer} wegen der {theRole} in Kontakt und würde das gern bleiben.',
            },
          ],
          'Eine kleine Neuigkeit von mir: {gap:news}.',
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Eine Antwort ist nicht nötig. Sollte ein Gespräch für Sie von Nutzen sein, stehe ich gern bereit.',
            },
            {
              say: 'Eine Antwort ist nicht nötig. Wenn ein Gespräch einmal nützlich für Sie ist, gern.',
            },
          ],
        ],
      ],
    },
    'later-role': {
      greeting: TO_DESK,
      subject: [
        { say: 'Stelle als {role} bei {employer}: für eine spätere Stelle' },
        { say: 'Eine spätere Stelle bei {employer}' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['talked-once'],
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} berücksichtigt haben, und für das Gespräch.',
            },
            {
              when: ['talked'],
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} berücksichtigt haben, und für die Gespräche.',
            },
            {
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} berücksichtigt haben.',
            },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              say: 'Wenn sich bei Ihnen eine Stelle wie {later-role} ergibt, würde ich mich freuen, berücksichtigt zu werden.',
            },
            {
              say: 'Wenn sich bei Ihnen später eine Stelle wie {targets} ergibt, würde ich mich freuen, berücksichtigt zu werden.',
            },
            {
              say: 'Wenn sich bei Ihnen später eine ähnliche Stelle ergibt, würde ich mich freuen, berücksichtigt zu werden.',
            },
          ],
          'Dafür können Sie meine Angaben gern behalten, und eine kurze Nachricht an diese Adresse erreicht mich.',
        ],
        [WISH_WELL],
      ],
    },
    're-application': {
      greeting: TO_DESK,
      subject: [
        { say: 'Stelle als {role} bei {employer}: erneute Bewerbung' },
        { say: 'Erneute Bewerbung bei {employer}' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['applied'],
              say: 'am {appliedOn} habe ich mich um die {theRole} bei {employer} beworben und möchte mich noch einmal bewerben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich früher um die {theRole} bei {employer} beworben und möchte mich noch einmal bewerben.',
            },
            {
              say: 'ich war früher mit {employer} wegen der {theRole} in Kontakt und möchte mich noch einmal bewerben.',
            },
          ],
          [
            { when: ['talked-once'], say: 'Danke für das Gespräch von damals.' },
            { when: ['talked'], say: 'Danke für die Gespräche von damals.' },
          ],
        ],
        [
          'Das ist seither neu: {gap:change}.',
          [{ say: 'Inzwischen habe ich {years} Berufserfahrung.' }],
          [{ say: 'Diese Stelle meine ich: {requisition}.' }],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Falls jetzt oder später eine Stelle offen ist, sende ich Ihnen gern meinen aktuellen Lebenslauf zu.',
            },
            {
              say: 'Wenn jetzt oder später eine Stelle offen ist, sende ich gern meinen aktuellen Lebenslauf.',
            },
          ],
        ],
      ],
    },
    'informational-interview': {
      greeting: toPerson('insider'),
      subject: subjectOn('eine Frage zur Arbeit'),
      paragraphs: [
        [
          [
            {
              when: ['rejected'],
              say: 'ich wurde für die {theRole} bei {employer} in Betracht gezogen. Das ist entschieden, und ich schreibe nicht, um daran etwas zu ändern.',
            },
            {
              when: ['open', 'applied'],
              say: 'ich habe mich um die {theRole} bei {employer} beworben und bitte dabei nicht um Hilfe.',
            },
            { say: 'ich war mit {employer} wegen der {theRole} in Kontakt.' },
          ],
          HOW_WE_KNOW,
          [
            { say: 'Am liebsten würde ich dies verstehen: {topic}.' },
            { say: 'Ich würde gern besser verstehen, wie die Arbeit dort im Alltag ist.' },
          ],
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Hätten Sie in den nächsten Wochen eine Viertelstunde Zeit für ein Telefonat?',
            },
            {
              say: 'Hätten Sie in den nächsten Wochen eine Viertelstunde für ein Telefonat?',
            },
          ],
          'Ich würde zwei oder drei Fragen mitbringen und die Zeit einhalten. Wenn es Ihnen nicht passt, ist das völlig in Ordnung.',
        ],
      ],
    },
    'referral-request': {
      greeting: toPerson('referrer'),
      subject: subjectOn('darf ich Sie etwas fragen'),
      paragraphs: [
        [
          [
            {
              when: ['rejected'],
              say: 'ich wurde früher für die {theRole} bei {employer} in Betracht gezogen. Nun möchte ich mich dort um diese Stelle bewerben: {gap:requisition}.',
            },
            {
              when: ['!open'],
              say: 'ich war früher mit {employer} wegen der {theRole} in Kontakt. Nun möchte ich mich dort um diese Stelle bewerben: {gap:requisition}.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} beworben. Die Stelle ist diese: {requisition}.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die Stelle als {role} bei {employer} beworben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich bei {employer} um diese Stelle beworben: {gap:requisition}.',
            },
            {
              say: 'ich möchte mich um die {theRole} bei {employer} bewerben. Die Stelle ist diese: {requisition}.',
            },
            { say: 'ich möchte mich um die Stelle als {role} bei {employer} bewerben.' },
            { say: 'ich möchte mich bei {employer} um diese Stelle bewerben: {gap:requisition}.' },
          ],
          HOW_WE_KNOW,
          BACKGROUND,
          OWN_LINE,
        ],
        [
          [
            {
              when: ['formal'],
              say: 'Wären Sie bereit, mich dafür zu empfehlen oder mir zu sagen, wen ich am besten frage?',
            },
            {
              say: 'Würden Sie mich dafür empfehlen oder mir sagen, wen ich am besten frage?',
            },
          ],
          'Wenn nicht, ist das völlig in Ordnung, und danke fürs Lesen.',
        ],
      ],
    },
    'champion-thanks': {
      greeting: toPerson('champion'),
      subject: [{ say: 'Danke für Ihre Unterstützung bei {employer}' }],
      paragraphs: [
        [
          [
            {
              say: 'vielen Dank für Ihre Unterstützung bei der {theRole} bei {employer}, vor allem dafür: {support}.',
            },
            {
              when: ['by-referral'],
              say: 'vielen Dank, dass Sie bei {employer} ein Wort für mich eingelegt haben, für die {theRole}.',
            },
            { say: 'vielen Dank für Ihre Unterstützung bei der {theRole} bei {employer}.' },
          ],
          OWN_LINE,
          [
            {
              when: ['rejected', 'last-final'],
              say: 'Ich bin bis in die letzte Runde gekommen. Diesmal hat es nicht geklappt, und ich danke Ihnen trotzdem für Ihre Hilfe.',
            },
            {
              when: ['rejected'],
              say: 'Diesmal hat es nicht geklappt, und ich danke Ihnen trotzdem für Ihre Hilfe.',
            },
            {
              when: ['accepted'],
              say: 'Ich habe das Angebot angenommen und danke Ihnen für Ihren Anteil daran.',
            },
            {
              when: ['offer'],
              say: 'Ich habe ein Angebot bekommen und danke Ihnen für Ihren Anteil daran.',
            },
            {
              when: ['declined'],
              say: 'Ich habe ein Angebot bekommen und mich entschieden, es nicht anzunehmen. Danke für Ihre Hilfe.',
            },
            {
              when: ['withdrawn'],
              say: 'Ich habe mich zurückgezogen und danke Ihnen für Ihre Hilfe.',
            },
            {
              when: ['closed'],
              say: 'Eine Antwort habe ich nicht bekommen, und ich danke Ihnen trotzdem für Ihre Hilfe.',
            },
            {
              when: ['open', 'last-final'],
              say: 'Ich bin bis in die letzte Runde gekommen und sage Ihnen, wie es ausgeht.',
            },
            { when: ['open'], say: 'Ich sage Ihnen, wie es ausgeht.' },
          ],
        ],
        ['Wenn ich einmal etwas für Sie tun kann, fragen Sie bitte.'],
      ],
    },
    acceptance: {
      greeting: TO_DESK,
      subject: subjectOn('ich nehme gern an'),
      paragraphs: [
        [
          'vielen Dank, dass Sie mir die {theRole} bei {employer} anbieten.',
          [
            { when: ['formal'], say: 'Ich nehme das Angebot mit Freude an.' },
            { say: 'Ich nehme gern an.' },
          ],
          [{ say: 'Ich kann am {start-date} anfangen.' }],
          OWN_LINE,
        ],
        [
          'Bitte sagen Sie mir, was Sie von mir brauchen und was als Nächstes geschieht.',
          'Ich freue mich auf die Zusammenarbeit mit Ihnen und Ihrem Team.',
        ],
      ],
    },
    decline: {
      greeting: TO_DESK,
      subject: subjectOn('Ihr Angebot'),
      paragraphs: [
        [
          [
            {
              when: ['talked'],
              say: 'vielen Dank, dass Sie mir die {theRole} bei {employer} angeboten haben, und für die Zeit, die Sie sich genommen haben.',
            },
            {
              say: 'vielen Dank, dass Sie mir die {theRole} bei {employer} angeboten haben.',
            },
          ],
          [
            {
              when: ['formal'],
              say: 'Ich habe die Entscheidung getroffen, das Angebot nicht anzunehmen.',
            },
            { say: 'Ich habe mich entschieden, das Angebot nicht anzunehmen.' },
          ],
          [{ say: 'Mein Grund ist dieser: {reason}.' }],
          OWN_LINE,
        ],
        [
          'Für die Besetzung der Stelle wünsche ich Ihnen alles Gute und hoffe, dass sich unsere Wege wieder kreuzen.',
        ],
      ],
    },
    withdrawal: {
      greeting: TO_DESK,
      subject: [
        {
          when: ['applied'],
          say: 'Stelle als {role} bei {employer}: Rückzug meiner Bewerbung',
        },
        { when: ['applied'], say: 'Rückzug meiner Bewerbung bei {employer}' },
        { say: 'Stelle als {role} bei {employer}: ich trete zurück' },
        { say: 'Die Stelle bei {employer}: ich trete zurück' },
      ],
      paragraphs: [
        [
          [
            {
              when: ['talked'],
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} berücksichtigt haben, und für die Zeit, die Sie sich genommen haben.',
            },
            {
              say: 'vielen Dank, dass Sie mich für die {theRole} bei {employer} berücksichtigt haben.',
            },
          ],
          [
            { when: ['applied', 'formal'], say: 'Hiermit ziehe ich meine Bewerbung zurück.' },
            { when: ['applied'], say: 'Ich möchte meine Bewerbung zurückziehen.' },
            { say: 'Ich möchte zurücktreten und nicht weiter berücksichtigt werden.' },
          ],
          [{ say: 'Mein Grund ist dieser: {reason}.' }],
          OWN_LINE,
        ],
        [
          'Ich wünsche Ihnen, dass Sie die richtige Person finden, und hoffe, dass sich unsere Wege wieder kreuzen.',
        ],
      ],
    },
    'access-request': {
      greeting: [
        { say: 'Guten Tag {contact},' },
        { say: 'Guten Tag an den Datenschutz von {employer},' },
      ],
      subject: subjectOn('Bitte um eine Kopie meiner personenbezogenen Daten'),
      paragraphs: [
        [
          [
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} am {appliedOn} beworben.',
            },
            {
              when: ['applied'],
              say: 'ich habe mich um die {theRole} bei {employer} beworben.',
            },
            { say: 'ich war mit {employer} wegen der {theRole} in Kontakt.' },
          ],
          'Nach meinem Auskunftsrecht aus der DSGVO bitte ich um eine Kopie der personenbezogenen Daten, die Sie daraus über mich gespeichert haben.',
          [
            {
              when: ['talked', 'assessed'],
              say: 'Dazu gehören Notizen und Bewertungen über mich aus Gesprächen und der Aufgabe, falls es sie noch gibt.',
            },
            {
              when: ['talked'],
              say: 'Dazu gehören Notizen und Bewertungen über mich aus Gesprächen, falls es sie noch gibt.',
            },
            {
              when: ['assessed'],
              say: 'Dazu gehören Notizen und Bewertungen über mich aus der Aufgabe, falls es sie noch gibt.',
            },
            { say: 'Dazu gehören Notizen und Bewertungen über mich, falls es sie noch gibt.' },
          ],
        ],
        [
          'Das ist keine Beschwerde. Angaben zu anderen Personen können Sie natürlich weglassen.',
          'Wenn Sie prüfen müssen, wer ich bin, oder wenn jemand anderes zuständig ist, sagen Sie es mir bitte.',
        ],
      ],
    },
  },
  tone: 'de',
}
