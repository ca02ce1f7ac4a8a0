/**
 * Legal forms of many countries beyond those that rebuilding takes off (core/history/
 * employer-name.ts), in plain letters with their points gone. Data.
 */
import { wordSet } from './word-set.ts'

/** At the end of a name; most stand for themselves, some in runs ("sp z oo", "sa de cv"). */
export const FORMS = wordSet(`
  na asa aor kdor private privat sab cv ou bvba sprl scs sca eg ek ohg vof aps hf rf pte sdn bhd com io ai app
  gesmbh ges og kgaa partg mbb partgmbb partgesmbb eu kg haftungsbeschrankt gemeinnutzige gbr
  unipersonale unipersonal sasu ador eurl sci snc scop scrl cvba asbl vzw sagl soparfi anstalt scarl sapa onlus coop soccoop scpa sc
  slu sll sau slne sccl sal sapi srlcv rl unipessoal sgps eireli epp cia ltee ltda lda spa eirl srltda
   ks ps amba fmba smba ans ba ks enk hb kb ehf ohf oyj ky tmi ry publ
  dac clg ulc uc teoranta teo cic cio pllc fsb pbc npc soc pvt opc berhad fze fzco fzc fzllc dmcc wll pjsc
  saog saoc sae jsc ojsc cjsc qsc qpsc bsc kscp psc sjc
  sro spol vos zs ops sp spk spj psa z oo zoo doo jdoo dd ad dooel shpk sha ood eood ead kda nyrt bt kkt nkft
  srl srld pfa ae epe ike oe aebe as sti tic ticaret uab ab mb sia tov too tdv pat prat
  aktiengesellschaft kommanditgesellschaft aktiebolag aktiebolaget aksjeselskap aktieselskab anpartsselskab
  osakeyhtio vennootschap cie compagnie
  ооо оао зао пао ао ип тоо тов пат прат αε επε ικε οε αβεε
  tbk pcl plt cpl jtd kabushiki kaisha godo yk gk gmbhco inc ltd
`)

/** Before a name, where something left behind. */
export const FRONT_FORMS = wordSet(`
  ltd gmbh llc srl pt sarl ets etablissements ditta uab sia oy ab ooo oao zao pao stichting firma fa messrs
  aktiengesellschaft kommanditgesellschaft aktiebolag aktiebolaget aksjeselskap aktieselskab anpartsselskab
  osakeyhtio vennootschap cie compagnie
  ооо оао зао пао ао тов тоо ип
`)

/** Such as are nothing else, wherever they stand: "Halcro Ltd. Foods". */
export const ANYWHERE_FORMS = wordSet('ltd gmbh llc inc plc pvt sarl kft')

/** Forms in runs whose words say nothing of a form each. */
export const FORM_RUN =
  /(?<=.) (?:ges mbh|sp z o ?o|s coop|(?:ltda|eireli) (?:me|epp)|in liquidazione|in liquidation|i l|akciova spolecnost|spolecnost s rucenim omezenym|spolka z ograniczona odpowiedzialnoscia|s de r ?l(?: mi)?(?: de cv)?|s a rl|sp [kjp]|spolka (?:z oo|akcyjna|komandytowa|jawna)|s ro|z oo|san(?:ayi)? (?:ve )?tic(?:aret)?|(?:family|group) of (?:companies|cos)|(?:its |all )?(?:subsidiaries|affiliates)|(?:limited )?liability company|limited liability|societe (?:anonyme|par actions simplifiee)|sociedad (?:anonima|limitada)|sociedade anonima|societa per azioni|societa a responsabilita limitata|(?:a )?socio unico|naamloze vennootschap|besloten vennootschap|gesellschaft mit beschrankter haftung)$/

/** Those of the East stand before or behind a name without a space. */
export const EASTERN_FORM =
  /株式会社|有限会社|合同会社|\(株\)|㈱|股份有限公司|有限責任公司|有限责任公司|有限公司|주식회사|유한회사|\(주\)/gu
