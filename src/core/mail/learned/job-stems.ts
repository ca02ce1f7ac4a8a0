/**
 * Beginnings of words that name a job, in five languages, plain (lower case, no accents), written by
 * hand. None that stands outside of roles more than twice as often as in them, where the mails that
 * may be looked at have it at all (but for the first three thousand, which were not held against them).
 */
export const JOB_STEMS: ReadonlySet<string> = new Set(
  `
  abastecedor abattoirman abegao abfuller abgeordnet abkanter ableser abogad abteilungsleit abtissin abwascher
  abwasserm abwassertechn acabadeir acabador acarreador accompagnant accompagnat accompanist accompanyist accordeur
  accordeuse accoucheur account accouveur accrocheur aceiter acheteur acheteus acheteuse acomodador acompanant
  acompanhador acompanhant acordeonist acordonador acougueir acrobat acteur actor actress actrice actriz actuaire
  actuar acuicultor acupressurist acupuncteur acupunctrice acupuncturist acupuntor acupunturista adegueir aderecador
  aderecista adesivador adestrador adiestrador adjoint adjudant adjudicataire adjunt adjuster adjutant administrador
  administrat admiral adoquinador aduaneir aduaner adufeir advis advogad aerialist aerodynamicist aerofotogrametrista
  aerogenerador aeromoc aeromoza aeromozo aeronaut aeroviari aesh aesthetician afanador aferidor afficheur affichist
  affineur affreteur affuteur affuteuse afiador afilador afinador aforadora agenceur agenceuse agenciador agent
  agilista agrartechn agrarwirt agriculteur agricultor agricultrice agriculturalist agriculturist agrimensor
  agroalimentarist agrofloresteir agron agronomist agulheir ahumador aide aidesoignant aiguilleur aircraftman
  aircraftwoman aircrew aircrewman airman airwoman ajudant ajustador ajusteur ajusteuse akkordarb akkordeon aktuar
  akustikbauer akustiker alambiqueir alambiqueiro alarife alaudista alban albaniler albardeir albergueir alberguista
  alcaide alcatifador alceador alchimist alderman alderwoman aleitador alergista alergolog alfabetizador alfaiat
  alfaiate alfandeg alfarer alfarrabista alferes alferez alfombrer algodoner algologue alguacil algueir alinhador
  allergist allergolog alltagsbegleit alltagsbetreu alltagshelf almacener almadrabero almazarer almhelf almhirt
  almocaden almoner almoxarif almsman alpargater alphirt alpinista altenpfleg alternance alternant altgesell altistin
  amamentador amanuense amarrador amasador amasandero amassador ambassadeur ambassadrice ambientalista ambientologa
  ambientologo ambulanceman ambulancewoman ambulancier ambulant amenageur amenageuse amestrador amiral amoladador
  amolador amostrador amostrista amtfrau amtmann amtsarzt amtsbot amtsbote amtsdien amtsdirek amtsinspek amtsleit
  amtsvorst amtsvorsteher anaesthesist anaesthetech anaesthetist analista analyst anaquelista anasthesiepfl
  anasthesietechn anasthesist anatomist anchor anchorperson anchorwoman andaimeir andaimista andamier andamist
  anderungsschneid andrologue andrucker anestesiador anestesiolog anestesist anesthesiologist anesthesist anesthesiste
  anesthetist anfitrion angariador angestellt anglist anillador animador animat animateurin animatrice ankleider
  anlagenappar anlagenbauer anlagenbed anlagenbedien anlagenfahr anlagenfuhr anlagenmechanik annonceur announcer
  anodizador anotador ansager anstreich anstreicher antenista antennenbau anthropologue anticuari antiquaire antiquar
  antiquarian antiquarin antiquitatenh antropolog anwalt anwarter anwendungsentwickl apagafuegos apanhador aparador
  aparcacoches aparejador apiarist apiculteur apicultor apicultrice apilador aplatisseur apontador apothekenhelf
  apotheker apparatebau appareilleur appariteur apparitor apparitrice applikateur applikationsentw appraiser appraisor
  apprenti apprenticeship apprentissage appreteur appreteuse approvisionneur approvisionneuse appui aprendiz
  apresentador aprovisionador apuntador aquaculteur aquacultrice aquarelliste aquariofil aquarist aquicultor arbeiter
  arbeitsanleit arbeitserzieh arbeitspadag arbeitsvermitt arbeitsvorbereit arbiter arbitr arbitrageur arbolista
  arborculturist arboriculteur arboricultor arboricultrice arboriculturist arborist archaeologist archaolog archbishop
  archdeacon archeologue archetier architect architektin archivar archiver archivfach archivist archivleit archivpfleg
  arepera arepero argenteur argenteuse argonista argumentist armador armazenista armeira armeiro armero armorer
  armourer armurier aromaticien arpenteur arpenteuse arponer arqueolog arquitect arquitet arquivador arquivist
  arranger arrangeur arranjador arreglist arrier arrimeur arrozeir arrumadeir arrumador artefinalista artes
  artesanista articling articulist artificer artificier artilheir artillerist artillero artilleryman artilleur artisan
  artist arvorista arzt arztassisten arzthelf arztin arztsekret asbestsanier ascensorist aseador aserrador asesor
  asfaltador asinier asistent asociad asphaltbau asphaltbauer asphalter asphalteur asphalteuse asphaltier assador
  assainisseur assayer assembler assembleur assemblyman assemblymember assemblywoman assentador assesseur assessor
  assistanat assistant assistent assistenz assistenzarz assistenzkraft assoalhador associad associate assureur
  assureuse astrofisic astrologer astrologo astrologue astronaut astronaute astronom asvp atelierist atemtherap
  atendent athletiktr atleta ator atores atriz atsem attachee attendant attorney atuari atunero aubergiste auctioneer
  auctionman audiodescritor audiolog audiometrist audiopro audioprotes audioprothesist audiovisualist auditeur auditor
  auditrice aufbereiter aufnahmeleit aufseher aufsicht aufzugsbau aufzugsbauer aufzugsmonteur aufzugsw augenoptik
  auktionator aumonier aumoniere aupair ausbaufach ausbeiner ausbild ausbildungsleit ausfahrer aushilf auslieferer
  auslieferungsf aussendienst ausstatter ausstattungsleit ausstellungsmach austrager auszubild autarca auteur
  autoaufber autoaufbereit autobombist autobusera autolackier automatenauf automatiker automatikerin automatikmont
  automech automobilkaufm automobilmech autorin autospeng auxili auxiliaire auxiliardevuelo aviador aviateur aviator
  aviatrice aviculteur avicultor avicultrice aviculturist avionicist avionneur avocat avoue avtech axeman ayudant
  ayurvedista azafat azubi azucarer azulejador azulejeir azulejer azulejista baba babacueir babyminder babysit
  babysitter backend backender backer backereifach backereifachv backhelf bademeist badewart bagageir bagagiste
  baggageman baggerfahr baggerfuhr bahnbeam bahnbeamt bahnhofsaufs bahnhofsm bahnhofsvorst bahnsteigaufs bahnwarter
  bailaor bailarin bailie bailiff baixista baker balanceir balayeur balayeuse balconist baliseur balisticien balizador
  balladeer ballerina ballettlehr ballettmeister ballettrepet balletttan balloonist balonista balseir balsero bananero
  bananicultor bandagist bandagiste bandarilheir bandmaster bandolinista bandoneonist bandsman banhista banker
  bankettleit bankfach bankkauf banksman banksperson banqueiro banquer banqueteir banquetero banquiere barback barbeir
  barber barbier bardame bardeur barfachm bargee bargeman bargirl barhand barist barkeep barmaid barman barmeister
  barnhand barnizador barperson barqueir barqueiro barquer barragista barrelmaker barrenador barrender barrenist
  barreur barrista barrister barrowman barstaff bartender barwoman basketmaker bassist bassiste bassoonist bastoner
  basurer batechapa batedor bateeiro batelero batelier baterista batihoj batisseur batsman bauer baufuhr baugeratefuhr
  bauhandwerk bauhelf bauhofarb bauhofleit bauhofmit bauingenieur bauleit baumaschinenm baumeist baumfall
  baumkletterer baumpfleg baumschuler bauschloss baustoffpruf bautenschutzer bautisch bauuberwacher bauwerker
  bauwerksabdicht bauzeichn beachguard beadle beamt bearbeit beatmaker beauftragt beautician becad becari bedeis bedel
  bedienerin bedienstet bediensteter bedmaker beefeater beekeep beekeeper befrachter beikoch beizer belader beleuchter
  beleuchtungsm bellboy bellfounder bellhanger bellhop bellperson bellringer benchhand beneficiador benefitsadvis
  benevole berater bercarist bereichsleit bereiter bergbauer bergbautechn bergbautechnolog berger bergfuhr berghauer
  bergknapp bergmann bergmechan bergmechanik bergretter bergsteiger berufsberat berufsbetreu berufsjager berufskraft
  berufsschullehr berufstauch besamungstech besamungstechn besenbind bestatter bestattungsfach bestuhler
  besucherbetreu betonador betonbau betonbauer betoneir betonfert betonierer betonstein betreuer betreuungskraft
  betreuungsricht betriebshandwerk betriebshelf betriebsleit betriebspruf betriebsschl betriebsschloss betriebsschwest
  betriebsstattenleit betriebswirt betunero beurrier bewahrungshelf bezirkshauptm bezirkshauptmann bezirksleit
  bezugsperson bfdler biberonneur bibliographe bibliotecari bibliotek bibliothecair bibliothecaire bibliothek
  bibliotheksleit biegeroll bijoutier bikeboy bilanzbuchhalt bildhauer bildingen bildmeist bildmischer bildschnitz
  bilheteir bilhetista biller billeteur billposter binderin binman binnenfisch binnenschiff bioanalist biobauer
  biochemist biochimiste bioestatista biofisic biographer bioinformat bioinformatician biolog biologiste biomedic
  biometrician biometrista bioquimic biotechnologin bioterista biscateir blacksmith blacktopper bladesmith
  blanchisseur blanchisseuse blanqueador blaster blechblaser blechner blindmaker blitzschutzbauer blitzschutzmont
  blocador blocklayer blockmaker blockmason blogger blogueir bloguer bloguista bluecoat blumenbind blumenbinder
  blutabnehm blutentnehm boardmaker boatbuild boatbuilder boathand boatman boatswain boatwright bobinadeira bobinador
  bobineir bobineur bodegueir bodeguer bodenleg bodenpers bodenstew bodyboarder bodyguard bodymaker bodypiercer
  bogenmach bohrer bohrhelf bohrmeist boiadeir boilermaker boilerman boilersmith boiseur boleir bolseir bolser bolsist
  bombeador bombeir bombeirocivil bomber bombista bombordeir bondista bonecreir bonequeir bongosero bonnetier
  bookbinder bookeiro bookie bookkeeper bookmaker bookseller boomman bootmaker bootsbau bootsfuhr bootsmann bootswart
  bordadeir bordador borracheir borsenhandl borsenmakl bosun botanist botenfahr botequineir botic botin botones
  botschafter bottelier bottier bottler boucher bouchonnier boulanger bouliste bouncer bouquiniste bourrelier boursier
  boutefeu boutiqueir boutiquier bovinocultor bowyer boxeador boxeur boxeuse boxmaker boyaudier brailista brakeman
  brakesman brancardier brandinspekt brandmeister brandrat brandschutzb brasseur brasseuse bratscher bratschist brauer
  brazier breadmaker breakdownman breeder bremser brennerin brennmeister bretteur brewer brewmaster brewster brickie
  bricklayer brickmaker brickmason bridgeur brieftrag brieftrager briefzustell brigadier brigadist brillenmacher
  brinquedista briqueteur briquetier britadeirista britador brocanteur brocanteuse brocheur brodeur brodeuse broker
  bromatolog bronzier broommaker bruckenbauer bruckenwart bruiteur bruiteuse brunideira brunidor brunnenbau
  brunnenmeist brushmaker bta buandier buceador buchbinder bucheron buchhalt buchhandler buchmacher buchsenmach
  buchsenmacher buchsenschm bufdi buffeteir buffetier bugler buglerin buhnenarbeit buhnenbauer buhnenbild buhnenhandw
  buhnenmal buhnenmaler buhnenmeist buhnenplast buhnentechnik buhoner builder bulldozerist bullfighter bulliste
  bullrider bundespoliz buralist buraliste bureaucrate burgermeist burgwart burnisher buroassist burofach burohilf
  burokauf burokraft buroleit bursar burstenmach busbegleit busboy busetero busfahr busfahrer busgirl busker buslenker
  busperson busser butcher butler buttermaker buttonmaker buyer cabalista caballerango caballerizo caballista
  cabaretier cabbie cabby cabeleireir cabestrer cabineir cabinetmaker cabista cableador cablejointer cableman cablero
  cableur cableuse cablista cabliste cabouqueir cabreir cabrer cacauicultor cachaceir cacharrer cadastrador
  cadastrista caddie caddymaster cadeta cadete cadetship cadist cadre cafeicultor cafeteiro cafeter cafeticultor
  cafetier cafetiere caficultor caissier caixeir caixilheir cajer cakemaker calafate calandreur calandrist calandrista
  calceteir calculist caldeirador caldeireir caldeirista calderer calderist calefactor calesero caleteir calfat
  calfrearer calibrador calibreur callagent callcenter calligraphe callist calorifugador calorifuger calorifugeur
  camaraman camareir camarer camarista camarograf camaroneir camaroner camaronicultor camaroteir camarotero cambist
  cambusier camelot cameograf cameraman cameraperson camerawoman camerawork camill caminer caminhoneir camioner
  camionist camionneur camionneuse campaigner campamentero campaner campeir campingplatzwart campingwart campino
  camposanter canalisateur canalisatrice canalizador canavieir cancerologue cancillera candlemaker candymaker
  cangalheir canicultor cannage canneur canneuse cannier cannoneer canoeir canonero cantador cantant cantaor cantautor
  canter cantineir cantinero cantinier cantiniere cantoneir cantonnier cantor canvasser canyonista canyoniste
  caoutchoutier capador capataz capelaes capelao capellan capitaine capitan capitao capoeirista caporal capoteir
  caprinocultor capsuleur captain carabiner caracterizador caranguejeir caravaneir carboner carcelero carcerari
  carcereir carcinicultor cardador cardeur cardiographer cardiolog cardmaker cardsharp care caregiver carer caretaker
  cargador caricaturist carillonist carillonneur cariste caristi carnicer carpenter carpetlayer carpinteir carpinter
  carregadeirista carregador carreleur carreleuse carreteir carreter carretiller carretonero carrilhonador carroceir
  carrocer carrossier cartazista carteir carter cartograf cartographe cartomancien cartomante cartonador cartonageir
  cartonnier cartonniere cartoonist cartorari cartorista cartunista carver carvoeir cascadeur cascadeuse caseiro
  casemaker casero caseworker cashier catador catalogador cataloguer catalogueur catechist catedratic catequist
  caterer cateringkraft cateringuista catraieir cattlehand cattleman caucher caulker cauteleir cavaliere cavaquinista
  caviste cazador cedulador ceifador ceifeir ceilingfixer ceinturier celador cellarhand cellarman cellarmaster
  cellarperson cellerier cellist cembalist cementista cenograf cenotecnista censeur centerleit centreman ceramicist
  ceramist cerclier cerealicultor cerealier cerealiere cerimonialista cerraje certificateur cervecer cervejeir
  cervejista cerzideir cesteir cestero cevichera cevichero chacarer chacinero chainmaker chainman chainsawman
  chairlady chairmaker chairman chairperson chairwoman chaisier chalethost chamarilero chambelan chamberlain
  chambermaid chamoiseur chancelier chanceliere chandler changador changarin chansonnier chanteur chanteuse chanvrier
  chapeador chapeir chapeleir chapelier chaperon chaperone chapist chaplain chapucer charanguist charbonnier
  charcuteir charcuter charcutier charge chargista charlady charpentier charretier charron charrua charterer charwoman
  chasseur chasublier chatarrer chatelain chaudronnier chaufer chauffagiste chauffeur chauffeuse chaufournier chaumier
  chausseur chausseuse chaveir checker checkinagent cheesemaker cheesemonger chef chefarz chefdepartie chefe cheffe
  chefin chefopera chefsekret chelist chemiefach chemieingen chemielab chemielaborant chemigrapher chemikant chemiker
  cheminot chemisier chemisiere chemist chemotechn chercheur chercheus chevillard chevrier chicksexer chief
  chiffonnier childcarer childminder chimicien chimist chimneysweep chippie chiringuitero chiropodian chiropodist
  chiropracteur chiropractor chiropraticien chirurg chirurgiemech chirurgien chirurgin chocolateir chocolatier chofer
  choirmaster choralist chordirekt choregraphe choreograf choreografin choreographer choricera chorist choriste
  chorleit chorvorstand chouriceir chro chromeur chromist chroniqueur chroniqueuse chronometreuse churrasqueir churrer
  ciberanalist cibersegurancista ciclista cidrier cient cientific cigarier cimbrador cimentier cineast cinematecari
  cinematograph cinematographer cintreur circassien circuitjudge cireur cirier ciriere cirujan cirurgia ciseleur
  ciseleuse citolog citotecn citricultor civilista cladder claimsadjust clairvoyant clapperloader claquetist
  claquetista clarinetist clarinettist clasificador classificador classificateur clavecinist claveciniste clavist
  clean clerc clergyman clergywoman cleric clerk clerkship climaticien climatolog climatologo climatologue clinician
  clinicien clippie clockmaker clogmaker clothier clown cna coach coachsportif coalman coalminer coastguard cobbler
  cobrador cobranzist cocalero cocher cocin coctelero coctelier coder codeur codeuse codierkraft codifier codirectrice
  coffinmaker coffreur coffreuse coffrier cofrador cofragista cohetero coiffeur coiffeuse colador colchoeir colchoner
  colectivero coletador coletor colhedor collaboratrice collator collecteur collecteuse colleur colleuse collier
  colmener colorectalist colorist colourist columnist colunista comadron comandant comedian comedien comediograf
  comentador comentarista comerci comisari comisionista comissari comissionista commandant commanditaire commando
  commercant commercial commercialisateur commis commissaire commissionaire commissioner commissionnaire compagnon
  companion compere compilateur compliancer componedor comportementalist compositeur compositor compositrice comprador
  comptable comptroller computer concasseur concepteur conceptrice concertista concertmaster concessionaire
  conchylicult concierg concierge conciliador conciliateur conciliatrice concreter conditionneur conditionneuse
  conducteur conductor conductrice condutor confecciona confeccionista confectioner confectionist confectionneur
  confectionneuse confeiteir conferencier conferencist conferent confiseur confiseuse confiter confiturier congressman
  congresswoman conjurer conjuror conseiller conselheir conserje consertador conservador conservateur conservationer
  conservationist conservator conserveir consignador consignatari constable constitucionalista consulesa consult
  contab contabilidade contabilist contactolog contador containerpruf conteinerista conteur conteuse continuista
  contorcionista contorsionnist contortionist contraalmirant contrabaixista contrabajist contrabassist contralmirante
  contralor contramaestr contramestr contrarregra contrasteador contratist contrebassist contremaitre controlador
  controleur controleuse controlista controller convener conveyancer convoyeur convoyeuse cook cooper coopteur coord
  coordenador coordinador coordinaduria coordinat coordinatrice coordonnateur coordonnatrice copeir copidesque copilot
  copilote copist coppersmith copydesk copyeditor copyist copyreader copysetter copytaker copywrit copywriter corchero
  cordelista cordeur cordier cordiste cordoeir cordonnier cordwainer coremaker coreograf coresetter corista cornetist
  coroner corporal correcteur corrector correctrice corredor correeir corregedor correpetidor correspondancier
  correspondant correspondent corresponsal corretor corroyeur corsetera corsetero corsetier corsetiere corsetmaker
  cortador cortijero cortinadeir cortineir cosechador cosedeir cosedor cosmetician cosmeticien cosmetolog cosmiatr
  cosmiatra cosmonaut costalero costermonger costumedesign costumemaker costumer costumier costurador costureir
  costurer coteur cotonicultor cotonnier cotrainer coudel councilman councilor councilwoman counsel counterhand
  counterman counterperson coupeur coupeuse couponer coureur courier courrierist coursier courtier courtusher
  coutelier couteliere couturier couvreur couvreuse coveir cowboy cowgirl cowhand cowherd cowman cowpuncher coxswain
  cozedor cozinh cracheur craftsman craftsmen craftsperson craftswoman craneman cravador cravista creatif creativ
  creatrice crecheir crechista cremador cremationist cremator cremier crepier crewman crewmate crewmember crewperson
  criador crieur criminalista criminolog criminologa criminologo criminologue criptografa criptografo cristaler
  critique crocheteir crofter cromador cronist cronometrador cronometrist cronometrista croque crossingguard
  crossingpatrol croupi croupier cruciverbist cryptographer cto cuadriller cuartelero cuchiller cueilleur cueilleuse
  cuentacuent cuentista cuidacoches cuidador cuiseur cuisinier cuisinist cultivad cultivateur cultivatrice cumim
  cunicultor cupbearer cupper cuqueiro curador curateur curator curatrice currier curtidor curtumeir cuscuzeir
  custodian cuteleir cutileir cutler cutlermaker cutter cyber cybernalyst cyclist cycliste cytogeneticien cytotech
  dachdeck dachdecker dactilografa dactilografo dactylo dairyhand dairymaid dairyman dairywoman damasquineur dameur
  dameuse dammtechn dancarin dancemaster dancer danseur danseuse danzar data dataminer datascient dataviz
  datenschutzbeauftr datilograf dba deaconess dealer deaner deanship debardeur debardeuse debarrasseur debiteur
  debitorenbuchhalt deboner debosseleur debosseleuse debroussailleur debtcollector debulhador deburrer debuxador
  decapador decapeur dechant deckboy deckhand decksjung decksman decksmann decksmannin declarant decolleteur
  decolleteuse decorador decorateur decorator decoratrice decoupeur decoupeuse dedetizador deejay defenseur defumador
  degazeur degraisseur degustador degustateur degustatrice deicer deichwart dekan deklarant dekogestalt dekorateur
  deleg delineant deliveryman deliveryperson deliverywoman demarcheur demarcheuse demenageur demenageuse demichef
  deminer demineur demineuse demografa demografo demographe demographer demoledor demolisher demolisseur demolitionist
  demonstrador demonstrateur demonstrator demonstratrice demouleur demouleuse demoustiqueur dendrologue denrologue
  dentalassist dentalhyg dentalhygien dentalnurse dentaltechn dentelliere dentist denturist depanneur depanneuse
  depenador dependient depilador deponiewart deportologo depurador deputad deputy deratiseur deratiseuse dermatolog
  derrickhand derrickman desamianteur desamianteuse desarrollador desbarbador desbastador desbrozador descabezador
  descargador descarregador descorchador desembargador desenhador desenhist desenvolvedor deshojador deshollinador
  deshuesador designer desinfecteur desinfektor desinfestador desinsectiseur desinsetizador desossador desosseur
  desosseuse despachador despachant despatcher despenseir despensero despiezador despostador desratizador dessinateur
  dessinatrice destilador destillateur detailer detailman detectiv detektiv detetive detoureur detourneur deutschlehr
  developer developpeur developpeuse devops devsecops dezernatslei dezernent diabetologue diacona diacono diacre
  diagnostician diagnostiqueur diagnostiqueuse diagramador diakon dialoguist diamantaire diarist diatassist diatkoch
  diatolog dibujant diemaker diener dienstbot dienstmad dienststellen diesetter diesinker dieteticien dietetist
  dietician dietist dietit dietolog digger digitador digital dinamitador dinamiter dinnerlad dinnerlady diplomat
  diplomate diplomatin diputad direct directrice direktionsass direktionssekr direktor diretor dirigent discotecari
  discotequer disen disenador dishwasher disinfector dispatch dispenseir dispenser disponent disquaire disquejoquei
  distillateur distillatrice distribuidor diver divisorista doblador dobradeir dobrador doceir docent docimologue
  docker dockhand dockman dockmaster docteur doctor documentalist documentarist dogcatcher dogman dogsitter dogwalk
  dogwalker doktorand dolmetscher domador domestic domestique domoticien dompteur dompteuse donkeyman donneur doorhost
  doorman doorperson doorstaff doorsupervis doorwoman dorador doreur doreuse dorfhelf dosificador dosimetrist douanier
  doubleur doubleuse doula dourador doutorand dowser dozent drafter draftsman draftsperson draftswoman dragueur
  drahtzieher drainlayer dramatist dramaturg draper drapier draughtsman draughtsperson draughtswoman draveur drayman
  drechsler dredgemaster dredger drehbuchaut dreher dresser dresseur dresseuse dressmaker dressmaking driller
  drillmaster drillsergeant driver drivingexamin drivinginstr drogist drogu droguiste drohnenpilot dronero dronist
  droniste drover drucker druckermeist druggist drummer drycleaner dryliner drywaller drywallista dublador dumperista
  dustman dyehouseman dyer ebanist ebarbeur ebavureur ebenist ebouage eboueur eboueuse ecailler echafaudeur
  echafaudeuse echantillonneur echocardiographer eclairagist eclairagiste eclusier ecoconseil ecogarde ecolog econom
  econometrician econometricien econometrista economiste ecotoxicologo ecotoxicologue ecrivain ecuyer ecuyere edafolog
  edecan edelmetall edelsteinfass edelsteinschleif editeur editor editorialist editress editrice editrix educador
  educat educationalist educationist educatrice effaroucheur egiptologo egoutier eguarico egyptologue eheberat
  ehrenamtler eichbeamt eichmeist eiersortier einkaufer einkauferin einkaufsleit einlasskraft einlassper einrichter
  einrichtungsleit einzelhandelskaufm eisenbahner eisenbieg eisenbieger eisenflechter eismacher ejecutiv elagueur
  elagueuse electri electrician electricien electricist electrobobinier electroformer electromecanic electronic
  electroplaste electrotechnic elektriker elektrohelf elektroingen elektroinstall elektromasch elektromech elektromont
  elektronik elektroplan elementarpad eletric eletricitari eletromecanic eletrotecnic elevadorista eleveur eleveuse
  elocutionist emailleur emailleuse embaixador embaixatriz embajador embalador embaldosador emballeur emballeuse
  embalmer embalmist embalsamador embarcadic embaumeur embaumeuse emboiteur embosser embouteilleur emboutisseuse
  embroiderer embutidor emcee emergencista emissary emouleur empacador empacotadeir empacotador empailleur empaletador
  empalhador empalmador empalmista empanadera empanadero empanelador empapelador empaquetador empaqueteur empaqueteuse
  empfangschef empfangsdam empfangskraft empfangsmit empfangsmitarb empfangssekr empileur empilhadeirista empilhador
  emplatador emplead empleadadelhogar employe empregad empreiteir emt enameler enameller enarenador encadernadeir
  encadernador encadrant encadreur encadreuse encaisseur encajonador encalador encanador encapsulador encargad
  encarregad encenador encerador enchedor enchidista encodeur encodeuse encofrador encolador encordador encreur
  encuadernador encuellador encuestador endivier endocrinologue endodoncist endodontist endokrinolog enduiseur
  energieberat energiemanag energietechn enfardadeir enfardador enfermeir enfermer enfestador enforcer enfoscador
  enfourneur engarrafador engastador engenheir engineer engineman engomad engordador engrasador engraver engraxador
  engraxate engrosser enjambrador enlatador enlosador enlucidor enlumineur enlumineuse enmarcador enolog enoturist
  enqueteur enqueteuse enquetrice enquirer enroladeir ensacador ensacheur ensaiador ensamblador ensayador ensayista
  enseignant enseignist ensemblier ensign ensilageur ensobrador entalhador entallador entarimador entbindungspfleg
  entertainer entgrater entibador entivador entlader entomologa entomologist entomologo entraineur entraineuse
  entregador entremetier entrenador entrepreneur entrepreneuse entrevistadeir entrevistador entsorger entwickler
  enumerator envasador envelopador envernizador environmentalist envolvedor enxadrista enxertador enyesador epicier
  epidemiolog epithesist epithetik eplucheur epousseteur equarrisseur equarrisseuse equerry equestrian equilibrist
  equinocultor equipier equipiere equitador erector erganzungskraft ergonom ergotherap ernahrungsberat erntehelf
  erntehilf erstkraft ertzain ervanari erzieher erziehungshelf escafandrist escanca escanciador escancoes
  escandallista escaparatist escavadeirista escavadorista escayolist escenograf escolhedeira escolhedor escoltador
  escolteir escrevent escribana escribient escrimeur escriturador escriturari escriva escudeir escultor esmaltadeir
  esmaltador esmerilador esmerilhador espargidor espartero especialist espectrometrista espeleologa espeleologo
  espingardeir esquilador esquilero essayist essoreur estafet estagi estalajadeir estampador estampeur estanquer
  estateagent estatistic esteireir estenograf estenotipist esterilizador estetic esthetic estibador estilist
  estimateur estimator estivador estofadeir estofador estomatolog estopador estoquista estrichbauer estrichleg
  estrichleger estruturista estucador estudant estudiant estufador estuquist etagendam etagengouv etalagist etalagiste
  etaleur etalonador etalonneur etameur etancheur etancheuse etanchist etcher ethicien ethicist ethnographer ethnolog
  ethnologe ethnologue ethologue etikettierer etiopathe etiquetador etiqueteur etiqueteuse etireur etnologa etnologo
  etologa etologo etudiant evaluador evaluateur evaluatrice evangelist event eveque eviscerador eviscerateur
  examinador examinateur examinatrice examiner excavadorist executive exekutivbedienst exerciserider exodontist
  exorcist expediter expendedor expert explicador exploitant extensionist exterminator externship extrativista
  extrudeur extrudeuse extrusionador extrusor eyelasher fabricant fabricator facadier fachangest fachangestell
  facharbeiter facharz fachassist fachbearb fachberat fachbereichsleit fachbetreu fachfrau fachinf fachinformatiker
  fachkraft fachlager fachleut fachmann fachpers fachpraktik fachpraktiker fachspezial fachverkauf fachwerker fachwirt
  facilitador facilitateur facilitator facilitatrice facilities faconnier facteur factotum factrice facturador
  facturier facturista fadista faenador faenero fage fagotist fagottist fahnrich fahrausweispruf fahrdienstl
  fahrdienstleit fahrenwart fahrer fahrlehr fahrpruf fahrradbote fahrradkur fahrradkurier fahrradmech fahrradmont
  fahrschiff fahrsteiger fahrzeugaufber fahrzeugbau fahrzeuglack fahrzeuglackier fahrzeugpfleg faiencier fakturist
  falconer falconnier fallschirmj fallschirmjag familienhelf familienpfleg famulant famulatur farber farmaceut
  farmacolog farmacologa farmacologo farmer farmhand faroleir farrier farrowman fassadenbau fassadenreiniger
  fassbinder fatiador faturador faturist fauconnier fauconniere faxineir fazendeir fedatari feinback feinmech
  feinmechanik feinoptik feintasch feintaschner feinwerk feirant feitor feldhut feldhuter feldwebel fellmonger fellow
  fellowship fensterbauer fenstermont fensterputz ferblantier ferialer ferialpraktik ferienjobber fermier fernmeldem
  fernmeldet ferrador ferrageir ferrailleur ferrailleuse ferrallist ferramenteir ferreir ferrocarrilero ferronnier
  ferrovelheir ferrovi ferryman ferrymaster ferrywoman fettler feuerverzink feuerverzinker feuerwehr feuilletonist
  feutrier fiambrero fiandeir fibrero fibrista ficeleur fieldhand figurant figurinist filatelic filateur filetador
  fileteador fileteur filetier filetter fileur fileuse filialleit filigraneir filigranista filleter filmador filmemach
  filmmaker filmvorfuhr filolog filosof financ finanzbeam finanzbeamt finanzbuchhalt finanzwirt finisher finisseur
  finisseuse finops firefight firefighter fireman firemen firesetter firewatch firewoman fiscal fiscaliste
  fiscalizador fischer fischereiauf fischereiaufseh fischhandl fischverarb fischwirt fischzuchter fisherfolk fisherman
  fishermen fisherwoman fishery fishfilleter fishhand fishmonger fishwife fisiatra fisic fisiculturist fisioterap
  fitnessfach fitnesskau fitnesstrain fitotecnista fitter fixer flaconnier flagger flagman flagperson flagwoman
  flanelinha flaschner flautist flebologo flebotomist flebotomista flechter flechtwerk fleischbesch fleischbeschau
  fleischer fleischhack fleischhau fleischhauer fleischkontr fleischverk fletamentist fletcher fleuriste flexodruck
  fliesenleg fliesenleger flightattend floatman floorer floorhand floorlayer floorman floorperson floricultor florist
  flosser flotist flotteur flugbegleit flugdienstb fluggastk fluggeratel fluggeratmech flugkapit fluglots
  flugplatzwart flugsicherungskraft flugsicherungsleit flugzeugabfert flugzeugbauer flugzeuglack flugzeugmechan
  flugzeugreinig flugzeugtank flurhuter flussmeist flutemaker flutist flyman flyperson fogoner fogonista fogueiro
  fogueteir foguetista foguist fojler folclorist fonctionnaire fondeur fondeuse fonetist foniatra foniatre fonista
  fonoaudi fonoaudiolog fontainier fontainiere fontaner footballer footballeur footballeuse footman footplateman
  foquista forager foragist forain forcados forderkraft forderlehr forderschullehr forecaster foreman foremen forense
  foreperson forestal forester forestier foreur foreuse forewoman forgeron forjador forkie forklift formador formateur
  formatrice formenbau formenbauer formier formsetter formulateur formworkcarpent forneir forrador forrista forscher
  forstarb forstbeam forster forstmasch forstwart forstwirt forwarder fossoyeur fossoyeuse fotocomponedor fotocopist
  fotograf fotogrametrista fotojornalist fototecari foundryman foundrymoulder fourreur fourreuse fraiseur fraiseuse
  framemaker framer frangueir fraser frauenarzt freelancer fregador freidor freightman freizeitpad fremdenfuhr
  frenteiro frentist fresador frescoist fresquist friedhofsarb friedhofsgart friedhofsverwalt friedhofswart
  friegaplatos frigorifica frigorist fripier friseur friseuse frisor frisur fritanguero friteur fromager frontend
  frotteur fruhstuckshilf fruhstuckskoch fruhstuckskraft fruiterer fruteir fruter fruticultor fryman fsjler fuhrer
  fuhrparkleit fullstack fumicultor fumigador fumigator fumiste funambule funambulist funcionari fundidor fundraiser
  funileir funker funkerin funkoffiz furgonetero furnacehand furnaceman furnituremaker furriel furrier fusionador
  fussballprofi fussballtr fusspfleg futebolista fuzileir gabarier gabelou gabelstapler gadanheir gaffer gaffsman
  gainier gainiere gaiteir gaitista galabauer galerist gallerist gallero galleryist galleyhand galoneirista galponeir
  galvaniser galvaniseur galvanist galvanizador galvanoplast gamedesign gamedev gamekeeper gamemaster gamesmaker
  ganadeir ganader gandareir gandolero gandula gangmaster ganseliesl gantier gantryman ganztagskraft ganztagsleit
  garagista garagiste garbageman garcom garconete gardechamp gardechampetre gardechasse gardemanger gardener gardeness
  gardenhand garderob garderobenfrau gardien gargotier gari garimpeir garmentmaker garnisseur garnisseuse garrochist
  gartenbauer gartenhelf gartner garzon gasfiter gasfitter gasinstall gasinstallat gasist gasista gasman gasolineir
  gaspeadeir gastebetreu gastefuhr gastroenterolog gastroenterologue gastronom gastwirt gaswart gatekeeper gaucho
  gaufrier gauger gavillador gazier gaziere gebardendolm gebauderein gebaudereinig gebaudetechn gebietsleit gebirgsjag
  geburtshelf gefangnisaufseh gefangnisseels gefangniswart geflugelwirt geflugelz geflugelzuchter gefreit gehilf
  geigenbau geiger gelateir gelatier gemeindeamman gemeindearb gemeindeast gemeindebedienst gemeindedien
  gemeindediener gemeindehelf gemeindepadag gemeindeschreib gemeindeschwest gemeinschaftskoch gemmeur gemmologue
  gemsetter gemusegart gendarm gendarme gendarmett genealogist generalgouv generalist generalmusikdir geneticien
  geneticist genetist geodesist geodest geofisic geograf geographe geolier geolog geomatician geomaticien geomatico
  geomatiker geomatikt geomensor geometer geometre geomorphologue geophysicien geophysicist geoprocessador
  geotechnicien geothermicien gepackabfert gerant geratewart gerent geriater geriatr geriatrician gerichtsdien
  gerichtsgutacht gerichtsmed gerichtsschreib gerichtsvollz germanist germanistin gerocultor gerontolog gerontologue
  gerustbau gerustbauer gerusthelf geschaftsfuhr geschaftsleit geschaftsleitungsassisten geschaftsstellenleit geselle
  gesellin gessador gesseir gessista gestalter gestalterin gestionnair gestor gesundheitspfleg gewandmeist ghillie
  ghostwrit gibitecari giesser giessereimech gilder gillie ginasta ginecolog gipsassist gipser gipspfleg gitarrenbau
  gitarrenbauer gitarrist gkp glaciairist glacier glaciologo glaciologue glasapparatebau glasapparatebauer glasblas
  glaser glasfasermont glashuttenw glasmacher glasmaler glasrein glasreinig glassblower glasschleif glasscollector
  glassmaker glasveredl glazer glazier gleichstellungsb gleisarb gleisbauer gleisoberbauer glockengiess glockner
  glovemaker goatherd gobernador gobernant goldbeater goldschmied goldsmith goleir golfeur golflehr golfpro gomerista
  gondoleir gondolero gondolier gouvernant governant governess grabador grabungshelf grabungsleit graderist graduate
  grafikdesign grafiker grafist grafologo grainetier grainier graisseur grammairien granallador granallero granitero
  granjeir granjer graphicdesign graphist graphologue gravador gravedig gravemaker graveur graveuse gravurist
  greengrocer greenkeep greenkeeper greensman greeter greffier grenadier grenailleur grenzbeamt grenzpoliz grenzwacht
  grilladin grinder grocer groom grossback grossist grossiste groundhand groundman groundskeep groundskeeper
  groundsman groundsmen groundsperson groutier grower grubenwehr grueiro gruero gruist grumete grundschullehr
  gruppenfuhr gruppenleit grutier guachiman guadanador guadanero guard guardaagujas guardaalmacen guardabarrera
  guardabosq guardabosques guardacostas guardador guardaespaldas guardafaro guardafios guardaflorestal guardafreio
  guardafrenos guardagujas guardalivros guardallaves guardamarinha guardanoturno guardaparq guardaparque guardapesca
  guardaprisional guardarios guardarropista guardatren guardavidas guariteir guarnecedor guarnicioner guerisseur
  guerisseuse guetteur guia guichetier guichetista guide guidecomposit guideconferenc guilhotineir guilhotinista
  guillotinist guincheir guindasteir guionist guitarist guitariste guitarmaker guitarreir guitarrero guitarrist gukp
  gunmaker gunner gunsmith gurtler gussputz gutachter gutterer gymnasiallehr gymnast gynakolog gynakologe gynakologin
  gynecolog gypsier haberdasher habilitand habilleur habilleuse hafenarb hafenarbeit hafenkap hafenlog hafenlots
  hafenlotse hafenmeist hafner hairdresser halieute hallenwart haltophil hamatolog hamburgueir hammerman handballeur
  handelskaufm handelsvertret handlanger handler handlungsbevollmacht handmaid handschuhmach handweber handwerker
  handyman handyperson handywoman hangman harbormaster harbourmaster harbourpilot hardscaper harengere harfenist
  harfner harinero harmonicist harmonikamach harnessmaker harpist harpsichordist harvester hatcheryman hatmaker hatter
  haulier hauptamtsleit hauptmann hausangest hausaufseh hausbesorg hausbursch hausdame hausdien hausdiener haushalter
  haushaltshelf haushaltshilf haushaltskraft haushaltsleit haushandwerk hausinspekt hauskrankenpf hauslehr hausmadchen
  hausmann hausmeist hauspfleg haussitter hausverwalt hauswart hauswirtschaft hauswirtschaftskraft hautboist hauturier
  haveur hawker hcsw head headchef headteacher hebamm hebiatra hedgelayer hedger heilerzieh heilerziehungspfl
  heilpadag heilpadagog heilprakt heilpraktik heimhelf heimhilf heimleit heizer heizungsbau heizungsinst heizungsmont
  helador helfer helicicultor helicopterist helicopterista heliograf helitransportad helmsman helper hematolog
  hemerotecari hemodialista hepatogastro hepatologue heraldist herbalist herbergs herbolari herborist herboriste
  herdenschutzer herder herdsman herdsperson herdswoman herpetologue herrador herrenschneid herrer herrschaftsf hewer
  hidrografa hidrografo hidrolog hidrometrista hidroponist higienist higienizador hilador hilfsarb hilfsarbeit
  hilfskoch hilfskraft hilfslehr hilfspfleg hilfspoliz hilfswissensch hipnologo hirt hirtin historiador historian
  historien historietist historik historiograph historiographe histotech histotecn hiwi hlta hochbaufach hochbauzeich
  hochbauzeichn hochofner hochseefisch hod hodman hojalater hojaldrero holidayrep holzbearb holzbildhau holzblas
  holzblaser holzfall holzknecht holzmech holzruck holzspielz holzspielzeugmach holztechn holzwerker homecarer
  homemaker homeopata homeopath homeopathe honorarkraft honorarprof hopfenbau hopfenbauer horchatero horgerateak
  horloger hormigoner hornist horsebreaker horseman horsewoman hortelan hortelao horterzieh horticulteur horticultor
  horticultrice horticulturist hortner hosier hospedeir hospitaler host hosteler hostess hostler hote hoteldirekt
  hoteler hotelfach hotelier hotelkauf hotelmanager hotesse houilleur houseboy housefather housekeeper housemaid
  houseman housemanship housemaster housemistress housemother houseparent houseperson housesitter hubschrauberpil
  huerter hufbeschlag hufpfleg hufschmied huhnerfanger huilier huissier humorista humoriste hundeausf hundefris
  hundefuhr hundesitt hundesitter hundetrain hundetrainer hundezuchter huntsman hurrier husillero hutebub hutewart
  hutmach hutmacher huttenarb huttenfach huttenhilf huttenwart huttenwerker huttenwirt hydraulicien hydrogeologue
  hydrographe hydrographer hydrolog hygienefach hygieneinspek hygienist hypnologue hypnopraticien hypnotiseur
  hypnotist iade ibode ichtyologue iconografa iconografo iconographe ictiologa ictiologo illusionist illusionnist
  illustrat ilusionist ilusionista ilustrador imagier imagiste imam imbisskraft imker imkergehilf immobilienkaufm
  immobilienmak immobilienmakl immobilienmakler immobilienverw impermeabilizador impersonator implantolog importer
  imprentero impresario impresor impressor imprimeur imprimeuse imprimidor inbetriebnehm indexador indexer indexeur
  industriedesign industrieel industriekauf industrieker industriekletter industriemech industriemechan industriemeist
  industrierein industriereinig infantryman infantrywoman infectiologue infectolog infirmier influencer influenceur
  influenceuse influenciador infographe infographiste informat informaticien informatiker informatikkauf
  infraestruturista ingeneur ingenier ingenieur injertador inklusionsassist inklusionsbegleit inklusionshelf
  inklusionskraft inmobiliari inmunolog innenarchitek innenarchitekt innenausbauer innendienst innkeeper inqueridor
  inquiridor inseminador inseminateur inseminatrice insolvencialista insonorizador inspecteur inspector inspectress
  inspectrice inspekteur inspektor inspetor inspizient instagramer instalador installateur installationstechn
  installatrice installer instandhalt instituteur institutrice institutriz instructeur instructor instructrice
  instrument instrumentador instrumentalist instrumentenbau instrumentmaker instrutor insulator insulfilmista
  integrador integrateur integrationshelf integrationslots intendant intendent intensivist interimaire interin
  interinidad interiorist intermittent intern internatsleit internship interprete intervenant intervenor interventor
  interviewer intervieweur intervieweuse intonateur inventariador inventariante inventarist inventorist inventoriste
  inventurhelf invernaderist investigador investigateur invigilator inyectador inyectorista ironer ironfounder
  ironmonger ironmoulder ironsmith ironworker islamologue isolatrice isoleur isolierer isolierspengl ivoirier ivorist
  jabonero jager jailer jailor jalousieb jalousiebauer jamoner jangadeir janitor janitress jardinador jardinagista
  jardineir jardiner jardinie jateador jatista jaugeur jazzman jef jefa jefatura jefe jester jeweler jeweller
  jewelmaker jigmaker jimador jinete joaillier joalheir jobcoach jobist jobiste jockey jogador joiner jointer jointeur
  jointoyeur jongleur jongleuse joquei jornaleir jornaler jornalist journaliere journalist journeyman journeyperson
  journeywoman joyer judoca judoka jueces jueza jugador juge jugendarb jugendbetreu jugendleit jugendpfleg jugendref
  jugendreferent jugendtrain jugendwart juggler juglar juiza juizes jungbauer jungkoch juniorprof juridic jurist
  juryman justitiar justizbeam justizfach justiziar justizsekret justizvollzugsbeamt justizwacht juwelier kabarettist
  kabelhilf kabelmont kabelmonteur kabeltrager kabelzieh kabelzieher kabinenchef kabinenpersonal kachelofenbauer
  kadett kaffeesied kalkulator kalteanlagenb kaltemont kameraassist kamerafrau kameramann kaminfeg kaminkehr
  kammerdien kammerjag kammerjager kammersang kammerzof kanalarb kanalarbeit kanalbau kanalbauer kanalrein
  kantinenhilf kantinenkraft kantinenleit kantinier kantorin kanzleikraft kanzleileit kanzler kanzlist kapellmeist
  kapellmeister kapitan karateca karateka kardiolog kardiologe kardiologin kardiotechn karosseriebau karosseriebauer
  karosseriesp kartenabreiss kartograf kartonag karussellbauer kasefach kasemacher kaserin kassakraft kassenkraft
  kassenleit kassenwart kassier katechet katzensitt katzensitter kauffach kauffrau kaufhausdet kaufhausdetekt kaufleut
  kaufmann kautschuktechn kebabeir keeper kellermeist kellerwirt kellner kennelhand kennelmaid kennelman keramiker
  kerammaler kerblayer kernmacher kerzenmach kesselflick kesselmach kesselwart keyboardist keyholder keymaker
  keypuncher kfz kfzmech kfzmechanik kfzmeist kieferorth kieferorthopade kieferorthopadin kilnhand kilnman kinderarzt
  kinderbetreu kinderfrau kindergartenleit kindergartenpad kindergartner kinderkranken kinderkrankenschw kindermadchen
  kinderpfleg kinesi kinesiologue kinesitherap kinovorfuhr kioskver kiosquaire kiosquier kirchendien kirchenmaler
  kirchenmus kirchenmusik kirchenpfleg kitakoch kitaleit kitchenassist kitchenhand kitchenmaid kitchenstaff
  kitesurfista kitwoman klarinettist klarmeist klarwart klarwarter klarwerker klarwerksleit klassenlehr klauenpfleg
  klavierbau klavierstimm klavierstimmer kleinbauer klempner kletterl kletterlehr klinikclown klinikleit klinkerb
  kloppl kloppler knackerman knitter knurler koch kochfrau kochin kodierkraft koffertrager kolumnist komiker kommissar
  kommissionier komparse komponist konditor kondukteur konstrukteur konsulin kontrabassist kontrolleur kontrollor
  konzertmeist konzertmeister konzipient koordinat kopilot kopist korbflecht korbmach korbmacher korrektor korrepetit
  korrepetitor korrespondent kosmetiker kosmonaut kostumbild kostumleit kraftfahr kraftfahrer kraftwerker kraftwerksm
  kranfuhr krankenbrud krankenhausseels krankenpfleg krankenschwest krankentransp kreditorenbuch kreissaalleit
  kriminalbeamt krippenleit kuchenbull kuchenbursch kuchenchef kuchenhelf kuchenhilf kuchenkraft kuchenleit
  kuchenmeist kuchenmont kufer kuhhirt kulissenbauer kulturmanag kundenberat kundendiensthelf kunsthandwerk
  kunsthistor kunstlehr kunstler kunststoffform kunststopf kunsttherap kupferschmied kurator kurier kursch kurschner
  kursleit kustenfisch kuster kustod kustos kutscher laborant laborassist laboratorist laborer laborhelf laborkraft
  laborleit labour labtech lacador lacemaker lackierer lacquerer lactarist ladenbauer ladendetektiv ladenhilf
  ladeschaffner ladlerman ladrilhadeir ladrilhador ladrilheir ladrillero lagareir lagerarb lagerarbeit lagerfach
  lagerfachkraft lagerhelf lagerist lagerleit lagerlogist lagermitarb lagermitarbeit lagger laitier laktationsberat
  lamaneur laminador laminero lamineur laminier lampareria lamparero lampist lamplighter lampmaker lampworker lancador
  lancheir lancher lancier landagent landamman landarb landarbeit landarzt landgirl landman landmasch landmaschinen
  landratin landscap landscapegard landschaftsarch landschaftsbauer landschaftsgart landschaftsplan landschreib
  landwirt landwirtschaftsm langueyeur lanterneir lanterninha lapidador lapidaire laqueur laqueuse larderer lasherman
  lashista lastwagenfahrer latheman laticinista latoeir latonero laufer laundress laundrymaid laundryman laundrywoman
  lautenist lavacarros lavacoches lavacopas lavadeir lavador lavajatista lavandeir lavander lavandier lavandiere
  lavandista lavaplatos laveur laveuse lavrador lawmaker lawman lawyer layetier layouter lead leader leafleter learner
  lebensmittel lebensmittelkontr lebensmitteltechn lebensmitteltechnolog lebensretter lebkuchner lebzelt lechador
  lechero lecteur lectorado lectrice lecturer lecturership lectureship legendador legendista legionnaire legislateur
  legislator legista legiste lehmbauer lehrbeauftr lehrbub lehrer lehrgangsleit lehrkraft lehrling lehrmadchen
  lehrperson lehrstelle lehrstuhl lehrtochter leibkoch leibwacht leichenbestatt leichenwasch leichenwascher
  leichtmatros leihgross leihoma leihopa leiloador leiloeir leit leiter leitor leitstandfahr leitstellend
  leitstellendispon leitung leiturista lektor lenador lengthman lengthsman lenhador lenker lernbegleit lernberat
  lerncoach lernend lerntherap lesehelf letrad letreirista letrist letterer leuchtturmwart leutnant lexicografa
  lexicografo lexicographe lexicographer librair librarian librer libretist librettist licenciad lichttechn
  lichttechnik licitador licorista lieutenant lifeboatman lifecoach lifeguard lifesaver liftboy liftman liftmont
  liftwart lighterman lighthousekeep lightsman lijador limner limnologo limpachamines limpador limpafossas limpiabotas
  limpiachimeneas limpiacristales limpiador limpiaparabrisas limpiapiscinas limpiavidrios linecook lineman linemen
  lineperson linesman linesmen lineswoman linewoman lingere linguist linier linisher linotipist liquidador liquidateur
  liquidatrice liquoriste lissier lissiere lithograf lithograph lithographe litier litigator litograf livreir livreur
  livreuse lixador lixeiro lkwfahr llantero loadmaster lobbyist lobsterman locero lockmaker locksmith locomotiveman
  locum locuteur locutor logenschl logeur logger logist logistician logisticien logistikerin logistikleit logistikmit
  logopad logoped lohnuntern lohnverrech lojist lokfuhr lokomotivf lokomotivfuhr lollipoplad lombador longshoreman
  lonjero lookoutman loom loomfixer lorry loschmeist lotero lotisseur lotse lotsin loueur lowloader lpn lubricador
  lubrificador ludotecari ludothecair ludothecaire luftfahrzeug luftungsanl luftungsbauer luftungsmont luggageman
  lumberjack lumberman luminador luminotecnista lunchlady lunchtimesuperv lunetier lupulero lustrabotas lustrador
  lustrier lutador luthier lutteur luveir lyricist macariqueir macheir machetero machihembrador machinegunner
  machineman machineminder machinesetter machinist macon mader madereador maestr maestrescuela mafista magarefe
  magasinier magaziner magician magicien magistrad magistrat magnetiseur magnetiseuse mahout maid maidservant
  maieuticien mailman mailsorter mailwoman maintenance maintenicien mairesse maitre maitrechien maitredhotel majordome
  majorett maker makeup makler maler maletero malletier malsaalvorstand malteador malteur maltier maltman maltster
  malzer mammographer mamographe mamolog mamposter mamulengueir manadier manager manageur mandalet mandarete mandatair
  mandataire mandrilador mandrinador mandrinist maneuvre mangler manicur maniobrist manipradio manipulador manipulat
  mannequin manobrador manobreir manobrista manoeuvre manservant manteigueir mantenedor manucure manutention
  manutentionnair mapotecari maqueir maquetador maqueteir maquetero maquetist maquettist maquettiste maquiador
  maquignon maquilero maquilhador maquilist maquillador maquilleur maquilleuse maquinist maraicher maratonista
  maraudeur marblemason marbreur marbrier marbriere marceneir marchand marchandiseur mareante mareyeur mareyeuse
  mariachi mariner marinheir marinier marionetist marionetista marionettenspiel marionnet mariscador marisqueir
  marisquero marketeer marketeir marketer marketeur marketeuse marketing markisenb markscheid marksman marktfrau
  marktleit marmiteir marmiton marmolera marmolero marmolist marmorist marnoto maroquinier marquetero marqueteur
  marqueteuse marroquiner marshaller marteleir marteleteir martelinheir martillero marujo masajist mascate
  maschinenbau maschinenbed maschinenbedien maschineneinr maschinenfuhr maschinennah maschinenschl maschinenwart
  maschinist maskenbild mason masovero massagist masseiro masseur masseuse masskonfekt massokine matador matancer
  matarife matchmaker matelasser matelassier matelot matematic materialpruf mathematic mathematiker matric matron
  matros matrose maurer mayordom mealtimesuperv mecanic mecanizador mecano mecanograf mecanographe mecatronic mechanic
  mechaniker mechatronic mechatronik medailleur medecin medecincoord mediador mediamatik mediamatiker mediateur
  mediatheca mediator mediatrice medic mediengestalt medientechnol medientechnolog medizinphys medizinphysik
  megafonista meirinho meister mejilloner meliponicultor melker memorialista menager menagere menescal mensageir
  mensajer mensakraft mentor menuisier mercadeista mercaderist mercadolog merceeir mercenaire mercer merchandis
  merchant merciere merendeir merendero mergulhador mesario mesera mesero mesner mesoner messager messebau messehost
  messenger messner messwart mestre metalfabricat metalizador metallbau metallbaukonstr metallbildn metallblas
  metallformer metallier metalliseur metallographe metallographer metallschleif metallurgist metallwerker metalsmith
  metalurgico metalworker meteorolog meterread metreur metreuse metrologa metrologist metrologo metrologue metroviari
  metteur metteuse metzger meuleur meuleuse meunier mfa micologa micologo microbiolog microbusero microfilmador
  microfonist microfonista micropigmentador midfielder midijobber midship midshipman midwife midwive midwives
  milchtechnol milchtechnolog milchwirt militaire militarmus militarpfarr militiaman milker milkmaid milkman miller
  millhand milliner millman millwright mimbrer mimo mineir minerador minero mineur minijobber ministerialrat minotier
  minstrel miroitier missionar missionary missionnaire mitarbeit mitron mittelschullehr miudeir mixolog mixologue
  mlops moageir mobelmont mobelpack mobelschrein mobeltisch mobeltischl mobeltrag mobeltrager mobilizador modedesign
  modelador modeleur modeleuse modelier modelis modellbau modeller modelltisch modelmaker modenah moderador moderateur
  moderator moderatrice modist moedeir moissonneur moldador moldeador molder moldista moleir molendero moliner
  molkereif molkereifach molkereimeist monaguill mondadeir mondonguero moneychanger moneylender moniteur monitor
  monitrice montacargist montacarguist montador montageelektr montagehelf montagista montajist monter monteur monteuse
  montierer mordom mordomo morguetech mortician mortuaryassist mosaicist mosaicker mosaikleger mosaiquist mosaist
  mosaiste moster motard motoboy motocarrist motociclist motoconformist motocultist motofretist motoguadanist
  motoniveladorista motopad motoqueir motoreir motorhand motorist motorman motorneir motorradmech motoserrist
  motosierrero motosierrist motosserrista mouldmaker mouleur mouleuse moulinier mouliniste mouliste moutardier
  moutonnier mover movimentador moza mozo mta mtla mucam mucama mudador mueblist muestrador muestreador muezzin
  muleteer muletero muletier muller mulllad mulllader mullmann mullwerk mullwerker munequero muralist museograf
  museographe museolog museumsauf museumsfuhr museumsleit museumspadag museumspadagog museumswart musician musicien
  musicista musicolog musikant musiker musiklehr musikleit musiktherap musketeer mutterpfleg mycologue mytilicult
  mytiliculteur nachhilfelehr nachlasspfl nachrichtenspr nachtportier nachtschwest nachtwach nachwuchskraft nacrier
  nadador nageldes nageur nageuse naherin naildes nailtech naisseur nanny narrateur narrator narratrice natador
  naturalist naturfuhr naturopata naturopath naturopathe naturpad naturpadagog natursteinm naturwacht nautiker
  navegador navegant navigateur navigator navigatrice navvy necropsista necrotomista nefrologa negociador negociant
  negociateur negociatric negotiator nematologue neonatolog neonatologue nephrolog nephrologue netadmin nettoyeur
  nettoyeuse netzadmin netzelektrik netzflick netzmach netzmacher netzmeist netzmont netzwerker netzwerktechn
  neumaticero neumolog neurochirurg neurocirurgi neurofisiolog neurolog neurotech newsagent newsboy newscaster newsman
  newsreader newsvendor newswoman niederlassungsleit nieter nightaudit nightfiller nightwatch nightwatchman niner
  niquelador nivologue nodriza notaire notar notarfachang notariatsfachang notariatskand notenwart notfallsanit
  notfallsanitat nounou nourrice nourricier novelist novilheir nqt nuclearista nucleariste numerisateur numerologo
  numismate numismatist nurse nurserymaid nurseryman nutricion nutritionalist nutritionist nutritionnist nutrologa
  nutrologo oarsman oberarz oberbeleuchter oberburgermeist oberfahnr oberin oberinspekt oberkellner oberlehr oberrat
  oberschwest obersteiger obispo objektleit objektschutz objektschutzer oboist obrer obstbau obstetr obstetrician
  obstetricien oceanograf oceanograph oceanologo oceanologue oculist odontolog oenologue ofenbau ofenbauer ofenfuhr
  ofensetz officeassist officeboy officegirl officeholder officejunior officer officiant officier offizier offsetdruck
  offseteir offsetist offsetista offsider oficial oficineir oficinist oftalmolog oiler oilman oiseleur oiselier
  okologe okologin okonomin okotrophol okotropholog okularist olaro oleicult oleiculteur oleir olericultor olheiro
  olivicultor ombudsperson omnipraticien oncolog onkolog onkologe onkologin onolog operacional operador operari
  operateur operation operationstechn operative operator operatrice opernsang ophtalmo ophtalmologue opositor optic
  opticienne optiker optometra optometrician optometrist optronicien orador orateur orcamentist orchardist orchardman
  orchesterinsp orchesterleit orchestermus orchesterwart orchestrateur ordenadora ordenanza ordenhadeir ordenhador
  ordenista ordensschwest orderly ordinand ordinationsass ordinationshilf ordner ordnungsbeam ordnungsbeamt
  ordnungshut ordonnanc orfebre orfevre organeir organero organier organisateur organist organmaker orgelbau
  orgelstimm orientador orienteur orienteuse orizicultor ornemaniste ornithologer ornithologist ornithologue ornitolog
  ornitologa ornitologo orpailleur orquestrador ortesist orthesist orthodontist orthopade orthopadiemech orthopadiesch
  orthopadieschuh orthopadietechn orthopadin orthopedagog orthopedist orthophonist orthoprothesist orthoptist
  orthotech orthotist ortodoncist ortodontist ortopeda ortopedist ortoprotesist ortoptist ortsvorst osteodensito
  osteologue osteopat ostheopath ostreicult ostreiculteur ostreicultrice ostrero ostricultor otorhino otorrino
  otorrinolaringolog ourives outdoorista outilleur outrider ouvragist ouvreur ouvreuse ouvrier ovelheir overlista
  overlocker overlockista overloquista overman overseer ovinocultor oxicortist oxycoupeur oysterman packer
  packmitteltechnolog padagog padeir padiater padioleir paediatrician paellador paellero pagador paginador pailero
  pailleur pailleuse painter paioleir paisagist paisajist paketzust paketzustell paleador palefrenier paleografa
  paleografo paleographe paleontolog palestrant paletizador palettierer palettiseur palfrenier palhac palissad
  pallbearer pamonheir panader panelbeater panetier panfleteir pannenhelf panseur panseuse panzergren papeleir
  paperhanger papermaker papetier papiermach papiertechn papilosco parachutist paraeducator paragueria paralegal
  paramedic parapharmac paraplanner paraprofessional paraquedista parasitologo parasitologue paratrooper parfumeur
  parfumeuse parfumier parishclerk parker parkettleg parkettleger parkettler parkranger parkwacht parlementaire
  parliamentarian parlormaid parlourmaid paroco parolier parqueador parquetero parqueteur parqueteuse parquetist
  parquetista parqueur parriller parteir partera partero parvularist pasante paseador passadeir passador passeador
  passementier passementiere pasteleir pasteler pasteur pasticeir pasticer pastor pastoralassist pastoraliste
  pastoralrefer pastry patentanwalt patentfach pathologe pathologin pathologist patientenbegl patineur patineuse
  patissi patissier patolog patre patroleir patrolman patrolwoman patronist patronnier patronniere patrouilleur
  patrouilleuse patrullera patrullero patternmaker pauker paukist pauteir paver paveur paveuse pavimentador pavior
  paviour payaso paymaster paysagist paysagiste paysan pcso pdl peador peager peagist peaussier pecheur pecheuse
  pecuarist pedagog peddler pedell pediatr pediatrician pedicur pedicure pedicurist pedicuro pedlar pedodontist
  pedologo pedologue pedreir peigneur peignier peintre peixeir peleir pelet pelleteur pelletist pelliculeur peluquer
  penaliste penciller pendolist peneirador peoa peoes peon peones pepinierist percebero percepteur perceptrice perceur
  perchista perchiste perchman percusionist percussionist percussionn perequador perfilero perforador perforist
  performer perfumer perfumist perfurador perfusionist perfusionnist periodist periodoncist periodontist perit
  perruquier persianista personaler personalleit personalreferent personalshop personalverrech personenschutz
  personero perspectivista pertiguer pertiguist perucken peruckenmach perueir peruqueir pesador pescadeira pescader
  pescador pescatero pespontadeir pespontador pesquisador petrographe petrographer petshopista petsitter pfandleih
  pfarrer pfarrhelf pfarrkoch pfarrsekret pfarrvikar pferdepfleg pferdetrain pferdewart pferdewirt pferdezuchter
  pflanzentechnolog pflanzenzuchter pflasterer pflegeassist pflegedienst pflegeelt pflegefach pflegefachfrau
  pflegefachmann pflegefachpers pflegehelf pflegekraft pflegemutt pfleger pflucker pfortner pharmaberat pharmacien
  pharmacist pharmacologue pharmakant pharmarefer pharmatechn pharmazeut pharmazeuten pharmazeutin phd philolog
  philosopher phleb phlebolog phlebotomist phonetician phoniatre phonotyp photogrammetr photogrammetrist photograph
  physician physicien physicist physiker physiklabor physio physionomist physiothera physiotherap pianist pianomaker
  pianotuner picador picapedrer picheleir picker piegeur piercer pierceur pierceuse piermaster pigist pigiste pigman
  pilatista pilot pinchadiscos pinche pinguista pinonero pintor pionieroff pipefitter pipelayer pipeliner pipoqueir
  piqueur piqueuse pisciculteur piscicultor piscicultrice piscineir piscinero piscinist pisciniste pistenbully
  pistenfahr pistenretter pisteur pisteursecour pisteuse pitboss pitchman pizarrera pizarrist pizarrista pizzabot
  pizzaiol pizzeir pizzer pjler pka placeur placeuse placier plafonneur plafonneuse plafonnist planchador planchist
  planeador planejador planer planificador planificateur planificatrice planillero planner planneur planneuse
  plantador planteur planteuse plantonist plantsman plantswoman plaquist plasmista plasterer plasticien plastificador
  plastiker plastiquero plasturgist plataformeir plataformista platanicultor platelayer plater platineur platrier
  plattenleg plattenleger plattlinger platzanweis platzwart playworker playwright plegador pletinador plieur plieuse
  plisador plombier plomer plongeur plongeuse ploughman plowman plumassier plumber plumiste pneumatiqueir pneumolog
  pneumologue poceador poceir pocero pochoclero pocilgueir podador podcaster podiatrist podolog podoorthesist poelier
  poeliste poet poete poinconneur poinconneuse pointsman pointsmen poissonnier policeman policemen policeoff
  policewoman policia policier policy policymaker polidor polier polisher polisseur polisseuse politess politolog
  polizeibeam polizeimeist polizist pollero pollster polsterer polsterin polvorist polygraf polygrapher polymechanik
  pomicultor pomolog pompier pompist pompiste ponceur ponente pontier pontoneir pontonnier poolbauer poolguard
  porcelainier porcher porchere porcicultor porion porqueir porquerizo porquero portaestandart portageir portavoz
  porteineiro porteir porter porteur portier portner portraitist portuari porzellanmal porzellanmaler posamentier
  posaunist posdoctoral posdoutor poseur poseuse postbeam postbeamt postbot postdoc postdoctoral postie postier
  postler postman postmaster postmen postmistress postperson postsynchro postwoman postzusteller potboy potier potter
  poudrier poulterer poultryman pourvoyeur pousadeir powderman practicant practitioner praktikant praktikum
  pralinenmacher praparator praticante praticien praticienne praxisanleit praxishilf praxiskraft praxisleit
  praxismanag preacher precentor precepteur preceptor preceptrice precificador prediger predigerin prefacier prefect
  pregoeir pregonero preleveur preleveuse prensador prensist preparad preparateur preparatrice prepose presbiter
  prescriptrice presentador presentateur presentatrice pressesprech presseur presseuse pressier pressman pressurier
  prestidigitador prestidigitat presupuestist pretre prevencionist preventeur preventionnist preventist preventologue
  preventor preventrice previdenciarista priest primarlehr primatologo primatologue primeur principal printer
  printmaker privatdoz privatkoch privatkunden privatlehr privatsekr probationer probenehmer probst procesalist
  processualista proctologue procurador procurator procureur producer product productowner produktdesign
  produktionsarb produktionsfach produktionsfachk produktionshelf produktionskraft produktionsleit produktionsmech
  produktionsmit produktmanager produktveredl produtor proeir prof profe profesorad profesorado professeur professor
  professur programador programmateur programmer programmeur programmeuse programmier projeccionista projecionista
  project projectionist projectionn projektleit projektmanag projeteur projeteuse projetist proktolog prokurist
  promeneur promoter promoteur promotionsst promotor promotrice promovend prompter proofreader propagandist
  prophylaxeass prophylaxehelf propmaker propmaster propst propulseur prosecutor prospecteur prospectivist
  prospectrice prosthetist prosthodontist protesic protesico protesist protesista protetic prothesist prothesistdent
  prothesiste protocolista protokollant protokollfuhr provador provenienz proviseur proyeccionist proyectist prufer
  prufhelf prufingen prufstatik psicoanalist psicolog psicometrist psicomotricist psicomotricista psicopedagog
  psiquiatr psy psychanalyst psychiater psychiaterin psychiatre psychiatrist psychoeducat psycholog psychometricien
  psychometrist psychomot psychomotric psychopedagog psychopraticien psychotherap pta publican publicist publicitaire
  publicitari publisher puericulteur puericultor puericultric puericultriz pugilista puisatier pulidor pulmolog
  pulpeador pulpero pulverbeschicht pulverizadorist pumphand pumpman puncionador punzonador punzonista pupillage
  pupitreur pupitreuse puppenmacher puppenspiel puppenspieler puppeteer puppetmaker pupusera purchaser purser
  pursuivant putzer putzfrau putzhilf putzkraft putzmach putzmacher putzmann pvmont pyrotechn quadrinista
  qualitatsfach qualitatspruf qualitatsprufer qualiticien quality qualityinspect quantitysurvey quarryman
  quartermaster quartiersmanag queijadeir queijeir quentinheir quesadillero queser quesillero questeur quilter quimic
  quinador quincaillier quiosquero quiromasajist quiropata quiropodist quiropract quiropratica quiropratico quiroprax
  quiropraxist quitandeir rabbin rabbiner rabdomante rabequista rabino raboteur raccommodeur raccordeuse racleur
  raconteur radariste radialist radiocomunicador radiofisic radiofonist radiographe radiographer radiolog
  radiologietechnolog radioman radiopharmac radiophysic radiotelegraph radioterap rahmenbau railroader railwayman
  railwaywoman rakerman ramasseur ramasseuse ramendeur ramoneur ramoneurtubist ramoneuse ramper rampist rancheir
  rancher ranchhand ranger rangeur rangierbegl rangierbegleit rangierer rangierleit rangierlok ranicultor rapelista
  rapper rasteladora rasteleir ratcatcher ratisseur ratsdien ratsdiener rauchfangk rauchfangkehr raumausst
  raumausstatt raumgestalt raumpfleg ravaleur ravaleuse rayonnist rayonniste razeteur reachstackerista realisateur
  realisatrice realizador realtor reanimateur rebabador rebarbador rebitador rebobineur rebocador reboquista rebozador
  rebucadeir recadero recamarer recamarista recauchutador recaudador rececionist recenseador recenseur recenseuse
  recepcionist receptionist receptionnair receptionnist receveur receveuse rechercheur rechercheuse recherchist
  rechtsanwalt rechtsanwaltsfach rechtsmed rechtsmediziner rechtspfleg rechtspraktik rechtsreferend rechtssekret
  reciclador recitant reciteur reclutador recogedor recogepelotas recolector recortador recozedor recreacionista
  recreador recrutador recruteur recteur rectificador rectificadora rectificateur rectifieur rectifieuse rector
  rectrice recubridorist recuperador recyclist redact redactrice redakteur redaktionsassist redaktionsleit
  redaktionsvol redaktor redaktorin redator redchef redcoat redeir reeducador reeducateur reelman referatslei
  referatsleit referenceur referenceuse referendar referent refilador refinisher reflexolog reflexologue refratarista
  refrigerista refuseman regador regalauffull regaleinraum regaleinraumer regateir regente regidor regieassist
  regionalleit regisseur regisseuse registrador registrarship registrator regleur regleuse regulador regulateur
  regulatrice rehabilitador rehabilitation reifenmont reiniger reinigungs reinigungskraft reinzeichn reisefuhr
  reisekaufm reiseleit reisever reitlehr reitor reittherap reittrain reitwart rejoneador rektor relacionist
  relacoespublicas relieur relieuse religionslehr religionspadag relojer relojoeir remachador remador remailleur
  remailleuse remalhadeir remallador rembourreur rembourreuse remeiro remetedeir remiser remiseur remitter remmailleur
  remolachero remorqueur remouleur removalist rempailleur rempailleuse remplacant remueur renardier rendeir rendilheir
  renfort renofa renovateur rentoileur repairer reparateur reparatrice repartidor repartiteur repartitrice repasador
  repasseur repasseuse repentista repetiteur repetitor repetitrice reponedor reporter reporteur repositor reposter
  repreneur representant representative reprograf reprographe repuestero repujador requeteur requisiteur rescatist
  research reservist resgatista resident resinador resineir resinier responsable responsavel ressortleit restaurador
  restaurantero restaurantfach restaurantfachfr restaurantfachm restaurantleit restaurateur restaurator restauratrice
  restorer retailer retalhador retejador retenista retificador retireir retocador retordeur retoucher retoucheur
  retoucheuse retourenkraft retraiteur retroexcavadorist rettungsassist rettungsdienstl rettungsdienstleit
  rettungshelf rettungssanit rettungssanitat rettungsschwimm rettungstauch returnship reumatolog revendedor revendeur
  revendeuse revierforst revierfuhr revierjag revierleit reviersteiger reviewer reviser reviseur revisor revistadeir
  revistador revocador rewriter rezeptionist rgn rheinschiff rheumatolog rhumatologue richter rider rigger riggeur
  rigman rigmaster rindermelk rinderzucht ringmaster ripador ripeur ripeuse rippeur riscador riveter riveteur riveur
  rizicult rmn roadie roadman roadmender roaster roboticien roboticienn roboticist rocadeirista rocador rodizista
  rogneur rohrleger rohrleitungs rohrleitungsbauer rohrmeist rohrnetzbauer rohrnetzmeist rohrreinig rohrschloss
  roleteir rolfista rolhador rolheir rolladenb rolladenbauer rollladen rollladenbauer romancier romanciere romanist
  rondante rondier rondiere rondin rondista rontgenass roofer rooftiler roomboy ropavejero ropeir ropemaker rosieriste
  roster rotativist roteirist rotisseur rotisseuse rotulist roturador roughneck roupeira roustabout routeur routier
  ruckefahr rufeir rugbyman rugmaker runner saaldien saaldiener saaltocht saatzuchter sableur sableuse sabotier
  sacador sacerdot sachador sachbearb sachgebietsleit sachverstand sacoleir sacrista sacristain sacristan sacristao
  saddlemaker saddler saffianmach safranier safreir safrista safthers saftmacher sagefemme sager sagewerksarb
  sailmaker sailor saisonarb saisonier saisonkraft saisonnier sakristan saladeir salazonero sales salesagent
  salesclerk salesperson saleswoman salgadeir salgador salicultor salinador salineir saliner salinier salmonero
  salmonicultor salsicheir salter saltimbanqui salva salvamentista salvavidas salzsieder sambista sandwichero
  sanfoneir sanger sangrador sangucher sanitar sanitater sanitatssol santeir sapador sapateir sapeur sapeuse sapper
  sargaceir sargent sargtisch sastr sattler saucier saunameist saunawart saunier savonnier sawfiler sawyer saxofonist
  saxophonist scaffie scaffolder scaphandrier scenarist scenariste scenograph scenographe schachtmeist schadenregul
  schadensregulier schadlings schafer schaffner schafhirt schafner schafscher schaler schalmeist schalterbeamt
  schalterkraft schaltmeist schaltwart schalungsbauer schankhelf schankkell schankkraft schankwirt schatzer
  schatzmeist schauermann schaukastenge schauspiel schausteller schauwerbe scheduler schichtfuhr schichtleit
  schichtmeist schiedsricht schiesswart schiffbauer schiffsarzt schiffsbau schiffsbauer schiffsfuhr schiffsjung
  schiffskap schiffskoch schiffsmann schiffsmech schiffsmechanik schiffsoffiz schiffsoffizier schiffsschl schiffszimm
  schilderher schilderma schlachter schlafwagenschaff schlagwerker schlagzeuger schleifer schleusenbet schleusenm
  schleusenwart schlosser schlossverwalt schlosswart schmelzer schmied schneider schnurboden schnurmeist schoolmaster
  schoolmistress schoolnurse schornsteinfeg schrankenwart schreibdienst schreiber schreibkraft schreiner schriftdolm
  schriftfuhr schriftgiess schriftsetz schriftstell schuhfert schuhmacher schuhtechn schulassist schulbegleit
  schuldirekt schuldnerberat schulerlots schulhausabw schulhelf schulkoch schulleit schulpsych schulschwest
  schulsekret schulsoz schulsozial schulungsleit schulwart schulwartin schulwegbegleit schustermeist schweisser
  schwesternhelf schwimmbadbauer schwimmlehr schwimmmeist scientist scieur scorer scoutista scrimshander scripte scrum
  scrummaster scullion sculpteur sculptor sdet seaman seamen seamer seamstress secouriste secretair secretar
  securitari security seedsman seefisch seelots seelotse seelsorger seemann segador segellehr segelmach segelmacher
  segurador seifensied seilbahner seilbahnmasch seismologist sekretar sekretariatskraft sekretariatsleit sektionschef
  sektionsleit sekundarlehr seleccionador selecionador selectionneur selectman seleir seleiro seller sellier semeador
  semencier seminarleit senador senalero senco sendco senner sennhelf sennin sepultador sepulturer sereno seresteir
  sericicultor sericultor serigraf serigraph serigraphe seringueir serrador serralheir serrurier sertisseur
  sertisseuse servente server serveur serveuse servicais servical service serviceangest serviceberat servicefachk
  servicekraft servicetechnik servicewoman serviente servierer servierkraft serviertocht setaufnahmeleit setero setzer
  sexador sexologa sexologo sexologue sexton shampouineu sharpshooter shearer shearhand shepherd sheriff shipmaster
  shiprepair shipwright shoemaker shopassist shopfitter shopgirl shopkeeper shotcreter shotfirer showman shunter
  sicherheits sicherheitskraft sideman siderographer siderurgic signaller signalman signalmen signalwoman signmaker
  signwriter sigrist silberschmied silkador silkscreener silversmith silvicultor sinaleir sinalizador sindic
  sindicalist sindicalista sineir singer sinistralista sinistrista sinologue sismolog site sitiante skatista
  skidderman skiinstr skilehr skiliftm skipper skiver slater slaughterer slaughterman slawist sleepingcar slinger
  sluiceman smallholder smelter smokejumper smutje snowboardl soapmaker sobandero sobrancelhista sobrecargo sobrestant
  socadeir social sociolog socorrist sofrolog softwareentw softwareentwick softwaretest soigneur soigneuse sojicultor
  solador solarmont solarteur soldad soldat soldier solicitador solicitor soliste soloist sombrerer somelier sommeli
  sommelier sondador sonderschullehr sondeur sonidist sonnenschutzm sonnenschutztechn sonographer sonoplast sonorisat
  sonorisateur sonorista sonorizador sophrologue sopletist soportista soprador sopranist soprano sortierer
  sortierkraft sorveteir soudeur soudeuse soudobraseur souffleu souffleur souffleuse souschef souscripteur
  souscriptric sozialarb sozialbegleit sozialbetreu sozialpad sozialpadagog soziologin spargelbauer spargelsortier
  spargelstech sparkie sparky specialist spediteur speditionskaufm speleolog spengler spezialist spielhallenauf
  spielleit spielplatzwart spielwart spielzeughers spielzeugmach spielzeugmacher spinner spitalarzt spitzenklopp
  splicer spongediver sportassist sportfach sportlehr sporttherap sporttrain sportwart sprachheil sprachlehr
  sprachtherap sprayer spraypaint sprecher sprechstundenh sprechstundenhilf sprengbeauftr sprengbefug sprengberecht
  sprengfachm sprengmeist springerin spritzgiess spulbohr spuler spulerin spulhilf spulkraft sre staatsschreib
  staatssekret stableboy stablegroom stablehand stablelad stableman stabsarzt stabsoffiz stadionsprech stadteplan
  stadtfuhr stadtkammer stadtplaner stadtpoliz stadtschreib staff stage stagehand stagiair stahlbau stahlbeton
  stahlbetonbauer stallbursch stallknecht stallmeist standardist standesbeam standortleit stanzer staplerfahr
  statesman statiker stationhand stationmaster stationsarzt stationshilf stationsleit stationsschwest statisti
  statistician statisticien statthalt staudengart stauerin steelfixer steeplejack steersman steinbild steinhauer
  steinmetz steinsetz stellmach stellmacher stellwerk stempelmach stenodactyl stenograf stenograph stenographe
  stenotyp sterbebegleit sterilisat steuerberat steuerfach steuerfrau steuermann steuersekret stevedore steward
  stickerin stillberat stillhunter stimmbildner stimmfuhr stimmtherap stitcher stockbroker stockeur stockhand stockman
  stockmen stockperson stocktaker stoker stomatolog stonecutter stonemason storekeeper storeman storyboarder
  storyboardista stowman strahlentherap strapper strassenbahnf strassenbau strassenbauer strassenkehr strassenmeist
  strassenreinig strassenwart strassenwarter strassenwartin strateg stratifieur streamer streckenwart streckenwarter
  streetwork strickerin strippenzieher stripper stuckateur student studentische studienrat studynurse stuhlbau
  stukkateur stuntfrau stuntman stuntwoman stylist subaltern subastador subchef subcontractor subcoordenador
  subdirector subdiretor subgerent subgobernador subjefa subjefe submariner submarinist submaster subscritor substitut
  subunternehmer sucateir succentor suchtberat suinicultor suinocultor sumiller supercargo superintend superintendent
  supernumerary supervisor suplent suppleant support suprimentista surfador surflehr surgeon surintendant surrador
  surtidor surveillant surveyor suscriptor sushero sushichef sushiman sushimen sussmoster sweeper swimmer swineherd
  switchboard switchman swordsmith sylvicult sylviculteur synchronspr syndic syndikus sysadmin sysops systemadmin
  systemelektr systemgastro systeminform systemintegrator szenograf tabacaler tabaculteur tabakbauer tabelia tabeliao
  tabelioes taberneir taberner tabiquer tablajero tabletier tagelohn tagelohner tagesbetreu tageselt tagesmutt
  tagesmutter tagespflegep tagesvater taglohner tahoner taifeir taillandier tailleur tailleuse tailor takler
  talabarter talador taladrador taladrist talentscout talhador talhante tallador tallist tallyclerk tallyman tallymann
  talsperren tamalera tamalero tamanqueir tamboreir tamborero tamborilero tanador tanatologa tanatologo tanatopractor
  tanatopratico tanatoprax tanatopraxista taneiro tankerman tankstellenpachter tankwart tankwartin tanner tanneur
  tanneuse tanoeir tanqueir tanquero tanquist tanzer tanzlehr tanzpadagog tanztherap tapeceir tapeteir tapezierer
  tapicer tapioqueir tapissei tapissier tapster taqueador taqueir taquera taquigraf taquiller tarefeir tarifista
  tarmacer tarmacker tarologo tarrajador tasador taschner tasqueir taster tatoueur tatoueuse tatowierer tattooist
  tatuador taucher tauchlehr tax taxator taxidermist taxifahrer taxilenker taxist taxler taxman tcae teaboy teacher
  teaching teachingassist tealady teamassist teamleit teamster tecedeir tecedor tecela teceloes techador techero
  techista technician technicien techniker technikzeichn technologue techzeichn tecladist tecladista teclista tecnic
  tecnolog tecnologomedic teddymacher teichbauer teigmach teinturier tejador tejedor telar teleagent telecinista
  teleconseil teleconseiller telefonist telefonkraft telegrafist telegrapher telekomtechn telemarketer telematiker
  teleoperador teleoperat teleoperateur telephonist telepilot telepro teleprospect telesales televendas televendeu
  telhadist telhador teller tellerwascher temporer tendedeira tender tenente tenidor teniente tenista tennislehr
  tenorist tentmaker teologa teologo terapeut terminologa terminologo termofusionist terrassier terrazzoleger
  tesoureir tesourista testador testeador tester testeur testeuse texter textildesign textilgestalt textillab
  textilmech textilreinig textiltechn tfa thanatoprac thanatopract thanatoprak thatcher theaterkass theaterleit
  theatermal theatermaler theaterpad theaterplast theaterplastik theaterschuhmach thekenkraft theolog theologian
  theologin therapeut therapist ticketcollector tiefbau tiefbauer tiefbaufach tiefbohrer tierarz tierhalter tierheilp
  tierheimleit tierhuter tiermediz tierpfleg tierschutzinsp tiersitter tiertrain tierwirt tierzuchter tijoleir
  tiktoker tiler tilesetter timbalero timberman timekeeper timoneir timonel timonero timpanista tingidor tinker
  tinsmith tintorer tintureir tipograf tiradentes tireur tischler tisf tisserand tisseur tisseuse titereiro titerero
  titeriteir titiriter tobacconist tocologa tocologo toiletteur toiletteuse toldeir toldist tolier tonadiller
  tonangler tonassist tondeur toneler toningen tonmeist tonnelier tontechn toolmaker toolpusher toolroom toolsetter
  toolsmith topfer topiqueir topograf topographe torbauer torcedeir toreador torero torfstech torfstecher torneir
  torner torrador torreador torrefacteur torrefactor torrefador torrista tortiller torwart tosador tosquiador tostador
  totengrab totengraber toureir tourguide tourier tourismusfach touristiker tournant tourneur tourneuse townclerk
  toxicologa toxicologo toxicologue toymaker trabajador trabalhador tracador traceador trackman tractorist trader
  tradesman tradesmen tradespeople tradesperson tradeswoman traducteur traductor traductrice tradutor trafficker
  trafikant trafilador tragasables trailerista trailero trainee traineeship trainer trainman traiteur traktorfahr
  traktorist trambahnf tramfuhr tramista tramitador trammer tramoyero tramoyist trancadeir trancheur trancista
  transcricionista transcritor transformista transfusionist transitair translator transportador transporteur
  transportist transtaineir tranviero trapecist trapezista trapeziste trapper trashumant tratador tratorist
  trauerbegleit trauerredner traumatolog trauredner travailleur trawlerman trayeur trayeuse trazador treasurer tree
  treefeller trefilador treillageur treinador trenzador tresenkraft tresorier triador tributarista tricotadeir
  tricotador tricoteir tricoteur tricoteuse triebfahrz triebwagenfuhr trieur trieuse trillador trimmer trinchador
  trinchante trintanario tripeir tripicallero tripier tripulant triticultor troceador trockenbau trodler trofolog
  trolha trombonist trompeter trompetist trompettist trompista tronconneur troquelador troquelist troubadour
  truchicultor trucker trufera trufero truffier truficultor truhenmacher trumpeter trunker truppenarzt truquist
  truquiste tschner tuberista tubist tubulador tuchmach tugman tugmaster tuileur tunch tunelista tunero tunnelbauer
  tunneler tunneller turbinenwart turbinier turenmont turhuter turmblaser turmer turmwacht turmwart turncock turner
  turnusarzt turronero turronist tursteher tuteur tutor tutrice tuttist tuyauteur tuyauteuse tvde typesetter typist
  typograph tyretech ubereir uberista ubersetz ubungsleit ufologo uhrenmach uhrmacher ujier umpire umschlagarb
  umwelttechnolog umzugshelf undertaker underwriter unterhaltsrein unteroffiz unteroffizier upholsterer upholstress
  urban urbaniste urdideir urdidor urdimentista urgencista urgentist urgentiste urkundsbeam urolog usher usherette
  usineur utilera utilero utiller vacataire vacher vaciador vacinador vacunador vagoneteir vainicador vainillador
  valet valijero valuador valuer vannier vanzeir vaqueir vaquer varandista vareador varinas varnisher varredor
  vassoureir vazador veilleur veilleuse veladorist velejador velocista velomechanik vendangeur vendangeuse vendedeir
  vendedor vendeur vendeuse vendimiador venenciador ventanillero ventriloque ventriloquist ventriloquo
  veranstaltungskaufm veranstaltungst verbicruc verderer verduler vereador verfahrensbei verfahrensm
  verfahrenstechnolog verger vergolder verificador verificateur verkauf verkaufshelf verkaufshilf verkaufskraft
  verkaufsleit verkehrsplan verlader vermesser vermessungsing vermessungst vermieter vermittler vernisseur
  verpackungshelf verpackungstechnolog verputzer verrier versicherungsfach versicherungskaufm versicherungsm
  versicherungsmakl versicherungsvertret versteigerer vertragsbedienst vertretungskraft vertrieb vertriebsleit
  verwalter verwaltungsang verwaltungsfach verwaltungskraft verwaltungsleit verwaltungswirt verzinker vestuarist vet
  veterinair veterinar veterinarysurg vetnurse vicar vicealcald vicealmirante vicecanciller viceconsul vicedecan
  vicegobernador viceministr victualler vidangeur videasta videaste videograf videografa videografo videographer
  videomaker videotecari videur vidraceir vidreir vidrier viehhandl viehhuter viehpfleg viehzuchter vigia vigilant
  vigile vigneron viguier vikar vimeir vinador vinatero vincador vindimadeir vindimador vinhateir vinicultor vinificat
  vinificateur vintner violagambist violeir violinist violinmaker violist violoncelista violoncell violonchelist
  violonist violoniste virolog visagist visitador vistoriador viticult viticulteur viticultor viticulturist
  vitrailliste vitralist vitrier vitrinador vitrinist vitrinista vitriniste vivandier viveirista viverist
  vizeburgermeist vlogger vocalist voceador vocera vocero voilier voirier voiturier vokalist volailler volcanologue
  volkskundl volksschullehr volkswirt vollmatros vollzieher vollzugsbeam vollzugsbeamt volontaire volontar volquetero
  volquetist voltigeur voluntari volunteer vorarbeit vorfeldl vorfuhrer vorleser vormund vorrichtungsb vorspieler
  vorstandsass vorzimmerd voyageur voyagiste vulcaniser vulcanista vulcanizador vulcanologa vulcanologo vulkaniseur
  wachfrau wachleit wachmann wachoffiz wachpers wachschutz wachszieh wachszieher wachter wachtmeist wagenbau
  wagenbauer wagenfuhr wagenmeist wagenpruf wagenreinig wagenwasch wainwright waiter waitperson waitress waitstaff
  waldarbeit waldaufs waldhut waldpadagog waldpfleg walker walzenfahr walzer walzwerker wanderarb wanderfuhr
  wandergesell wardclerk warden wardhost wardmaid wardress wardrobemistress wardsister warehouse warehouseperson
  wareneingangskraft warenverraum warmekalte warrener warter waschefrau wascher waschereihelf waschereikraft
  wascheschneid washer washerwoman wasserbau wasserinstall wasserinstallat wassermeist wasserwart watchmaker watchman
  watchmen watchperson waterman weathergirl weatherman weaver webdesign webdev webentwick webentwickler weber webmast
  webmaster webmestre wehrmeist wehrwart weichenmechanik weichenstell weichenwart weigher weihbischof weinbau
  weinhandl weinhuter weinkuf weinlesehelf weintechnol weintechnolog weissnah welder wellsinker werber werbetext
  werftarb werker werkerin werkfeuerw werklehr werkleit werkmeist werksleit werkstattenleit werkstattleit
  werkstoffpruf werkstud werkstudent werkzeugmach werkzeugmechan werkzeugschl wetnurse wetterbeob wharfie wharfinger
  wheelman wheelwright wherryman whittler whk wholesaler wicketkeep wigmaker wildhut wildhuter wildpad wimi wincheir
  winchman winder windkrafttechn winemaker winzer wiredrawer wireman wirkerin wirt wirtin wirtschafter wirtschaftspruf
  wissenschaftl wohnbereichsleit woodcarver woodman woodsman woodturner woodworker woolclasser woolpresser woolsorter
  worker workman workmen workwoman wrangler writer wurster xilograf xylographer yachtbauer yachtmaster yachtsman
  yardman yeguero yeoman yerbatero yeser yesist yogalehr youtuber zafrero zagueir zahnarz zahnmedizinisch zahntechn
  zanjador zanjeador zapater zarzuelist zauberkunst zaunbauer zeichner zeitungsaustrag zeitungstrag zeitungszust
  zeitungszustell zelador zeltbau zerleger zerspan zerspanungs zeugwart zfa ziegenhirt ziehermeist zierpflanz zimmerer
  zimmerfrau zimmerin zimmerleut zimmermad zimmermann zincador zingueur zingueuse zinngiess ziseleur zivildien
  zivildiener zivildienstleist zmf zmp zmv zofe zollbeam zolldekl zolldeklar zollinspek zollsekret zoofachh zookeep
  zookeeper zoolog zoologiste zoonosista zoopfleg zootechnic zootecnist zoowart zoowarter zuckerback zugabfertig
  zugbegleit zugchef zugehfrau zugfuhr zugreinig zugschaffner zugverkehrsl zugverkehrssteu zunchador zurcidor zurrador
  zusatzkraft zuschneid zusennerin zusteller zweiradm zweiradmech zweitkraft
`
    .trim()
    .split(/\s+/),
)
