/**
 * Whether a word names a job: beginnings of such words in five languages, plain (lower case, no
 * accents). Written by hand. The tagger of names is told where they stand and learns by itself how
 * much that means; where names are cut and employers told from roles they count as they are.
 */

const STEMS: ReadonlySet<string> = new Set(
  `
  abogad abteilungsleit acabador accompagnant accompagnat accompanist accordeur accoucheur account acheteur acheteuse
  acomodador acompanhant acordeonist acougueir acrobat acteur actor actress actrice actriz actuaire actuar acuicultor
  acupuntor adestrador adiestrador adjoint adjunt adjuster administrador administrat aduaner advis advogad aeromoc
  aesthetician aferidor affineur affuteur afiador afilador afinador agenceur agent agrarwirt agriculteur agricultor
  agrimensor agron agronomist aide aiguilleur ajudant ajustador ajusteur akkordeon aktuar akustiker alambiqueiro
  alban albaniler alcaide alfaiate alfandeg alfarer alfarrabista alfombrer alguacil alinhador almacener almoxarif
  altenpfleg alternance alternant amarrador ambulancier ambulant amenageur amoladador amolador anaesthetist analista
  analyst anchor anestesist anesthesiologist anesthesiste anfitrion animador animat animatrice angestellt anlagenfuhr
  anlagenmechanik announcer antiquaire antropolog anwalt anwarter apanhador aparador aparcacoches aparejador
  apiculteur apicultor aplatisseur apontador apothekenhelf apotheker appraiser apprenti apprenticeship apprentissage
  approvisionneur appui aprendiz apresentador apuntador aquaculteur aquariofil aquarist arbeiter arbitr arbolista
  arboriculteur arborist archaeologist archaolog archeologue architect archivar archiver archivist argenteur
  argumentist armador armurier arpenteur arqueolog arquitect arquitet arquivist arranger arrier arrumador artes
  artificier artisan artist arzt arzthelf arztin ascensorist aseador aserrador asesor asistent asociad assador
  assembler assembleur assentador assesseur assessor assistant assistent assistenz assistenzarz associad associate assureur
  astronom atelierist atendent atleta ator atriz atsem attendant atuari aubergiste auctioneer audiolog audioprotes
  audioprothesist auditeur auditor aufseher aufsicht aufzugsmonteur augenoptik aupair ausbild ausfahrer aushilf
  aussendienst ausstatter austrager auszubild auteur auxili auxiliaire aviador aviculteur avocat avoue ayudant azafat
  azubi azulejador azulejer baba babysitter backer bademeist bagagiste baggerfuhr bahnhofsvorst bailaor bailarin
  bailiff baker balayeur balconist ballerina ballettmeister banhista banker bankkauf banksman banqueiro banquer
  barbeir barber barbier bardame barist barkeep barmaid barman barmeister barqueiro barrender barrister bartender
  basurer batedor batelier batisseur bauer baufuhr baugeratefuhr bauingenieur bauleit baumkletterer baumpfleg
  bauzeichn beamt bearbeit beauftragt beautician becari bedel beekeeper befrachter beikoch bellhop beneficiador
  benevole berater bercarist berger bergfuhr bergmann bestatter bestuhler besucherbetreu betreuer betriebswirt
  bibliotecari bibliotek bibliothecaire bibliothek bijoutier bilanzbuchhalt bildhauer bilheteir binman binnenschiff
  biochemist biochimiste bioinformat bioinformatician biolog biologiste biomedic bioquimic blacksmith blanchisseur
  blaster boatbuilder bodeguer bodenleg boilermaker bolseir bolser bolsist bombeador bombeir bomber bookbinder
  bookkeeper bookseller bootsbau bordadeir bordador borracheir bosun botanist botic botin botones bottier bottler
  boucher boulanger bouncer bouquiniste bourrelier boursier brancardier brandmeister brasseur brauer brazier breeder
  brennmeister brewer bricklayer brigadier brigadist brocanteur brodeur broker bromatolog bruiteur brunnenbau
  buandier buchbinder bucheron buchhalt buchhandler bufdi buhnenbild buhnentechnik builder buraliste bureaucrate
  burokauf burokraft bursar busfahrer busser butcher butler buttonmaker buyer cabalista cabeleireir cabinetmaker
  cableur cabrer cadist cadre cafeicultor cafeter caissier caixeir cajer calceteir calculist caldeirador caldeireir
  calderer calefactor callcenter calligraphe camareir camarer camarograf cambist cameograf cameraman camill caminer
  caminhoneir camioner camionist camionneur campaigner canalisateur canalizador cancillera candlemaker cannage
  cantador cantant cantaor canter cantineir cantoneir cantonnier cantor capataz capitaine capitan capitao caporal
  captain carboner cardador cardiolog care caregiver carer caretaker carillonneur cariste caristi carnicer carpenter
  carpinteir carpinter carregador carreleur carreteir carreter carretiller carrocer carrossier carteir carter
  cartograf cartographe cartoonist carver carvoeir cascadeur caseiro casero caseworker cashier catador catalogador
  cataloguer catedratic catequist caterer caulker cauteleir caviste cazador celador cellarman cellist cenograf
  ceramicist ceramist cerraje cervecer cervejeir cestero chacinero chairman chairperson chambermaid chandler chapeir
  chapelier chaperone chapist chaplain chapucer charcuter charcutier charge charpentier charretier charrua charterer
  chasseur chaudronnier chauffagiste chauffeur chausseur chaveir checker cheesemaker chef chefarz chefe cheffe chefin
  chemielaborant chemikant chemiker chemist chercheur chercheus chevrier chief chimist chiropodist chiropracteur
  chiropractor chirurgien chocolatier chofer choregraphe choreographer choriste chorleit churrasqueir churrer cient
  cientific cimentier cineast cinematographer cirujan cirurgia ciseleur clarinetist clasificador classificador clean
  clerc clerk clerkship climaticien clockmaker clown coach cobbler cobrador cocher cocin coder coffreur coiffeur
  colador coletor colhedor collator collecteur collier colorist colourist columnist comadron comandant comedian
  comedien comentador comerci comisari comissari commandant commercant commercial commis commissaire commissioner
  compagnon companion compere compositeur compositor comprador comptable computer concepteur concierge conciliateur
  conducteur conductor conductrice condutor confecciona confeccionista confectioner confeiteir conferencier
  conferencist conferent confiseur confiter confiturier conseiller conselheir conserje consertador conservador
  conservateur conservationist conservator consignatari constable consult contab contabilidade contabilist contador
  conteur contramaestr contramestr contrarregra contratist contremaitre controlador controleur controleuse controller
  conveyancer convoyeur cook cooper coord coordenador coordinador coordinat coordinatrice coordonnateur
  coordonnatrice copeir copist copyeditor copyist copywriter cordeur cordier cordiste cordonnier coreograf coroner
  correcteur corrector corredor correspondant correspondent corresponsal corretor corsetero cortador cosechador
  cosmetolog costumier costureir counsel coureur courier coursier courtier couturier couvreur coxswain cozinh
  craftsman craftsperson creatif creativ creatrice cremier crepier crewmember criador criminologue cristaler critique
  crofter cronist croque croupier cto cuadriller cuidador cuisinier cultivad cultivateur curador curateur curator
  curtidor custodian cutler cutter cyber cycliste dachdecker dactylo dancarin dancer danseur danzar data datilograf
  dealer debardeur debitorenbuchhalt debulhador decapeur deckhand decolleteur decorador decorateur
  decorator decoupeur degustador degustateur dekan deklarant dekorateur deleg delineant demarcheur demenageur
  demineur demonstrateur demonstrator dentelliere dentist depanneur dependient depurador deputy dermatolog
  desarrollador descarregador desenhador desenhist desenvolvedor deshollinador designer desosseur despachador
  despachant dessinateur detailer detectiv detektiv detetive detourneur developer developpeur dezernent diagramador
  diakon diarist diatassist dibujant dienststellen dieteticien dietician dietist dietit digger digitador digital
  diplomate direct directrice direktor diretor dirigent disen disenador dishwasher dispatch dispenser disponent
  disquaire distribuidor diver doblador docent docker docteur doctor documentalist dogwalker doktorand dolmetscher
  domador domestic domestique dompteur donneur doorman dorador doreur douanier doubleur doula doutorand dozent
  drafter draftsman dramaturg draper draughtsman draughtsperson draveur drechsler dreher dresser dresseur dressmaker
  driver drogist drogu droguiste drucker drummer drycleaner ebanist ebavureur ebenist eboueur ecailler eclairagiste
  eclusier ecolog econom economiste ecrivain edafolog edelsteinschleif editeur editor educador educat educatrice
  eichmeist einrichter eisenbahner eisenflechter ejecutiv elagueur electri electrician electricien electricist
  electromecanic electronic electrotechnic elektriker elektroinstall elektronik eletric eletromecanic eletrotecnic
  eleveur emailleur embaixador embalador embaldosador emballeur embalmer embarcadic embaumeur embouteilleur
  embroiderer emouleur empacador empacotador empanelador empfangschef empfangskraft empfangsmitarb emplead employe
  empregad empreiteir enameller encadernador encadrant encadreur encanador encargad encarregad encenador encofrador
  encuadernador encuestador enduiseur enfermeir enfermer engenheir engineer engomad engraver engraxador enlumineur
  enolog enqueteur enquirer ensacador ensaiador ensamblador ensayista enseignant ensemblier entalhador entertainer
  entomologist entraineur entregador entrenador entrepreneur entrevistador entwickler enumerator envasador
  envernizador epicier epidemiolog ergonom ergotherap erntehelf erzieher escafandrist escanca escaparatist
  escayolist escenograf escrevent escribient escriturari escriva escultor esmaltador especialist esquilador estafet
  estagi estampador estatistic estenograf estenotipist estetic esthetic estibador estilist estimateur estimator
  estivador estofador estrichleger estudant estudiant etalagiste etaleur etalonneur etancheur etudiant evaluador
  evaluateur event examinador examinateur examiner executive expediter expendedor expert explicador exploitant
  extensionist exterminator extrusor fabricant fabricator facadier fachangestell facharbeiter facharz
  fachbereichsleit fachfrau fachinformatiker fachkraft fachleut fachmann fachspezial fachverkauf fachwirt facilitador
  facilitateur facilitator facilities faconnier facteur factotum factrice facturador facturier faenador fagotist
  fahrer fahrlehr fahrradkurier falconer farber farmaceut farmer farmhand farrier fassadenbau faturist faxineir
  feinmechanik feinwerk feldwebel fellow fellowship fensterputz ferblantier fermier ferrador ferrageir ferrallist
  ferramenteir ferreir ferronnier ferrovi ferryman fettler feuerwehr feutrier fiandeir figurant figurinist filatelic
  fileteur filialleit filmmaker filmvorfuhr filolog filosof financ finanzbuchhalt finanzwirt finisher firefighter
  fireman fiscal fiscaliste fischer fischwirt fisherman fishery fishmonger fisic fisioterap fitter fixer flagger
  flautist flechtwerk fleischer fleuriste fliesenleger floricultor florist flugbegleit fluglots flugzeugmechan
  fogoner foguist fonctionnaire fondeur fonoaudiolog fontaner forager forain forecaster foreman forense forestal
  forester forestier foreur forewoman forgeron forjador formador formateur formatrice formulateur forneir forscher
  forster forstwirt forwarder fossoyeur fotocopist fotograf fotojornalist fourreur fraiseur framer fraser freelancer
  fremdenfuhr frentist fresador friedhofsgart frigorifica frigorist fripier friseur frisor frisur fromager frontend
  fruteir fruter fuhrer fumigador fumiste funcionari fundidor fundraiser funileir furrier fusspfleg gabelstapler
  gaffer galerist galvaniser galvaniseur galvanizador gamekeeper ganader gandareir gantier garagiste garcom garconete
  gardener garderob gardien gari garnisseur gartner gasfitter gastronom gatekeeper gaucho gebaudereinig gefreit
  gehilf geigenbau geiger gemmologue genealogist geneticist geofisic geograf geographe geolog geomaticien geometre
  geophysicien geophysicist geotechnicien gerant gerent geriatr gerocultor geschaftsfuhr geselle gesellin gesseir
  gestionnair gestor gesundheitspfleg gewandmeist giesser gilder ginecolog gipser glacier glasblas glaser glassblower
  glazier gobernant goldschmied goldsmith gondolero gondolier gouvernant governant governess grabador graderist
  graduate grafiker grafist grainetier graisseur granjer graphist gravador graveur greengrocer greenkeeper greffier
  grinder grocer groom grossiste groundskeeper groundsman groundsperson grower gruist grundschullehr gruppenleit
  grutier guard guardabosques guardador guardaparque guarnicioner guia guichetier guide guionist guitariste
  guitarrist gunsmith gutachter gymnasiallehr gymnast gynecolog habilleur hafenarbeit hafner hairdresser halieute
  handler handwerker handyman harbourmaster harinero harvester hatter haulier hauptamtsleit hausdame haushalter
  haushaltshilf hausmann hausmeist hausverwalt hauswart hauswirtschaft head headteacher hebamm heilerzieh heilpadagog
  heilpraktik heizungsbau helfer helper hematolog herbalist herbergs herbolari herboriste herdsman herdsperson
  herrador herrenschneid herrer hidrolog higienist hilador hilfsarbeit hilfskoch hilfskraft hirt historiador
  historian historien historik hochbauzeichn hod hojalater horloger hormigoner hortelan horticulteur horticultor
  horticulturist hospedeir hospitaler host hosteler hostess hote hoteldirekt hoteler hotelfach hotelier hotelkauf hotelmanager hotesse
  housekeeper housemaster huerter hufschmied huissier hundetrainer hydraulicien hydrogeologue hydrolog hygienist
  iconographe illusionist illustrat ilustrador imagiste imker imkergehilf immobilienmakler importer imprentero
  impresor impressor imprimeur imprimidor inbetriebnehm industriekauf industriekletter industriemechan infirmier
  infographiste informat informaticien informatiker ingeneur ingenier ingenieur inmobiliari innenarchitekt
  innendienst innkeeper inquiridor inspecteur inspector inspektor inspetor inspizient instalador installateur
  installer instandhalt instituteur instructeur instructor instrument instrumentador instrumentenbau instrutor
  integrador integrateur intendant intendent interimaire interin interinidad interiorist intermittent intern
  internship interprete intervenant interventor interviewer intonateur investigador investigateur invigilator
  ironworker isolierer ivoirier jager janitor jardineir jardiner jardinie jef jefa jefatura jefe jeweler jeweller
  jinete joaillier joalheir jockey joiner jongleur jornaleir jornaler jornalist journalist joyer jueza jugador juge
  jugendbetreu jugendreferent juggler juglar juiza juridic jurist justiziar juwelier kabelmonteur kameramann
  kammersang kanalarbeit kanzler kapellmeister kapitan kartograf kassenkraft kassenwart kassier kauffrau kaufleut kaufmann
  keeper kellermeist kellner keramiker kfz kinderbetreu kindergartner kinderkrankenschw kinderpfleg kinesi
  kinesitherap kirchenmusik klavierbau klempner knitter koch kochin kommissar kommissionier komponist konditor
  konstrukteur kontrolleur konzertmeister koordinat korbflecht korrektor korrepetitor korrespondent kostumbild
  kraftfahrer kranfuhr krankenpfleg krankenschwest kuchenchef kuchenhelf kuchenhilf kulturmanag kundenberat
  kunsthistor kunstler kupferschmied kurator kurier kurschner kuster kustos laborant laboratorist laborer labour
  lacador lackierer lactarist ladendetektiv ladenhilf ladrilhador lagerarbeit lagerfachkraft lagerhelf lagerist
  lagerlogist lagermitarbeit laitier laminador lampist lampworker lancador landarbeit landarzt landmaschinen landscap
  landschaftsgart landwirt lapidador lastwagenfahrer latoeir laufer laundress lavacoches lavadeir lavador lavander
  lavaplatos laveur laveuse lavrador lawyer layetier lead leader learner lebensmittel lebensmitteltechnolog lechador
  lechero lecteur lectrice lecturer lecturership lectureship legiste lehrer lehrkraft lehrling lehrperson lehrstelle
  lehrstuhl leichenwascher leiloeir leit leiter leitor leitung lektor lenador lenhador letrad letrist librair
  librarian librer licenciad lichttechnik lieutenant lifeguard lighterman limpador limpiabotas limpiador linesman
  lingere linguist linier linotipist liquidador liquoriste lithographe litigator litograf livreir livreur locksmith
  locum locuteur locutor logger logist logistician logisticien logopad logoped lojist lokfuhr lokomotivfuhr
  longshoreman loom lorry lotse lotsin lubrificador ludotecari ludothecaire lumberjack lunetier luthier macheir
  machinist macon mader maestr magasinier magaziner magicien magistrat maid maintenance maintenicien maitre majordome
  maker makeup makler maler maletero maltster mamposter manager manageur mandataire maneuvre manicur manipulador
  manipulat mannequin manoeuvre mantenedor manucure manutention manutentionnair maqueir maquetador maquetist
  maquettiste maquiador maquilhador maquillador maquilleur maquinist maraicher marbreur marceneir marchand
  marchandiseur mareyeur mariner marinheir marinier marionnet mariscador marisqueir marketer marketing marmolist
  marmorist maroquinier marroquiner marteleir masajist maschinenbau maschinenfuhr maschinist maskenbild mason
  massagist masseur masseuse matarife matelassier matelot matematic mathematic matric matron matrose maurer mecanic
  mecano mecanograf mecatronic mechanic mechaniker mechatronik medecin mediador mediateur mediatheca mediator
  mediatrice medic mediengestalt medizinphysik meister melker memorialista mensageir mensajer mentor menuisier
  mercaderist merceeir mercer merchandis merchant merendeir merendero mergulhador mesner messebau messenger messner
  mestre metallbau metallier metallurgist metalworker meteorolog metreur metrologist metteur metzger meunier
  microbiolog midwife milchtechnolog militaire milker miller milliner millwright mimo mineir minerador mineur
  miroitier mitarbeit modedesign modelador modelis modellbau modeller moderador moderateur moderator modist
  moissonneur moldador moldeador molder moleir moliner moniteur monitor monitrice montador monter monteur monteuse
  mordomo mortician mosaicist mosaiste motoboy motociclist motofretist motorist mouleur moulinier mouliste moutardier
  mover movimentador mozo mudador mueblist muller mullmann muralist museograf museolog museumspadagog musician
  musicien musicolog musiker musiklehr mytiliculteur nachtportier nachtwach nadador nageur nanny naturalist
  naturopathe naturpadagog navegador navegant navigator negociador negotiator nettoyeur neurolog nightwatchman niner
  notaire notar notfallsanitat nounou nourrice novelist nurse nurseryman nutricion nutritionist nutritionnist oberarz
  oberin oberinspekt oberkellner obrer obstbau obstetr obstetrician oceanograf oceanograph oculist odontolog
  oenologue officer officiant officier offsetdruck oficial oficineir oficinist oftalmolog oiseleur oleir oncolog
  operacional operador operari operateur operation operative operator operatrice opositor optic optiker optometrist
  orador orateur orcamentist orderly ordner ordonnanc orfebre orfevre organisateur organist orgelbau orientador
  orienteur ornithologist orthodontist orthopedagog orthopedist orthophonist orthoptist orthotist ortodoncist
  ortodontist ortopedist ortoptist ortsvorst osteologue osteopat ostreiculteur ourives outilleur ouvreur ouvrier
  packer padagog padeir paediatrician paginador painter paisagist paisajist palefrenier paleontolog palestrant palhac
  palissad panader papeleir papetier papiertechn parachutist paraeducator paragueria paralegal paramedic paraplanner
  paraprofessional parfumeur parker parkettleger parkranger parkwacht parolier parqueteur parriller parteir
  parvularist pasante paseador passadeir passador pasteleir pasteler pasteur pasticeir pastor pastry patentanwalt
  pathologist patissier patolog patronist patternmaker paver paveur pavimentador payaso paysagiste paysan peaussier
  pecheur pecuarist pedagog pediatr pediatrician pedicure pedreir peigneur peintre peixeir pelet peluquer pendolist
  peneirador peon pepinierist perceur percussionn perforador performer perfumer perfumist perfurador periodist perit
  perruquier personaler personalleit personalreferent pesador pescader pescador pesquisador pfarrer pfarrhelf
  pferdepfleg pferdewirt pflegedienst pflegefachfrau pflegefachmann pflegefachpers pflegehelf pflegekraft pfleger
  pfortner pharmacien pharmacist phd philolog phlebolog phlebotomist photograph physician physicien physicist
  physiker physio physiotherap pianist picador picapedrer picker piermaster pigiste pilot pinche pintor pipefitter
  piqueur pisciculteur piscicultor pistenbully pisteur pizarrista pizzaiol pizzer placeur placier planchador
  planeador planejador planer planificador planificateur planner planneur plantonist plaquist plasterer plasticien
  platelayer plater platrier plattenleger playworker playwright plieur plombier plomer plongeur plumassier plumber
  poceador podador podiatrist podolog poet poete poinconneur poissonnier policeman policewoman policia policier
  policy polidor polier polisher polisseur politolog polizist pollero polsterer pompier pompiste ponente portageir
  porteir porter porteur portier portuari posdoctoral posdoutor poseur postbot postdoc postdoctoral postier postman
  postmaster postzusteller potier potter poudrier practicant practitioner praktikant praktikum praparator praticante
  praxisanleit praxismanag preceptor prefect pregonero prensador prensist preparad preparateur preparatrice prepose
  presentador presentateur presseur prestidigitador prestidigitat pretre prevencionist preventor priest primeur
  principal printer printmaker privatkunden probationer procurador procurator procureur producer product
  produktmanager produtor prof profe profesorado professeur professor professur programador programmateur programmer
  programmeur programmier project projectionist projectionn projektleit projektmanag projeteur projetist prokurist
  promeneur promoteur promotor proofreader propagandist propulseur prosecutor prospecteur prosthetist prothesiste
  provador proviseur proyectist prufer psicolog psicopedagog psiquiatr psychanalyst psychiatre psychiatrist
  psychoeducat psycholog psychomotric psychopedagog psychotherap publican publicist publicitaire publicitari
  publisher puericultric pulidor pupitreur puppeteer purchaser purser putzfrau putzkraft pyrotechn qualitatsprufer
  qualiticien quality quarryman quartermaster quartiersmanag queijeir queser quimic quincaillier quiosquero
  quiromasajist quiropract quiropraxist radialist radiofonist radiographer radiolog radiophysic rahmenbau ramasseur
  ramoneur ranger raumausstatt raumpfleg ravaleur realisateur realizador rebocador recadero recaudador
  rececionist recepcionist receptionist receptionnist receveur rechercheur recherchist rechtsanwalt rechtspfleg
  rechtssekret reclutador recolector recreador recrutador recruteur recteur rectifieur rector recuperador redact
  redactrice redakteur redator reeducateur referatsleit referendar referent regador regente regidor regieassist
  regisseur regisseuse registrador registrarship regleur regulador regulateur rehabilitation reinigungs
  reinigungskraft reiseleit reisever reitlehr reitor rejoneador rektor relacionist relieur relieuse relojer relojoeir
  remachador remador remitter remorqueur removalist remplacant remueur rendeir rendilheir renovateur repairer
  reparateur repartidor repartiteur repasseur repetiteur reponedor reporter repositor reposter repreneur representant
  representative requisiteur research resident resinier responsable responsavel restaurador restaurateur restaurator
  restauratrice restorer retailer retificador retocador retoucher retoucheur retoucheuse rettungsassist
  rettungssanitat rettungsschwimm revierfuhr reviewer reviser reviseur revisor revistador rezeptionist richter rider
  rigger rigmaster rippeur roaster rohrleitungs rollladen roofer ropeir roster rotativist roteirist rotulist
  roustabout routeur routier runner sacerdot sachbearb sachverstand sacristain sacristan sacristao saddler sager
  sailor saisonkraft saisonnier sales salesperson saleswoman salgadeir salineir salinier salter saltimbanqui salva
  sanger sanitar sanitater sapateir sapeur sastr sattler saunameist saunier savonnier sawyer scaffolder scaphandrier
  scenariste scenographe schadenregul schadlings schafer schafner schaler schalmeist schatzmeist schaukastenge
  schauspiel schausteller scheduler schiffbauer schiffsfuhr schiffskoch schilderma schlachter schleifer schlosser
  schmied schneider schornsteinfeg schreiber schreibkraft schreiner schriftfuhr schriftsetz schuhmacher schulbegleit
  schulhelf schulleit schulsozial schweisser scientist scieur scripte scrum sculpteur sculptor seaman seamstress
  secouriste secretair secretar security seedsman seelsorger seemann segador segellehr segurador seismologist
  sekretar selecionador selectionneur seleiro seller sellier semencier senner sepulturer sereno serigraf serigraphe
  seringueir serrador serralheir serrurier sertisseur servente server serveur serveuse service serviceberat
  servicekraft servicetechnik serviente setzer sexton shearer shepherd sheriff shoemaker shopfitter shopkeeper
  shunter sicherheits siderurgic signaller signwriter silberschmied silversmith sindic singer sismolog site skilehr
  skipper slater smelter social sociolog socorrist soigneur soigneuse solador soldad soldat soldier solicitador
  solicitor soliste soloist sombrerer sommelier sondeur sonidist sonographer sonoplast sonorisateur soprador soprano
  sortierer soudeur soudeuse souffleur souscripteur souscriptric sozialarb sozialbetreu sozialpad sozialpadagog
  specialist spediteur spengler spezialist spielleit spinner spitzenklopp splicer sportlehr sprachlehr sprayer
  sprecher sprengmeist stablehand stadtfuhr stadtplaner staff stage stagehand stagiair stahlbau stallmeist
  standardist standesbeam statiker stationshilf stationsleit statisti statistician statisticien steinbild steinmetz
  stellwerk stenographe sterilisat steuerberat steuerfach stevedore steward stockbroker stockeur stockman stoker
  stonecutter stonemason storekeeper storeman strateg stuckateur student studentische studienrat stuhlbau stylist
  subaltern subastador subchef subcoordenador subdirector subdiretor subgerent submariner submarinist subscritor
  substitut subunternehmer sucateir suinocultor sumiller superintendent supervisor suplent suppleant support surfador
  surgeon surintendant surtidor surveillant surveyor suscriptor sweeper swimmer switchboard sylviculteur syndic
  systemadmin tabeliao tabletier tagesmutter tagesvater tailleur tailleuse tailor talador talhador talhante tallador
  tallist talsperren tamborero tanatopractor taneiro tanner tanneur tanoeir tanquist tanzer tanzlehr tanzpadagog
  tapeceir tapezierer tapicer tapissei tapissier taquigraf taquiller tasador taster tatoueur tattooist tatuador
  taucher tax taxidermist taxifahrer taxist teacher teaching teamassist teamleit tecedeir tecela technician
  technicien techniker technologue tecnic tecnolog teinturier tejador tejedor telar teleconseiller telefonist
  telegrafist telemarketer teleoperador teleoperateur telephonist telepilot telepro telhadist telhador teller
  tellerwascher temporer tender tenidor teniente terapeut terrassier tesoureir testador tester testeur texter
  textildesign thanatopract thatcher theaterpad therapeut therapist tierarz tiermediz tierpfleg tiler timekeeper
  tinker tintorer tintureir tipograf tiradentes tischler tisserand tisseur titiriter tolier tondeur tonmeist
  tonnelier tontechn toolmaker toolroom toolsetter topfer topograf topographe torero torneir torner torrador
  torreador torrefacteur torwart tosador tostador totengraber tourguide tourier tourneur trabajador trabalhador
  tractorist trader traducteur traductor traductrice tradutor trainee traineeship trainer traiteur tramitador
  tramoyist transcritor translator transportador transporteur transportist trapecist trapper trashumant tratador
  tratorist traumatolog trauredner travailleur trazador treasurer tree treefeller trefilador treinador trenzador
  tresorier triador tricoteur triebfahrz trieur trillador trimmer tripier tripulant trockenbau trompetist tronconneur
  trucker truhenmacher trunker truquiste tunero turmer turner tuteur tutor tuyauteur typesetter typist ubersetz
  uhrmacher ujier umpire undertaker underwriter upholsterer urban urbaniste urgentiste urkundsbeam urolog usher
  usherette usineur utiller vacataire vacher vaciador vainillador valet valuer vannier vaqueir vaquer vareador
  varnisher varredor veilleur veilleuse vendangeur vendedor vendeur vendeuse vendimiador verduler vereador
  verfahrensm verger vergolder verificador verificateur verkauf vermesser vermieter vermittler vernisseur verrier
  vertrieb verwalter verwaltungsang verwaltungsfach vet veterinair veterinar vicar vidangeur videaste videographer vidraceir
  vidreir vidrier viehpfleg vigia vigilant vigneron viguier vikar vinador vindimador vinhateir vinicultor
  vinificateur vintner violinist violoniste virolog visitador viticulteur viticultor vitrailliste vitralist vitrier
  vivandier voilier voiturier volailler volkswirt volontaire volontar voluntari volunteer vorarbeit vorfuhrer
  vorleser voyageur wachmann wachter wagenmeist waiter waitress waldarbeit waldpadagog walker warden warehouse
  wascher washer wasserbau watchmaker weaver webdesign webentwickler weber webmaster webmestre weigher weinbau
  weinkuf welder werber werkmeist werkstattleit werkstudent werkzeugmach werkzeugmechan wheelwright whittler
  wildhuter winder winemaker winzer wirt wirtin wirtschafter wirtschaftspruf wissenschaftl woodcarver woodturner
  woodworker worker wrangler writer xilograf yardman yeser zahnarz zahntechn zapater zeichner zelador zeltbau zerspan
  zerspanungs zeugwart zimmerer zimmerfrau zimmermad zimmermann zincador zingueur zollbeam zookeeper zoolog
  zoologiste zootechnic zootecnist zuckerback zugbegleit zugchef zugfuhr zurcidor zuschneid zusteller zweiradmech
`
    .trim()
    .split(/\s+/),
)

/** The shortest beginning, and from which length on one may go on as most genders and numbers do. */
const LEAST_STEM = 3
const LONG_STEM = 5
const MOST_STEM = Math.max(...[...STEMS].map((stem) => stem.length))
const MOST_ENDING = { short: 1, long: 4 }
/** A word may be run together of several, as in German: then the job stands at its end. */
const LEAST_BEFORE = 3
const LEAST_AT_END = 6

/** Women of a trade, in German: "Verkäuferinnen". */
const WOMEN = 'innen'

function beginsWithJob(ending: string): boolean {
  const word = ending.endsWith(WOMEN) ? ending.slice(0, -WOMEN.length) : ending
  for (let length = Math.min(word.length, MOST_STEM); length >= LEAST_STEM; length -= 1) {
    const most = length < LONG_STEM ? MOST_ENDING.short : MOST_ENDING.long
    if (word.length - length > most) return false
    if (STEMS.has(word.slice(0, length))) return true
  }
  return false
}

/**
 * Whether a word names a job, as far as its beginning or, of a word run together, its end tells.
 *
 * @param word plain, as `plain` of words.ts gives it
 * @example isJobWord('zweiradmechatroniker') // true, isJobWord('bewerbung') // false
 */
export function isJobWord(word: string): boolean {
  if (beginsWithJob(word)) return true
  for (let at = LEAST_BEFORE; word.length - at >= LEAST_AT_END; at += 1)
    if (beginsWithJob(word.slice(at))) return true
  return false
}
