/**
 * English words by what they have to do with, for the tone guard: what was learned of one word
 * then holds for its family. `*` stands for any ending. Data only; a word may be in several.
 */
import type { WordFamilies } from '../tone-language.ts'

export const ENGLISH_FAMILIES: WordFamilies = {
  i: 'i me my mine myself im ive id ill',
  we: 'we us our ours',
  you: 'you your yours yourself yourselves u ur youre y',
  they: 'they them their theirs',
  he: 'he him his she her hers himself herself',
  anyone:
    'anyone anybody someone somebody nobody noone one everyone everybody people person persons lot',
  side: 'team panel manager recruiter recruiters hr company companies firm organisation organization department office board boss director interviewer interviewers staff committee school hospital business management trust agency receptionist assistant employer employers colleague colleagues',
  not: 'not no never nothing nobody none neither nor without cannot hardly barely scarcely nowhere dont didnt doesnt isnt wasnt wont cant couldnt wouldnt havent hasnt',
  never: 'never ever once single',
  even: 'even at least only just simply merely',
  strong:
    'really very so such completely totally absolutely utterly extremely truly entirely deeply thoroughly literally beyond pretty quite rather',
  frank: 'frankly honestly honest seriously bluntly blunt candid candidly truth',
  obviously:
    'obviously clearly apparently evidently surely plainly certainly naturally undoubtedly doubt seems seemingly somehow',
  silence:
    'silence silent ghost* ignor* hanging limbo unanswered quiet dark forgotten forgot forget hear heard hearing',
  waiting: 'wait waited waiting waits hold held',
  reply:
    'reply replied replies replying respond response responded answer answered answers answering acknowledge update updates revert call called calls calling ring rang phone phoned email emailed emails mail message messages messaged text',
  span: 'week weeks month months day days hour hours minute minutes year years fortnight',
  soon: 'today tonight tomorrow immediately now asap urgent urgently noon friday monday tuesday wednesday thursday saturday sunday weekend deadline delay once promptly',
  count: 'second third fourth fifth sixth twice times again',
  decision:
    'decision decisions decide decided deciding choice choose chose chosen picked pick select selected preferred verdict outcome conclusion assessment score scores scored scoring result results reason reasons reasoning',
  rejection:
    'rejection rejections reject rejected rejecting refusal refuse refused decline declined turned knocked unsuccessful',
  wrong:
    'wrong mistake mistaken error incorrect misjudged flawed false untrue unjustified overlooked oversight misunderstood underestimated invalid illogical',
  again:
    'again reconsider reconsidered reconvene rethink review reviewed reopen overturn change appeal second revise',
  unfair:
    'unfair unfairly unjust injustice biased bias prejudice* discriminat* racist racism sexist sexism ageis* unequal favouritism nepotism rigged fair fairly',
  rude: 'rude rudely disrespect* unprofessional discourteous impolite dismissive arrogant arrogance careless inconsiderate unacceptable appalling shabby shoddy sloppy indecent decency manners courtesy decent respect professional professionally',
  scorn:
    'ridiculous pathetic joke farce sham circus shambles disgrace* shame shameful shameless insult* nonsense laughable amateurs amateur incompetent clueless idiots clowns contempt outrageous worst stinks disgust* slap fool garbage rubbish crap useless waste wasted wasting',
  swear: 'bloody damn hell bullshit shit piss* fuck* screw crap ass arse shove bollocks',
  anger:
    'angry anger furious livid fuming seething annoy* fed sick tired outraged rage mad irritated cross resent* blood boil upset appalled fury bitter',
  ironic:
    'congratulations bravo kudos wonderful lovely charming delighted thrilled refreshing remarkable fascinating comforting impressive honoured honored admire compliment* glad nice great funny surprise imagine suppose wonder* wonders trust generous flattering irony pleasure brilliant marvellous fantastic amused',
  boilerplate:
    'template templates automated robot computer algorithm form standard generic timestamp no-reply auto inbox candidate values transparency culture careful consideration direction shortly urgently',
  promise:
    'promise promised promises told said say says assured word hope led believe believed agreed agreement encouraged',
  lie: 'lie lied liar lies lying misled misleading dishonest deceived deceive false pretended strung string stringing played used cheated tricked',
  trust:
    'trust trusted rely relied counted counting faith loyal loyalty believed friend friendship brother',
  cost: 'unpaid free paid pay cost costs spent unpaid effort holiday babysitter petrol fuel train hotel suit ticket gave given notice cancelled moved borrowed drove',
  owe: 'owe owed owes deserve deserved deserves earned least fair thanks reward',
  hopes:
    'hope hopes hoped hoping pinned dream dreams dreamed counted everything world excited believed',
  hurt: 'hurt hurts hurting heartbroken heartbreak heart broke broken broken crushed devastated abandoned betrayed let down gutted crying cry cried tears weep wept sob',
  low: 'depress* anxiety anxious panic suicid* worthless lonely loneliness breakdown burnout nightmares despair hopeless low dark grief grieving stress stressed sleepless therap* counsellor esteem',
  health:
    'health ill illness sick hospital doctor medication tablets diagnos* surgery cancer chemo biopsy miscarriage* disorder adhd disability treatment pills pressure blood operation pain',
  family:
    'family wife husband kids kid children child son daughter mother father mum mom dad baby twins partner boyfriend girlfriend brother sister parents grandson ex marriage',
  split: 'divorce divorced split separated custody widow* left died dying dead dog death funeral',
  money:
    'rent mortgage bills bill debt debts savings landlord evict* bailiffs loan loans credit cards afford broke benefits overdraft money heating food homeless flat house sofa',
  drink: 'sober drink drinking alcohol addict drugs rehab court police prison',
  plea: 'please beg begging plead pleading implore mercy pity grateful exception help desperate desperately chance chances hope last god pray prayed allah heart',
  any: 'any anything anywhere whatever whichever however everything',
  offerself:
    'free unpaid nothing half less nights weekends cleaning sweep sweeping shift shifts trial prove show floor work',
  need: 'need needs needed badly must want wanted have',
  sorry: 'sorry apolog* forgive pardon excuse regret ashamed embarrass* mortified afraid',
  bother:
    'bother bothering nuisance pest burden disturb disturbing disturbance trouble annoying pain chasing wasting cheeky intrude intruding',
  selfdown:
    'stupid idiot fool useless hopeless failure failed terrible awful dreadful rubbish worst mess messed blew bad poor weak dumb silly nobody worthless loser nervous rambling rambled incompetent enough',
  demand:
    'demand demands demanding insist require expect expected must shall trust await kindly ensure confirm immediately further',
  ultimatum:
    'otherwise unless until force forced leave choice leaves consequences suggest better assume',
  know: 'know knew known aware think thought believe see understand realise realize feel felt',
  merit:
    'qualified qualification* qualifications experience experienced skills skill best better perfect ideal obvious record certificates degree master masters senior strong stronger strongest requirement requirements criteria criterion every',
  prove:
    'prove proved proof evidence fact facts factually correct correction dispute disagree contest challenge object argue defend justify unjustified ground grounds basis basis accept',
  rivals:
    'candidate candidates applicant applicants other others else competition rival rivals winner successful finalist hire hired chosen selected appointed guy guys lad lads girl girls fella bloke woman man men kid nephew cousin insider internal internally',
  inferior:
    'less fewer younger older young junior inexperienced unqualified unskilled cheaper cheap barely half failed worse average fresh newly straight',
  law: 'lawyer lawyers solicitor attorney legal legally court sue suing tribunal ombudsman acas eeoc law laws act unlawful illegal claim claims rights regulator authorities authority inspectorate union commission equality discrimination',
  complain:
    'complaint complaints complain complaining report reporting reported escalate raise grievance formal formally further lodged lodge matter procedure',
  public:
    'glassdoor review reviews linkedin post posting posted twitter instagram facebook social media press journalist newspaper paper public online blog followers readers publish name shame everyone industry town network',
  record:
    'screenshot screenshots recorded recording witness witnesses evidence kept copied copy record',
  warn: 'warn warning warned remind regret sorry careful beware watch',
  thanks:
    'thank thanks thankful grateful appreciate appreciated appreciation cheers gratitude obliged',
  wish: 'wish wishes luck best success well regards warm kind',
  glad: 'glad happy pleased delighted love loved enjoy enjoyed excited pleasure lovely good great impressed',
  ask: 'could would may might can if possible whether wondering wondered ask asking question questions',
  feedback: 'feedback advice improve learn stronger tell share point hear prepare practise work',
  accept: 'understand understood respect accept fair sense reasonable agree right',
  interest:
    'interested interest considered consider future later contact touch again forward opening openings role position job post',
  talk: 'interview interviews interviewed conversation talk talked spoke met meeting visit presentation test task trial round rounds stage lesson',
  cv: 'cv resume résumé application portfolio cover letter references certificate certificates attached attach',
  age: 'age old older young younger retirement generation',
  identity:
    'accent woman man female male foreign foreigner immigrant black white muslim headscarf religion race gender pregnant disabled name from',
}
