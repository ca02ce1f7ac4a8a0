/**
 * Beginnings of words that name jobs, and words that stand in the names of employers, in five
 * languages, plain (lower case, no accents). The tagger of names is told where they stand; it
 * learns by itself how much that means. Data only.
 */

const JOBS = `
  account accountant actuar administrat advis agent agron aide analyst animat apprenti apprentice apotheker architect
  arquitect arzt arztin asesor assistant assistent asistent assistante associate asociad attendant auditor auxiliar
  avocat azubi backer baker banker barista barman bauleit bibliotek bibliothek bibliothecaire biolog bookkeeper boucher
  boulanger brewer broker buchhalt builder buyer cadre caissier cajer camarer capataz captain care carer caretaker
  caristi carpinter carpenter cashier caterer chargé charge charged charges chauffeur chef chefe chefin chemist chief chimist
  clean cleaner clerk coach cocin cocinera cocinero coiffeur comercial commercial commis comptable computer concierge
  conducteur conductor conferente conseiller consult consultant consultor contab contable contador contrôleur controleur
  controller cook cooper coord coordinat coordenador copywriter counsel counsellor courier couvreur creativ cto cuisinier
  cutter cyber data delegue dentist dependient desarrollador desenhador desenvolvedor designer developer developpeur
  dietit digital direct director directeur dispatch docent docente doctor donneur dozent drafter driver droguist
  economist ecrivain editor educat educador educatrice electric eletric electri elektroniker elektriker employe empleado
  encargad enfermeir enfermer engineer enseignant entwickler ergotherap erzieher estagi estagio event executive expert
  fabricant fachangestell facharbeiter fachinformatiker fachkraft fachverkauf facilities fahrer farmaceut farmer
  feinwerk fermier filialleit financ fireman firefighter fisioterap fitter florist forester formateur formador forwarder
  fotograf fundraiser gardener gartner geolog gerente geschaftsfuhr gestionnair gestor graduate grafiker graphist
  groundsperson guard guide guia handyman hairdresser hausmeister head hebamme helfer helper herbergs host hostess
  hotelfach hilfskraft housekeeper hydrolog illustrat infirmier informatik informatic ingeneur ingenieur ingenier ingeniero
  inspector inspektor installateur installer instructor intern internship interprete investigador jardiner jefa jefe
  jefatura joiner jornalista journalist juge jurist jurista kassierer kaufmann kauffrau kellner kinderpfleger kfz kinesi
  koch kochin kommissionier konditor konstrukteur koordinat kundenberat kurier laborant labour lackierer lagerist
  lagermitarbeit landscap lawyer lead leader lecturer lehrer lehrling leit leiter leitung librair librarian logist
  logistician macon maestr magasinier maintenance maitre manager manipulat manutentionnair marketer marketing maschinist
  masseur maurer mecanic mechanic mechaniker mechatronik mecatronic medecin mediengestalt medic medico merchandis
  metalworker midwife miller mitarbeit monitor monteur motorist mozo musician nurse nurseri notar nutricion nutritionist
  officer officier operador operari operateur operation operative operator opticien optician optometrist ordonnanc
  organist ouvrier painter panader paralegal paramedic pasante pastry patissier peintre pharmacist pharmacien
  photograph physio physiotherap pilot piloto pintor planer planner plaquist plombier plumber podolog policy porter
  porteur postdoc practitioner praktikant praktikum preparateur preparador principal privatkunden procurator product
  produktmanager profesor professor professeur programador programmer programmierer project projektleit projektmanag
  promotor promotor psicolog psycholog psychologue publicist qa quality quartermaster receptionist recepcionist
  receptionnist rechtsanwalt redact redakteur redator referent referendar reinigungs remitter repartidor repositor
  representant representative researcher research responsable responsavel revisor roofer rezeptionist sachbearbeit
  salesperson saleswoman sales sanitar schlosser schneider schreiner scientist scrum secretair secretar secretaria
  secretary security sekretar serrurier server serveur service servicetechnik shepherd shunter sicherheits site
  social soldador soldier solicitor soudeur sozialarbeit sozialpadagog specialist specialista spezialist stage stagiair
  staff statisti steward steuerfach stockman strateg student studentische superintendent supervisor support surgeon
  surveyor systemadmin tailor tax teacher teaching technicien technician technikerin techniker tecnic tecnico teleoperador
  teller terapeut tester therapeut therapist tischler tourguide traductor tradutor trainee trainer translator
  treasurer tutor tutora urban usher valet veterinair veterinar veterinari vendedor vendeur vendeuse verkaufer
  verwaltungsfach vertrieb vigilant virolog volunteer vorarbeiter waiter waitress warden warehouse webentwickler
  welder werkstudent worker writer zahntechnik zerspan zimmerer zoologist analista vaqueir ajudant cozinh enfermeira
  pedreiro motorista empregad gerente porteiro recepcionista tecnologo oficial peon aprendiz becari practicante
  bombero policia limpiador camionero mecanico tornero fresador`

const FIRMS = `
  ag agency aktiengesellschaft akademie academy airlines apotheke architekten asociacion associacao associados associates
  association atelier ateliers ayuntamiento backerei bakery banco bank banque bar betriebe bibliotheque bibliothek
  boulangerie brasserie brauerei brewery brothers brasil bros bv cabinet cafe caja camara care catering center centre
  centro chain chocolates city clinica clinic clinique club co college collectif colegio college commune company
  companhia compagnie comptoir conseil constructora construtora consulting consultores consultoria cooperative
  cooperativa coop corp corporation council county credit crew dental department design digital diagnostics distribution
  distribuidora dom domaine ecole editions editora editorial electrical electronics empresa energie energia energy
  engineering entreprise escola escuela estudio estudios etablissement fabrik fabrica fabrique farm farms ferme
  finance financial foods fondation fondazione forest foundation frigorifico fundacao fundacion galeries garage gbr
  gemeinde gesellschaft gestion gestoria gmbh gobierno group gruppe groupe grupo handel handels haus health
  healthcare herramientas hermanos hnos hochschule holding holdings home homes hospital hospice hostal hotel hotels
  hoteles house housing immobilien inc industrias industrie industries ingenieros inmobiliaria institut institute
  instituto insurance international inversiones joyeria justiz kanzlei kg kindergarten kita klinik klinikum kliniken
  konditorei krankenhaus kunststoff lab labor laboratorio laboratoire laboratories labs landratsamt legal library
  libreria limited llc llp logistics logistica logistik logistique ltd ltda mairie maison manufacturing mairie maschinenbau
  media medical ministerium ministerio ministere mobility motors municipio museo museum musee nursery panaderia
  papelaria partners pflege pflegedienst pharma pharmacie planung polizei praxis prefeitura prefecture press primary
  productions publishing recycling residence residencia resort restaurant restaurante retail robotics sa sarl sas
  schule school schools schreinerei seguros senioren services servicios servicos sl societe sociedad software
  solutions sons spedition sport stadt stadtwerke startup steuerberater stiftung studio studios supermercado
  supermarche systeme systems taller talleres tech technik technologies technology textil theater theatre trading
  transport transportes transports transporte trust tueftler universidad universidade universitat universite university
  unternehmen verein verlag vereinigung verwaltung vins viajes vinos water werk werke werkstatt werkstatten works
  zentrum agencia abogados advogados arquitectos arquitetos asesores clinicas construcciones confecciones`

const wordsIn = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

const FIRM_WORDS: ReadonlySet<string> = new Set(wordsIn(FIRMS))
/** Longer beginnings come first within one first letter; looked up by their first four letters. */
const JOB_STEMS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  new Set(wordsIn(JOBS)),
  (stem) => stem.slice(0, 3),
)
/** German runs words together: the job stands at the end. */
const JOB_END =
  /(?:leiter|leitung|berater|kaufmann|kauffrau|kaufleute|pfleger|techniker|entwickler|mechaniker|elektroniker|meister|helfer|fahrer|verkaufer|kraft|fachkraft|arbeiter|angestellte|assistenz|manager|managerin|referent|ingenieur|lehrer|erzieher|schlosser|bauer|macher|koch|sekretar|verwalter|planer|pilot|padagoge|therapeut|informatiker|laborant|monteur|praktikum|ausbildung|trainee|specialist|engineer|developer|designer|analyst)(?:in|innen|n|s|r)?$/

/** Whether a plain word names a job, as far as its beginning or end can tell. */
export function isJobWord(word: string): boolean {
  if (word.length < 3) return false
  const stems = JOB_STEMS.get(word.slice(0, 3)) ?? []
  return (
    stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + 6) ||
    JOB_END.test(word)
  )
}

/** Whether a plain word stands in names of employers. */
export const isFirmWord = (word: string): boolean => FIRM_WORDS.has(word)
