/** Letters as they would go, and what an honest reader would make of them in other words. */
import type { ToneLanguageId } from '#core/model/tone.ts'

export type Honest = {
  readonly language: ToneLanguageId
  readonly letter: string
  readonly answer: string
}

export const HONEST: readonly Honest[] = [
  {
    language: 'en',
    letter: `Dear {name-1},

Thank you for the interview for the {role-2} role at {employer-3}.

Kind regards,
{name-4}`,
    answer: `Dear {name-1},

Many thanks for giving me the interview for the {role-2} role at {employer-3}.

Kind regards,
{name-4}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

Thank you for letting me know your decision on the {role-2} role at {employer-3}, and for the time you gave our conversations. I understand, and I wish you and your colleagues well.

If you have a minute, one thing would help me next time: Which one answer or example of mine would have needed to be stronger? If not, that is quite all right.

If a role comes up where you think I could help, I would be glad to hear from you.

Kind regards,
{name-4}`,
    answer: `Dear {name-1},

Thank you for telling me what you decided on the {role-2} role at {employer-3}, and for the time that went into our conversations. I understand, and all the best to you and your colleagues.

Should you have a minute, it would help me to know: Which one answer or example of mine should have been stronger? If not, that is perfectly all right.

If you see a role later where I could help, I would gladly hear from you.

Kind regards,
{name-4}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

Thank you for letting me know your decision on the {role-2} role at {employer-3}, and for the time you gave our conversations. I respect the decision.

There is one thing that may be new to you: {gap-4}. If that changes the picture, I would be glad to be considered once more.

If not, there is no need to reply. I wish you and your colleagues well.

Kind regards,
{name-5}`,
    answer: `Dear {name-1},

Thank you for your decision on the {role-2} role at {employer-3}, which I respect, and for the time you put into our conversations.

You may not know one thing yet: {gap-4}. If it makes a difference, I would be glad if you considered me again.

If it makes none, please do not feel you have to reply. My best wishes to you and your colleagues.

Kind regards,
{name-5}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

I was in conversation with {employer-2} about the {role-3} role, and I would like to stay in touch. A little news from me: I moved to {term-4} in May.

There is no need to reply. If a conversation is ever useful to you, I would be glad to have it.

Kind regards,
{name-5}`,
    answer: `Dear {name-1},

You may remember our conversation at {employer-2} about the {role-3} role. I would like to keep in touch, so here is a little news: in May I moved to {term-4}.

No reply is needed. Should another conversation be useful to you, I would gladly have it.

Kind regards,
{name-5}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

I was considered for the {role-2} role at {employer-3}. That decision is made, and I am not writing to change it. I would like to understand better what the work there is like from day to day.

Would you have a quarter of an hour for a call in the coming weeks? I would bring two or three questions and keep to the time. If it does not suit you, that is quite all right.

Kind regards,
{name-4}`,
    answer: `Dear {name-1},

I was considered for the {role-2} role at {employer-3}. The decision stands, and I am not asking you to change it. What I would like is to understand what the day to day work is like.

Could you spare a quarter of an hour for a call in the coming weeks? I would come with two or three questions and keep to the time. If it does not suit you, that is fine.

Kind regards,
{name-4}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

I was considered for the {role-2} role at {employer-3} before. I would now like to apply for this opening there: {gap-4}. In short, I have 6 years of experience, and I work with {term-5}, {term-6} and {term-7}.

Would you be comfortable referring me for it, or telling me whom best to ask? If not, that is quite all right, and thank you for reading this.

Kind regards,
{name-8}`,
    answer: `Dear {name-1},

Some time ago I was considered for the {role-2} role at {employer-3}, and now I would like to apply for this opening: {gap-4}. In a line: 6 years of experience, working with {term-5}, {term-6} and {term-7}.

Would you feel comfortable referring me, or telling me whom it is best to ask? If not, that is all right, and thank you for reading.

Kind regards,
{name-8}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

Thank you for your support with the {role-2} role at {employer-3}. It did not work out this time, and I am grateful for your help all the same.

If I can do something for you one day, please ask.

Kind regards,
{name-4}`,
    answer: `Dear {name-1},

Thank you for supporting me with the {role-2} role at {employer-3}. Even though it did not work out, your help meant much, and I am grateful.

If there is something I can do for you one day, just ask.

Kind regards,
{name-4}`,
  },
  {
    language: 'en',
    letter: `Dear {name-1},

I applied for the {role-2} role at {employer-3}. Under my right of access in the {term-4} or {term-5} {term-4}, I would like a copy of the personal data that you hold about me from this. That includes notes and ratings about me from interviews, if they are still kept.

This is not a complaint. Details of other people can of course be left out. If you need to confirm who I am, or if someone else handles this, please let me know.

Kind regards,
{name-6}`,
    answer: `Dear {name-1},

I applied to {employer-3} for the {role-2} role. I ask for a copy of the personal data you hold about me from that, under my right of access in the {term-4} or {term-5} {term-4}: notes and ratings from interviews as well, where they are still kept.

It is not a complaint, and details of other people can be left out. Please tell me if you need to confirm who I am, or if somebody else handles this.

Kind regards,
{name-6}`,
  },
  {
    language: 'de',
    letter: `Guten Tag {name-1},

vielen Dank für Ihre Nachricht über die Entscheidung zur Stelle als {role-2} bei {employer-3} und für die Zeit, die Sie den Gesprächen gegeben haben. Das verstehe ich, und ich wünsche Ihnen und Ihrem Team alles Gute.

Wenn Sie eine Minute haben, würde mir eines weiterhelfen: Welche Antwort oder welches Beispiel von mir hätte stärker sein müssen? Wenn nicht, ist das völlig in Ordnung.

Wenn sich eine Stelle ergibt, bei der ich aus Ihrer Sicht helfen könnte, würde ich mich freuen, von Ihnen zu hören.

Herzliche Grüße
{name-4}`,
    answer: `Guten Tag {name-1},

danke, dass Sie mir Ihre Entscheidung zur Stelle als {role-2} bei {employer-3} mitgeteilt haben, und danke für die Zeit in den Gesprächen. Ich verstehe das und wünsche Ihnen und Ihrem Team alles Gute.

Falls Sie eine Minute finden, wäre mir mit einem geholfen: Welche Antwort oder welches Beispiel von mir hätte stärker sein müssen? Falls nicht, ist das in Ordnung.

Gibt es später eine Stelle, bei der ich helfen könnte, freue ich mich, von Ihnen zu hören.

Herzliche Grüße
{name-4}`,
  },
  {
    language: 'de',
    letter: `Guten Tag {name-1},

vielen Dank, dass Sie mich für die Stelle als {role-2} bei {employer-3} berücksichtigt haben, und für die Gespräche.

Wenn sich bei Ihnen später eine Stelle wie {role-4} oder {role-2} ergibt, würde ich mich freuen, berücksichtigt zu werden. Dafür können Sie meine Angaben gern behalten, und eine kurze Nachricht an diese Adresse erreicht mich.

Ihnen und Ihrem Team wünsche ich alles Gute.

Herzliche Grüße
{name-5}`,
    answer: `Guten Tag {name-1},

herzlichen Dank, dass ich für die Stelle als {role-2} bei {employer-3} berücksichtigt wurde, und für die Gespräche mit Ihnen.

Sollte später bei Ihnen eine Stelle wie {role-4} oder {role-2} frei werden, würde ich mich freuen, wenn Sie mich berücksichtigen. Meine Angaben dürfen Sie dafür gern behalten; eine kurze Nachricht an diese Adresse reicht.

Alles Gute wünsche ich Ihnen und Ihrem Team.

Herzliche Grüße
{name-5}`,
  },
  {
    language: 'de',
    letter: `Guten Tag {name-1},

ich wurde früher für die Stelle als {role-2} bei {employer-3} in Betracht gezogen. Nun möchte ich mich dort um diese Stelle bewerben: {gap-4}. Kurz zu mir: Ich habe 6 Jahre Berufserfahrung und arbeite mit {term-5}, {term-6} und {term-7}.

Würden Sie mich dafür empfehlen oder mir sagen, wen ich am besten frage? Wenn nicht, ist das völlig in Ordnung, und danke fürs Lesen.

Herzliche Grüße
{name-8}`,
    answer: `Guten Tag {name-1},

für die Stelle als {role-2} bei {employer-3} war ich früher schon im Blick, und nun möchte ich mich dort um diese Stelle bewerben: {gap-4}. Ich bringe 6 Jahre Berufserfahrung mit und arbeite mit {term-5}, {term-6} und {term-7}.

Würden Sie mich dafür empfehlen, oder können Sie mir sagen, wen ich am besten frage? Wenn nicht, verstehe ich das gut. Danke fürs Lesen.

Herzliche Grüße
{name-8}`,
  },
  {
    language: 'de',
    letter: `Guten Tag {name-1},

ich habe mich um die Stelle als {role-2} bei {employer-3} beworben. Nach meinem Auskunftsrecht aus der {term-4} bitte ich um eine Kopie der personenbezogenen Daten, die Sie daraus über mich gespeichert haben. Dazu gehören Notizen und Bewertungen über mich aus Gesprächen, falls es sie noch gibt.

Das ist keine Beschwerde. Angaben zu anderen Personen können Sie natürlich weglassen. Wenn Sie prüfen müssen, wer ich bin, oder wenn jemand anderes zuständig ist, sagen Sie es mir bitte.

Herzliche Grüße
{name-5}`,
    answer: `Guten Tag {name-1},

ich hatte mich bei {employer-3} um die Stelle als {role-2} beworben und bitte nach meinem Auskunftsrecht aus der {term-4} um eine Kopie der personenbezogenen Daten, die Sie daraus von mir haben. Auch Notizen und Bewertungen aus Gesprächen gehören dazu, falls es sie noch gibt.

Es ist keine Beschwerde. Was andere Personen betrifft, können Sie weglassen. Bitte sagen Sie mir, wenn Sie prüfen müssen, wer ich bin, oder wenn jemand anderes zuständig ist.

Herzliche Grüße
{name-5}`,
  },
]
