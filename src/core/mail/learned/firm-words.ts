/** Words that stand in the names of employers, in five languages. */

const FIRMS = `
  ag agency aktiengesellschaft akademie academy airlines apotheke architekten asociacion associacao associados associates
  association atelier ateliers ayuntamiento backerei bakery banco bank banque bar betriebe bibliotheque bibliothek
  boulangerie brasserie brauerei brewery brothers brasil bros bv cabinet cafe caja camara care catering center centre
  centro chain chocolates city clinica clinic clinique club co college collectif colegio commune company
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
  libreria limited llc llp logistics logistica logistik logistique ltd ltda mairie maison manufacturing maschinenbau
  media medical ministerium ministerio ministere mobility motors municipio museo museum musee nursery panaderia
  papelaria partners pflege pflegedienst pharma pharmacie planung polizei praxis prefeitura prefecture press primary
  productions publishing recycling residence residencia resort restaurant restaurante retail robotics sa sarl sas
  schule school schools schreinerei seguros senioren services servicios servicos sl societe sociedad software
  solutions sons spedition sport stadt stadtwerke startup steuerberater stiftung studio studios supermercado
  supermarche systeme systems taller talleres tech technik technologies technology textil theater theatre trading
  transport transportes transports transporte trust tueftler universidad universidade universitat universite university
  unternehmen verein verlag vereinigung verwaltung vins viajes vinos water werk werke werkstatt werkstatten works
  zentrum agencia abogados advogados arquitectos arquitetos asesores clinicas construcciones confecciones`

const FIRM_WORDS: ReadonlySet<string> = new Set(FIRMS.trim().split(/\s+/))

/** Whether a plain word stands in names of employers. */
export const isFirmWord = (word: string): boolean => FIRM_WORDS.has(word)
