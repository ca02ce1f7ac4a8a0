/**
 * Words of everyday speech, and names out of myths, that many firms are called by: one alone does
 * not tell which firm is meant. From general knowledge, in plain letters. Data.
 */
import { wordSet } from './word-set.ts'

export const COMMON_WORDS = wordSet(`
  able academy accent access acorn action active acute adapt adept advance advantage affinity agile alchemy align
  alliance allied alpha alpine altitude amber ambition ample anchor angel antenna anthem apex apollo apple aqua arcade
  arch archer arctic arena argo aria ark arrow artemis ascend ascent ash aspect aspen aspire asset assist aster astra
  astro athena atlas atom atomic attain audit aura aurora aurum autumn avalanche avalon avenue axiom axis azure
  badger balance bamboo banner barley base basalt basecamp basin basis bay bazaar beacon beam bear beaver bedrock bee
  beech bell bench benchmark berry beta beyond birch bison blackbird blade blanket blaze blend blink bliss block bloom
  blossom blue blueprint bluebird board boat bolt bond bonfire bonsai boost border boulder boundary bounty bow box
  brace braid bramble branch brave breeze brick bridge bright brightside bright brilliant brisk bronze brook brown
  bubble buffalo bud builder bullet bumble burrow butterfly button buzz cactus cadence calibre calm camp campus
  candle candid canary canopy canvas canyon capital capstone caravan carbon cardinal care cargo carnival carousel
  cascade castle catalyst cedar celsius central centaur century ceres chain challenge chamber champion change channel
  chapter charm chart charter chase checkpoint cherry chess chestnut chime chimera chorus chronicle cinder cipher
  circle circuit citadel citizen citrus city civic clarity classic clay clear clearwater clever cliff climb clockwork
  cloud clover coast cobalt cocoon code cohort coin collective colony colour comet comfort command common compass
  complete component compound concept concert concord condor conduit connect connection constellation contour control
  convoy copper coral core cornerstone corner corona cosmos cottage cotton counter courier cove cradle craft crane
  crater creative credo creek crescent crest cricket crimson crossing crow crown crystal cube culture curio current
  curve cypher cypress daisy dart dash data dawn daylight decade decision deep deer delta depot desert design destiny
  diamond diana digital dimension direct discover distinct dive diverse dock dolphin dome door dot dove dragon
  dragonfly draft dream drift drive drop drum dune dusk dynamic dynamo eagle earth east echo eclipse eden edge edison
  effect elder electric element elephant elevate elite elm ember emblem emerald emerge eminent empire empower endeavor
  endeavour endurance energy engage engine enigma ensemble enterprise envoy epic epoch epsilon equal equator equinox
  era essence essential eternal ether ethos evergreen everest evolution evolve exact excel exchange explorer express
  fable fabric facet factor factory fair faith falcon family farm fathom feather fellow fern ferry fiber field fig
  finch fir fire firefly first fjord flag flagship flame flamingo flare flash fleet flex flint flock flora flow flower
  fluent flux flight focus foghorn folio force forest forge fork form formula fort forte fortress fortune forum forward
  foundation founders foundry fountain fox fractal frame freedom fresh friday friend frontier frost fruit fulcrum
  full function fusion future gaia galaxy gale gallery gamma gap garden garnet gate gateway gather gazelle gem gemini
  genesis genius gentle genuine giant ginger glacier glide global globe glory glow gold golden good grace grain grand
  granite grape graph grass gravity great green greenhouse grid griffin grit grizzly grove growth guardian guide
  guild gulf habitat hale halcyon halo hammer happy harbor harbour harmony harp harvest haven hawk hazel headway
  health heart hearth heather helios helix helm hera herald hercules heritage hermes hero heron hexagon hickory high
  highland hill hive holly home honey honor honour hope horizon horn hornet horse host hub human humble hummingbird
  hunter hydra ibis icon idea ideal identity igloo image imagine impact imperial impulse independence index indigo
  industry infinite infinity influx ink innovation insight inspire instinct integral integrity intent interface iris
  iron island ivory ivy jade jaguar jasmine jasper jet jewel journey joy jubilee juniper juno jupiter kernel kestrel
  key keystone kin kind kindred king kingfisher kite koala krypton ladder ladybird lagoon lake lamp lance land
  landmark lantern lark larkspur lattice laurel lava lavender layer lead leaf league leap lean ledger legacy legend
  lemon lens leopard level lever liberty life lift light lighthouse lightning lilac lily lime limelight line linear
  link lion lobster local locket lodge logic long loop lotus luck lucid luminous luna lunar lynx lyra macro magic
  magma magnet magnolia magpie maple marathon marble margin marigold marina mariner mark marker market mars mason
  master matrix matter maverick maxim maze meadow medallion melody mentor mercury meridian merit merlin mesa mesh
  metric metro midas midnight mighty milestone mill mind mineral minerva mint mirror mission mist model modern moment
  momentum monarch monday moon moonlight moose mosaic moss motion motive mountain mustang muse nautilus navigator nebula
  neon neptune nest network neutral new next nexus night nimbus noble node nomad north northern northstar nova novel
  notion nucleus oak oasis oath object ocean octave octopus odyssey olive olympia olympus omega omni one onyx opal open
  optic optimum oracle orange orbit orchard orchid origin original orion osprey otter outpost oval owl oxford oxygen
  oyster pace pacific paddle page palace palm panda panorama panther paper parade paradigm paragon parallel park
  parlor partner passage passport patch path pathway patriot pattern pavilion peach peacock peak pear pearl pebble
  pegasus pelican pendulum penguin people pepper perch phoenix piano pilgrim pilot pillar pine pinnacle pioneer pivot
  pixel place plain planet plank plaza plum plume plus point polar polaris pole pollen pony poplar poppy porch port
  portal post potential power prairie precise prelude premier presence prestige primary prime principal prism process
  profile progress project promise proof prospect protocol proton proud prudent puffin pulse puma pure purple pursuit
  puzzle pyramid quail quality quantum quarry quartz quasar quest quiet quill quiver rabbit radar radial radiant radius
  rain rainbow rally ranger rapid raven ray reach ready realm red redwood reef reflect regal regent relay reliable
  reliance relief remedy renaissance resolute resolve response revolution rhythm ribbon ridge ripple rise rising river
  robin rocket rock root rope rubicon social height rose round rover royal ruby sable saffron sage sail salmon salt sand sandstone sapphire
  satellite saturn scale scarlet school scope scout script scroll sea seal season secure seed select sense sentinel
  sequence sequoia serene service seven shadow shape share shell shelter shield shift shine shore sierra sigma signal
  signature silk silver simple single siren sketch sky skyline slate smart smile snap snow snowflake socket sol solar
  solace solid solo solstice sonar sonic source south southern spark sparrow spear spectrum sphere spider spin spiral
  spirit spoke spot spring sprout spruce square stack stage standard star starfish starlight state station stealth
  steel stellar stem step stone storm story strata stratus stream strength stride strive strong structure sugar summit
  sun sunday sunflower sunny sunrise sunset superior support sure surge swan swift switch sword sycamore symbol
  symphony synapse sync synergy syntax table tandem tango target teal tempest temple tempo tender tern terra tether thistle
  thread threshold thrive thunder tide tiger timber titan together token topaz torch tortoise totem touch tower
  track trade trail train transit treasure tree trek triangle tribe tribune trident trillium trinity triton triumph tropic
  true trust trusted tulip tundra tunnel turbine turtle twin twilight ultra umbra umbrella unicorn union unison unite
  united unity universal universe upland upper uptown urban valiant valley value vanguard vantage vault vector vega
  velocity velvet venture venus veranda veritas vertex vertical vesta vibe victor victoria victory view vigor village
  vine vintage violet viper virtue vision vista vital vivid voice volt vortex voyage voyager vulcan walnut warden warrior water
  wave way weaver well west western whale wheel whisper white wild wildfire willow wind window wing winter wise wish
  wolf wonder wood world wren yard yarrow year yellow yes yield young youth zebra zen zenith zephyr zero zest zeus zinc
  zone zoom
  adler anker aquila arbol arche arco ares atlantic atlantis aurore aurinko avanti azul baum berg blau blume bosque brise
  brucke casa central centro cielo ciel cima clef coeur corazon cordial cosmo couleur croix delfin demeter dialog diamante
  domino dorado drei eiche eins eisen engel espace espoir essor estrella etoile europa faro feder fenix feuer fiore flor
  fleur forum frei freiheit futura futuro fuego gallo giglio globo grun habitus hafen halcon heimat helia herz himmel
  hoffnung horizont horizonte icaro insel jardin kern kompass kraft kristall krone leben leben leo leon lepanto leuchtturm
  libertad liberte libra licht linde liberty lobo loro luce lumen lumiere luna lune lux luz maison mare mar meer mente
  mirador mond monde montana morgen mundo mundus natur natura nave nord norte nuage nube nuovo oiseau oliva olivo optima
  oro ouest palma panorama paradis perla pharos piedra planeta plaza pont ponte porta portal prado prima primavera primus
  progreso puente quelle raiz regenbogen rio roble roca rosa rose route rubin ruta salud salus santa senda sentier serena
  signum sirius sirio sol sole soleil sonne sonnen spiegel stella stern stjerne sturm sud sur terra terre tierra titan tor
  torre tour tramontana trio ulme union unidad universo vento verde vida vie viento vita vivo voile volta wald welle welt
  weser wolke zenit zukunft
`)

/** Family names of many, and saints that many houses are called after: no more telling than a word. */
export const COMMON_NAMES = wordSet(`
  adams allen andersen anderson andersson bailey baker bakker barnes bauer becker bell bennett bernard bianchi bos bosch braun
  brooks brown butler campbell carter chen clark clarke coleman collins cook cooper costa cox cruz davies davis dawson dekker diaz
  dubois dumont dupont durand edwards eriksson evans ferrari ferreira fernandez fischer fisher foster fournier fuchs garcia girard
  gomes gomez gonzalez graham gray green griffin hall hansen harris harrison hartmann henderson hernandez hill hoffmann howard
  huber hughes ivanov jackson jacobs james jansen jensen jordan ford johansson johnson jones kaiser karlsson kaya keller kelly kim king klein
  koch kovacs kowalski kruger kumar lang larsen larsson lee lefebvre leroy lewis li long lopez marino marshall martin martinez
  mason mayer meier mendes meyer miller mitchell moore morales moreau moreno morgan morris muller murphy murray myers nagy nelson
  neumann nguyen nielsen nilsson novak nowak oliveira olsen olsson ortiz owen owens palmer parker patel pedersen pereira perez perry
  peters petersen peterson phillips powell price ramirez ramos reed reid reyes reynolds ricci richards richardson richter rivera
  roberts robertson robinson rodrigues rodriguez rogers romano romero ross rossi roth roux russell russo ruiz russell sanchez santos
  schafer schmid schmidt schmitt schneider scholz schroder schulz schulze schuster schwarz scott sharma silva simmons simon simpson
  singh smit smith sousa stevens stewart sullivan svensson taylor thomas thompson torres turner vincent visser vogel wagner walker
  wallace walsh wang ward watson weber weiss werner white wilkinson williams williamson wilson wolff wood woods wright yilmaz young
  zhang zimmermann
  agnes andrew andrews anna anne anns anthony antonio barbara bernard catherine charles clare david elisabeth elizabeth francis
  franziskus georg george georges giovanni giuseppe ignatius james jean johann johannes john johns jose josef joseph josephs juan
  jude katharina lawrence louis luca lucas luke lukes maria marie mark marks martin martins mary marys matthew matthews michael
  michaels nicholas nikolaus patrick patricks paul pauls peter peters petrus pedro pierre raphael rita rosa stephen stephens
  teresa therese thomas vincent`)

/** Whether a name is one word that many have, or a saint of many houses. */
export function isCommonName(words: readonly string[]): boolean {
  const [word = ''] = words.length === 2 && words[0] === 'saint' ? words.slice(1) : words
  const isLone = words.length === 1 || words[0] === 'saint'
  return isLone && words.length < 3 && (COMMON_WORDS.has(word) || COMMON_NAMES.has(word))
}
