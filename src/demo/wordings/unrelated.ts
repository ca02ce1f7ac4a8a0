/** Mails of the rest of life: receipts, newsletters, friends, and refusals that are none of a job. Data only. */
export type UnrelatedMail = {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly isBulk?: boolean
}

export const UNRELATED: readonly UnrelatedMail[] = [
  {
    name: 'Harvest Box',
    address: 'orders@harvestbox.example',
    subject: 'Your order is on its way',
    text: `Hi Nadia,

Your vegetable box has left our farm and should arrive tomorrow between 8 and 12.

Enjoy,
Harvest Box`,
  },
  {
    name: 'Elm Road Lettings',
    address: 'office@elmroadlettings.example',
    subject: 'Re: 2 bed flat, Carlton Street',
    text: `Dear Nadia,

Thank you for viewing the flat in Carlton Street and for your application. Unfortunately the landlord has decided to go with another applicant. We had a lot of interest in this one.

We will let you know when something similar comes up.

Best wishes,
Elm Road Lettings`,
  },
  {
    name: 'Northbank Cards',
    address: 'service@northbankcards.example',
    subject: 'Your credit card application',
    text: `Dear Ms Brenner,

Thank you for applying for our cashback card. After careful consideration we are unable to approve your application at this time. This decision was based on our lending criteria.

Northbank Cards`,
  },
  {
    name: 'The Query Plan',
    address: 'hello@thequeryplan.example',
    subject: 'Issue 112: window functions you forgot',
    text: `This week: three window functions, one careful look at late-arriving rows, and a chart that should have been a table.

Read it in your browser. You get this because you signed up.`,
    isBulk: true,
  },
  {
    name: 'Dr Amberg Dental',
    address: 'reception@ambergdental.example',
    subject: 'Your appointment is confirmed',
    text: `Dear Nadia,

This is to confirm your check-up on Thursday at 9:20. Please arrive ten minutes early. To change the appointment, call us at least one day before.

The practice team`,
  },
  {
    name: 'Lena Brenner',
    address: 'lena.brenner@post.example',
    subject: 'Saturday',
    text: `Hey you,

are you coming to Mum's on Saturday? I'd bring the cake if you bring the dog. Also: how are you holding up with everything?

L.`,
  },
  {
    name: 'City Library',
    address: 'noreply@citylibrary.example',
    subject: 'Two items are due soon',
    text: `The following items are due on Friday:

- The Truthful Art
- Designing Data Systems

Renew online in your account.`,
  },
  {
    name: 'Volt & Wire',
    address: 'billing@voltandwire.example',
    subject: 'Your electricity bill',
    text: `Hello Nadia Brenner,

Your bill for last month is ready: 61.40. We will collect it by direct debit on the 14th.

Volt & Wire`,
  },
  {
    name: 'Data Meet Leeds',
    address: 'organisers@datameet.example',
    subject: 'Your talk proposal',
    text: `Hi Nadia,

Thank you for submitting "Dashboards nobody opens" to Data Meet. We received 140 proposals for 12 slots and unfortunately could not include yours in this year's programme. We hope to see you in the audience.

The programme committee`,
  },
  {
    name: 'StreamHaus',
    address: 'info@streamhaus.example',
    subject: 'Your subscription renews in 7 days',
    text: 'Your monthly plan renews on the 3rd for 8.99. You can cancel at any time in your settings.',
    isBulk: true,
  },
  {
    name: 'Pixel & Post',
    address: 'receipts@pixelandpost.example',
    subject: 'Receipt for your purchase',
    text: `Thank you for your purchase.

1 x Desk lamp, oak    34.00
Delivery              4.50
Total                 38.50

Pixel & Post`,
  },
  {
    name: 'Moor Running Club',
    address: 'mary@moorrunners.example',
    subject: 'Sunday long run',
    text: `Hi all,

meeting at the weir at 8, easy 14 km, coffee after. Shout if you need a lift.

Mary`,
  },
  {
    name: 'Citywide Parking',
    address: 'permits@citywide.example',
    subject: 'Your parking permit',
    text: `Your request for a residents' parking permit (zone F) is with us. We will look at it within 10 working days.

Parking Services`,
  },
  {
    name: 'Parcelfox',
    address: 'track@parcelfox.example',
    subject: 'We missed you',
    text: 'We tried to deliver your parcel today. It is waiting for you at the shop on Mill Lane until Saturday.',
  },
  {
    name: 'Hearth & Loom',
    address: 'news@hearthandloom.example',
    subject: '20% off everything wool',
    text: `This weekend only. Because it is colder than it should be.

Shop now. Unsubscribe.`,
    isBulk: true,
  },
  {
    name: 'Alumni Office',
    address: 'alumni@westmoor-university.example',
    subject: 'Autumn lectures',
    text: `Dear alumni,

we would like to invite you to our autumn lectures, open to all and free. The first is on maps and how they lie.

The Alumni Office`,
    isBulk: true,
  },
  {
    name: 'Kim Osei',
    address: 'kim.osei@post.example',
    subject: 'that book',
    text: `finished it on the train, you were right about the last chapter. lunch next week?

K`,
  },
  {
    name: 'Brightside Gym',
    address: 'team@brightsidegym.example',
    subject: 'We have missed you',
    text: 'Hi Nadia, it has been a while. Come back this month and bring a friend for free.',
    isBulk: true,
  },
  {
    name: 'Tax Office',
    address: 'no-reply@taxoffice.example',
    subject: 'Your statement is available',
    text: 'A new statement is available in your account. Sign in to read it. We never ask for your password by e-mail.',
  },
  {
    name: 'Openweave',
    address: 'notifications@openweave.example',
    subject: '[openweave/charts] Fix tick labels on log axes (#482)',
    text: `@tomasz-k approved these changes.

Looks good, thank you for the test.

Reply to this email directly or view it online.`,
    isBulk: true,
  },
  {
    name: 'Railcard',
    address: 'service@railcard.example',
    subject: 'Your ticket to York',
    text: `Outbound: 09:12, coach C, seat 41
Return: 17:48

Show this mail or the code in the app.`,
  },
  {
    name: 'Little Acre Vets',
    address: 'hello@littleacrevets.example',
    subject: 'Booster due for Pepper',
    text: `Dear Nadia,

Pepper's yearly booster is due this month. Please call to make an appointment.

Little Acre Vets`,
  },
  {
    name: 'Query Camp',
    address: 'learn@querycamp.example',
    subject: 'Your certificate: dbt fundamentals',
    text: `Congratulations, Nadia. You have completed dbt fundamentals. Your certificate is attached.

Keep learning,
Query Camp`,
  },
  {
    name: 'Housing Association',
    address: 'repairs@housing.example',
    subject: 'Your repair request',
    text: 'Your request (leaking tap, kitchen) has been logged. A plumber will call you to arrange a time.',
  },
  {
    name: 'Dunes Festival',
    address: 'tickets@dunesfestival.example',
    subject: 'Ballot result',
    text: `Hi Nadia,

Thank you for entering the ticket ballot. Unfortunately you were not successful this time. Resale opens in April.

Dunes Festival`,
  },
  {
    name: 'Lena Brenner',
    address: 'lena.brenner@post.example',
    subject: 'Re: Saturday',
    text: 'Brilliant. And I mean it, call me if a bad day comes along.',
  },
  {
    name: 'Panel House',
    address: 'research@panelhouse.example',
    subject: 'Take part in a paid interview about banking apps',
    text: `Hello Nadia,

we pay 40 for a 45 minute interview about how you use your banking app. Pick a slot if you would like to take part.

Panel House`,
    isBulk: true,
  },
  {
    name: 'Meridian Savings',
    address: 'alerts@meridiansavings.example',
    subject: 'A payment of 850.00 has left your account',
    text: 'Reference: rent. If you do not recognise this payment, call us.',
  },
  {
    name: 'Chess Corner',
    address: 'digest@chesscorner.example',
    subject: 'Your week in chess',
    text: 'You played 6 games and won 2. Your best move: rook to d7.',
    isBulk: true,
  },
  {
    name: 'Cloudshelf',
    address: 'no-reply@cloudshelf.example',
    subject: 'Your storage is almost full',
    text: 'You have used 14.2 of 15 GB. Make room or choose a larger plan.',
    isBulk: true,
  },
  {
    name: 'The Query Plan',
    address: 'hello@thequeryplan.example',
    subject: 'Issue 118: tests for people who hate tests',
    text: `Today: five checks worth having on every table, and one that is not.

You get this because you signed up.`,
    isBulk: true,
  },
  {
    name: 'Allotment Society',
    address: 'secretary@allotments.example',
    subject: 'Waiting list',
    text: `Dear Nadia,

you are now number 14 on the waiting list. We regret that no plot has come free this season.

The Secretary`,
  },
  {
    name: 'Cobble Bakery',
    address: 'hello@cobblebakery.example',
    subject: 'Sourdough workshop: booked',
    text: 'You are booked for Sunday, 10 am. Please bring an apron and a jar.',
  },
  {
    name: 'Kim Osei',
    address: 'kim.osei@post.example',
    subject: 'photos',
    text: 'here are the ones from the lake. you look happy in the third.',
  },
  {
    name: 'Blue Lamp Insurance',
    address: 'claims@bluelamp.example',
    subject: 'Your claim has been settled',
    text: `Dear Ms Brenner,

we have settled your claim for the bicycle. You will receive 310.00 within five working days.

Blue Lamp Insurance`,
  },
  {
    name: 'Council Elections',
    address: 'elections@citywide.example',
    subject: 'You are registered to vote',
    text: 'You do not need to do anything. Your polling card will come by post.',
  },
  {
    name: 'Hearth & Loom',
    address: 'news@hearthandloom.example',
    subject: 'Thank you for your order',
    text: 'Order 20418: one scarf, moss green. We will write when it ships.',
  },
  {
    name: 'Tomasz K.',
    address: 'tomasz@post.example',
    subject: 'padel?',
    text: 'Thursday 7pm, court 2, we are three. You in?',
  },
  {
    name: 'Northline Mobile',
    address: 'service@northlinemobile.example',
    subject: 'Your contract is ending',
    text: 'Your contract ends in 30 days. Here are three offers for you as a loyal customer.',
    isBulk: true,
  },
  {
    name: 'Evening College',
    address: 'courses@eveningcollege.example',
    subject: 'Spanish B1: course cancelled',
    text: `Dear Nadia,

we are sorry to let you know that the course will not go ahead, as too few people signed up. You will get your fee back.

Evening College`,
  },
]
