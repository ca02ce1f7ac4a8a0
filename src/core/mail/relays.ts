/**
 * Services that send mail for employers: applicant-tracking systems, job boards, test and
 * scheduling tools, plain mail providers. None of them is ever the employer of an application.
 * Data only; looked up by registrable domain.
 */
export type RelayType = 'tracking-system' | 'board' | 'test' | 'scheduler' | 'mailbox'

const TABLE: Readonly<Record<RelayType, string>> = {
  'tracking-system': `greenhouse.io greenhouse-mail.io us.greenhouse-mail.io lever.co hire.lever.co
    myworkday.com myworkdayjobs.com workday.com ashbyhq.com smartrecruiters.com icims.com taleo.net
    oraclecloud.com successfactors.com successfactors.eu sapsf.com sapsf.eu bamboohr.com jobvite.com
    jobvite-inc.com teamtailor.com teamtailor-mail.com personio.de personio.com personio-mail.com
    recruitee.com tellent.com workable.com workablemail.com breezy.hr breezy-mail.com jazz.co
    applytojob.com jazzhr.com avature.net brassring.com kenexa.com pinpointhq.com comeet.co
    comeet-notifications.com freshteam.com zohorecruit.com zoho.com rippling.com rippling-ats.com gusto.com
    ultipro.com ukg.com adp.com paylocity.com paycomonline.net paycom.com dayforce.com
    ceridian.com cornerstoneondemand.com csod.com pageuppeople.com pageup.com.au livehire.com
    elmotalent.com.au jobadder.com bullhorn.com bullhornmail.com vincere.io loxo.co gem.com
    eightfold.ai phenompeople.com phenom.com beamery.com talentlyft.com homerun.co homerun.email
    join.com softgarden.io softgarden.de rexx-systems.com d-vinci.de onlyfy.io onlyfy.jobs prescreen.io
    umantis.com haufe.com concludis.de bewerbung.jobs mhmhr.com hr4you.org coveto.de dvinci-hr.com
    tribepad.com eploy.net networxrecruitment.com hireserve.com trac.jobs jobs.nhs.uk oleeo.com wcn.co.uk
    tal.net occupop.com harri.com fountain.com paradox.ai hirebridge.com applicantpro.com isolvedhire.com
    clearcompany.com hrsmart.com silkroad.com peoplefluent.com governmentjobs.com neogov.com usajobs.gov
    applicantstack.com hirehive.com recruiterflow.com manatal.com trakstar.com recruiterbox.com newtonsoftware.com
    welcomekit.co taleez.com flatchr.io digitalrecruiters.com factorialhr.com hibob.com kenjo.io
    applicant-tracking.com dover.com dover.io polymer.co fetcher.ai covey.io wellfound.com trinethire.com
    candidatecare.com snaphire.com springboard.com.au scout.com.au refline.ch talentclue.com bizneo.com
    hiringroom.com pandape.com krowdy.com magneto365.com gupy.io gupy.com.br kenoby.com solides.com.br abler.com.br
    talent-soft.com beetween.com werecruit.io nicoka.com rezoomo.com applitrack.com frontlineeducation.com
    dvinci.de rexx-recruitment.com jobshop.io viterbit.com endalia.com epreselec.com kombo.com.br quickin.io`,
  board: `linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com monster.co.uk monster.de
    careerbuilder.com dice.com simplyhired.com snagajob.com stepstone.de stepstone.com stepstone.at xing.com
    totaljobs.com totaljobsmail.com reed.co.uk cv-library.co.uk jobsite.co.uk cwjobs.co.uk milkround.com
    irishjobs.ie jobs.ie naukri.com shine.com foundit.in timesjobs.com instahyre.com iimjobs.com hirist.com
    seek.com.au seek.co.nz jora.com adzuna.com adzuna.co.uk talent.com jooble.org neuvoo.com angel.co
    otta.com welcometothejungle.com hired.com triplebyte.com cord.co honeypot.io builtin.com themuse.com
    idealist.org charityjob.co.uk efinancialcareers.com jobted.com jobrapido.com arbeitsagentur.de jobware.de
    joinhandshake.com handshake.com ripplematch.com prospects.ac.uk brightnetwork.co.uk gradcracker.com
    targetjobs.co.uk remoteok.com remotive.com weworkremotely.com flexjobs.com lensa.com jobcase.com
    jobleads.com theladders.com ladders.com upwork.com hays-alerts.com infojobs.net apec.fr
    computrabajo.com bumeran.com zonajobs.com.ar elempleo.com trabajando.com laborum.cl buscojobs.com buscojobs.com.uy
    occ.com.mx infoempleo.com tecnoempleo.com catho.com.br vagas.com.br infojobs.com.br empregos.com.br net-empregos.com
    itjobs.pt expressoemprego.pt hellowork.com cadremploi.fr francetravail.fr pole-emploi.fr jobteaser.com jobillico.com
    jobboom.com meteojob.com regionsjob.com karriere.at hokify.at jobs.ch jobup.ch jobscout24.ch get-in-engineering.de
    ausbildung.de azubiyo.de meinestelle.de kimeta.de yourfirm.de references.be vdab.be leforem.be applicantpro.net
    jobs.ac.uk mycareersfuture.gov.sg jobstreet.com whatjobs.com jobright.ai simplify.jobs huntr.co tealhq.com`,
  test: `hackerrank.com hackerrankforwork.com codility.com codesignal.com testgorilla.com hirevue.com pymetrics.com
    sparkhire.com coderpad.io coderbyte.com devskiller.com shl.com cut-e.com aon.com arcticshores.com mettl.com
    mercer.com testdome.com vervoe.com modernhire.com willo.video vidcruiter.com criteriacorp.com
    hackerearth.com karat.com predictiveindex.com plum.io sova.com talentq.com cappfinity.com byteboard.dev
    qualified.io hirevire.com myinterview.com interviewstream.com talview.com imocha.io harver.com wonderlic.com`,
  scheduler: `calendly.com goodtime.io modernloop.io cal.com savvycal.com doodle.com zoom.us candidate.fyi
    prelude.co x.ai cronofy.com youcanbook.me docusign.net docusign.com hellosign.com dropboxsign.com adobesign.com
    echosign.com pandadoc.com checkr.com sterlingcheck.com hireright.com goodhire.com xref.com veremark.com zinc.work
    onfido.com google.com microsoft.com teams.microsoft.com`,
  mailbox: `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com
    yahoo.co.uk yahoo.co.in yahoo.de ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com
    pm.me gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de posteo.de mailbox.org fastmail.com
    btinternet.com sky.com virginmedia.com eircom.net bigpond.com optusnet.com.au rediffmail.com orange.fr
    hotmail.de hotmail.fr hotmail.es hotmail.com.br outlook.de outlook.fr outlook.es outlook.pt outlook.com.br
    live.fr live.com.pt yahoo.fr yahoo.es yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.ca yahoo.com.au
    sapo.pt clix.pt iol.pt netcabo.pt uol.com.br bol.com.br terra.com.br ig.com.br terra.es telefonica.net ya.com
    sfr.fr neuf.fr bbox.fr skynet.be telenet.be videotron.ca sympatico.ca gmx.ch gmx.fr bluewin.ch hispeed.ch
    aon.at chello.at arcor.de mail.de tutanota.com tuta.io comcast.net sbcglobal.net ntlworld.com
    free.fr wanadoo.fr laposte.net mail.com zoho.in hey.com yandex.ru qq.com 163.com sendgrid.net
    mailgun.org amazonses.com mandrillapp.com mailchimp.com mcsv.net sparkpostmail.com mailgun.net`,
}

const BY_DOMAIN: ReadonlyMap<string, RelayType> = new Map(
  (Object.keys(TABLE) as RelayType[]).flatMap((type) =>
    TABLE[type].split(/\s+/).map((domain) => [domain, type] as const),
  ),
)

/** What a registrable domain (`greenhouse.io`) is known as, or `null`. */
export function relayType(domain: string): RelayType | null {
  return BY_DOMAIN.get(domain) ?? null
}

/** Their names as people write them, squeezed: letters and digits only, lower case. */
const NAMES: ReadonlySet<string> = new Set(
  `greenhouse lever workday myworkday ashby ashbyhq smartrecruiters icims taleo oracle oraclerecruiting oraclecloud
  successfactors sapsuccessfactors bamboohr jobvite teamtailor personio recruitee workable breezy breezyhr
  jazzhr jazz avature brassring pinpoint comeet freshteam zohorecruit linkedin linkedinjobs indeed indeedapply
  glassdoor ziprecruiter monster careerbuilder dice simplyhired stepstone xing totaljobs reed reedcouk cvlibrary
  irishjobs irishjobsie jobsie naukri seek jora adzuna hackerrank codility codesignal testgorilla hirevue pymetrics sparkhire
  coderpad coderbyte shl calendly goodtime modernloop zoom googlemeet microsoftteams teams docusign hellosign checkr
  gmail outlook welcometothejungle wellfound angellist otta hired handshake softgarden onlyfy rexx tribepad eploy
  pageup jobadder bullhorn handshakejobs github facebook twitter instagram youtube whatsapp slack skype google
  googlecalendar ycombinator workatastartup paradox olivia eightfold phenom rippling dayforce ukg adp upwork
  refline talentclue hiringroom pandape krowdy gupy kenoby computrabajo bumeran elempleo buscojobs occmundial catho
  vagas infojobs netempregos hellowork cadremploi francetravail poleemploi apec jobteaser jobillico beetween werecruit
  meteojob karriereat hokify jobscout24 ausbildungde azubiyo rezoomo applitrack concludis umantis
  builtin themuse ladders theladders huntr teal jobleads lensa jobright xref hireright sterling`
    .split(/\s+/)
    .filter((name) => name !== ''),
)

/** Whether a name, as people write it, is one of these services. */
export function isRelayName(name: string): boolean {
  if (/^[a-z]+$/.test(name)) return NAMES.has(name)
  return NAMES.has(
    name
      .toLowerCase()
      .replace(/\.(?:com|io|co\.uk|ie|de|co)$/, '')
      .replace(/[^a-z0-9]/g, ''),
  )
}
