/**
 * What firms and houses do or are, in several languages and plain letters: behind a name it says
 * what kind, and many of one name differ by it alone. From general knowledge. Data.
 */
import { wordSet } from './word-set.ts'

export const TRADES = wordSet(`
  accounting adhesives advertising advisory aerospace agency airlines airways analytics animation apparel appliances
  architects art arts assurance assurances automation automotive aviation bakeries bakery bank banking bearings beauty
  beverages biologics biosciences biotech biotechnology boats books bottling brands brewery brewing broadcasting
  brokers building builders cables capital cargo carpentry casino catering cement ceramics chemicals cinemas cleaning
  clinic clinics clothing coffee cold communications components computers computing concrete construction container
  contractors controls cosmetics credit cruises cycles dairy data defence defense dental design designs developers
  development devices diagnostics distillery distribution drinks education electric electrical electronics elevators energy
  engineering engines entertainment equipment equity estate estates events express fabrics farms fashion ferries films
  finance financial fisheries fishing fittings fitness food foods footwear forwarding foundry freight fuel fuels furniture
  gallery games gaming gardens gas genomics glass goods healthcare health heating helicopters home homes hospitality hotel
  hotels housing hydraulics imaging imports inn instruments insurance interiors investment investments jewellery jewelry
  kitchens laboratories land law leasing legal lending lighting lines living logistics lumber machine machinery machines
  management manufacturing marine maritime market marketing markets materials meats media medical medicine metals mills
  mining mobile mobility mortgage motors movers moving music mutual networks news nursery nurseries nutrition oil optical
  optics orthodontics outdoors packaging paint paints paper parts pensions petroleum pharma pharmaceuticals pharmacy
  photography pictures pipelines plastics plumbing police port ports post power press print printing productions products
  properties property publications publishers publishing pumps racing radio rail railway railways realty records recruitment
  recycling refrigeration renewables rental rentals repair research resorts restaurant restaurants retail roasters
  robotics roofing rubber sailing savings school schools science sciences seafood seafoods securities security seeds
  semiconductor semiconductors senior shipping ships shipyard shipyards shoes software solar spa spirits sport sports staffing
  steel steels storage store stores studios supermarkets supplies supply surgical systems tax taxi tea teas technologies
  technology telecom telecommunications television textiles theatre theatres therapeutics tiles timber tires tobacco tools
  tourism toys trade trading traders training transit transport travel travels trucking tyres university utilities vaccines
  vehicles ventures veterinary video vineyards vision warehousing waste water wealth wellness wholesale wines winery wireless wood
  works yachts
  anlagenbau apotheke architekten ausbau autohaus backerei bau baustoffe bauunternehmung beratung bergbau bestattungen
  blechtechnik brauerei privatbrauerei bruckenbau buchhandlung catering chemie dachdecker drogerie druck druckerei edelstahl elektro elektronik
  elektrotechnik energie energietechnik entsorgung erneuerbare fahrzeugbau fenster feinmechanik fleischerei garten gartenbau
  gebaudetechnik gerate getranke getriebe glas grosshandel handel hausverwaltung haustechnik heizung hoch hochbau holz holzbau
  immobilien industrie ingenieure kaffee kaltetechnik kliniken kosmetik kraftwerke kunststoffe kunststofftechnik lacke landtechnik
  lebensmittel logistik maler maschinen maschinenbau maschinenhandel medien medizintechnik messtechnik metall metallbau metzgerei mobel
  muhle muhlen nahrungsmittel netz netze optik papier pflege pflegedienst reederei reinigung reisen rohre sanitar schiffbau schmuck
  schreinerei software spedition spielwaren stahl stahlbau steuerberatung steuerberater strassenbau technik textil tiefbau tischlerei
  tunnelbau umwelttechnik verkehr verkehrsbetriebe verlag vermietung versicherung versicherungen vertrieb verwaltung werft werke
  werkzeugbau werkzeuge wohnbau wohnungsbau zement zimmerei
  agence agroalimentaire alimentation architectes arquitectos architetti assicurazioni assurance automobiles banque batiment bijoux
  bois boissons boulangerie boulangeries brasserie chantiers chaussures chimie conseil construction constructions cosmetiques
  diffusion distribution edition editions electricite electronique energies equipements formation gestion imprimerie immobilier
  industries informatique ingenierie laboratoire laboratoires logistique machines maconnerie materiaux menuiserie meubles
  mode navale optique papeterie patisserie peche peintures pharmacie plastiques plomberie presse productions publicite sante
  services serrurerie textiles transports travaux verre viandes vins voyages
  aceites seguradora agencia agricola alimentacion alimentos arquitectura aseguradora astilleros autobuses azulejos banco bebidas bodegas
  calzados carnicas cementos construtora construtoras incorporadora ceramica ceramicas cerveceria comercial comunicacion conservas construcciones constructora consultores
  consultoria cosmetica deportes editorial embutidos energetica energia envases farmaceutica farmacia ferreteria finanzas formacion
  frutas gestion grafica graficas hierros hosteleria industria ingenieria inmobiliaria instalaciones inversiones joyeria laboratorio
  laboratorios librerias lacteos logistica maderas maquinaria medicina metalurgica moda motores muebles navales naviera papelera
  panaderia pesca pescados pinturas plasticos prensa productos quimica quimicas reformas restaurante salud seguridad seguros supermercados
  talleres tecnologia textil tintas transportes turismo vidrio vidrios viajes vinos
  abbigliamento meccaniche meccanica editrice acciaio acciai agricoltura alimentari arredamenti arredo assicurazione autotrasporti bevande birra calzature cantieri
  carta cartiera ceramiche chimica costruzioni dolciaria edilizia editore elettronica farmaceutici ferramenta formaggi fonderia gioielli
  grafiche immobiliare impianti imballaggi informatica ingegneria lavorazioni legno macchine marmi meccanica metalli mobili
  molino navali officine oleificio pasta pastificio pelletteria plastica salumi serramenti sanita spedizioni stampa tessile tessuti
  trasporti vernici vetro viaggi vini viticoltori
  alimentos calcados cimentos confeccoes construcao construcoes corticas cortica desportos editora engenharia farmacia ferragens
  industria informatica lacticinios madeiras maquinas materiais metalomecanica mobiliario moldes moveis papeis pescas pneus
  quimicos saude seguros supermercados tecidos transporte turismo vidros vinhos viagens
  aannemers koeltechniek accountants advocaten architecten bakkerij bouw bouwbedrijf drukkerij energie engineering gebouwen handel hout
  installaties kaas logistiek machines makelaars metaal notarissen reizen scheepsbouw scheepswerf schilders techniek transport
  uitgeverij verzekeringen vis vlees voeding wonen zorg zuivel
  arkitekter bageri bil bilar biler boghandel bokforlag bokforlaget forlaget bostad bryggeri bryggeriet bygg byg byggeri eiendom ejendomme el elektro
  elektronik energi entreprenor fastigheter fisk fiskeri forlag forsikring forsakring handel hus industri ingenior ingeniorer
  kaffe konsult konsulter kraft livsmedel logistik maskin maskiner mat mobler mode pension plast rederi regnskab reiser rejser rokeri
  sjofart skog sparebank stal tandlage teknik teknologi trafik transport verkstad verksted
  apteka browar budowa budownictwo cukiernia deweloper drukarnia drzwi elektronika energetyka fabryka finanse handel hurtownia huta
  informatyka inzynieria kopalnia kosmetyki maszyny meble mebli media medycyna metal nieruchomosci odziez okien okna opakowania
  piekarnia podroze poligrafia produkcja przemysl spedycja spozywcze stal stocznia szklo tartak technika tkaniny transport turystyka
  ubezpieczenia uslugi zaklady zaklad zdrowie
  doprava elektro knihy lazne lekarna mlekarna nabytek nemocnice obchod ocelarny papirny pekarna pivovar pojistovna potraviny sklarny
  sklo slevarna stavby stavebni stroje strojirny strojirenstvi tiskarna vyroba zdravi
  aydinlatma enerji gida insaat ilac kimya kozmetik lojistik madencilik makina makine matbaa metal mimarlik mobilya muhendislik
  nakliyat otel otomotiv saglik sigorta tasimacilik tekstil teknoloji turizm yapi yayincilik yazilim
  denki jidosha kagaku kensetsu kogyo seiyaku shoji tetsudo unyu
`)
