/** Countries, regions and large cities as branches write them, in plain letters. Data. */
import { wordGroups, wordSet } from './word-set.ts'

export const PLACES = wordSet(`
  uk gb britain england scotland wales ireland eire usa us america americas canada quebec mexico brasil brazil argentina
  chile colombia peru ecuador uruguay paraguay bolivia venezuela guatemala 
  europe europa eu emea apac latam mena asean dach cee benelux nordics nordic baltics baltic iberia iberica balkans
  deutschland germany alemania allemagne france frankreich francia espana spain spanien italia italy italien 
  portugal nederland netherlands belgium belgique belgie belgien luxembourg luxemburg osterreich austria
  schweiz suisse switzerland svizzera polska poland polen cesko cesky czechia cr slovakia slovensko hungary magyarorszag
  ungarn romania bulgaria serbia srbija croatia hrvatska slovenia slovenija bosnia kosovo albania greece hellas ellas
    turkiye turkey turkei sverige sweden norge norway danmark denmark suomi finland iceland
  eesti estonia latvia latvija lithuania lietuva ukraine ukraina russia kazakhstan 
  angola mocambique mozambique senegal cameroun cameroon zambia uganda tanzania ethiopia rwanda jordan lebanon oman
  israel uae emirates qatar kuwait bahrain egypt morocco maroc tunisie tunisia algerie
  dubai africa nigeria nig kenya ghana india pakistan bangladesh china japan korea taiwan singapore malaysia
  indonesia thailand vietnam philippines australia oceania asia
  london manchester bristol leeds edinburgh glasgow cardiff dublin belfast berlin munchen munich
  hamburg koln cologne frankfurt stuttgart dusseldorf leipzig dresden nurnberg bremen hannover
  wien vienna graz salzburg zurich geneva geneve lausanne basel bern paris lyon marseille toulouse bordeaux 
  nantes madrid barcelona sevilla bilbao lisboa lisbon porto milano milan roma rome torino turin napoli bologna
  amsterdam rotterdam utrecht eindhoven brussels bruxelles antwerp antwerpen warsaw warszawa krakow wroclaw gdansk
  poznan lodz prague praha brno bratislava budapest bucharest bucuresti cluj belgrade beograd zagreb ljubljana
  athens istanbul ankara izmir stockholm goteborg gothenburg malmo oslo copenhagen kobenhavn aarhus helsinki
  tallinn riga vilnius kyiv lviv chicago boston seattle atlanta miami toronto montreal
  vancouver calgary ottawa sydney melbourne brisbane bangalore bengaluru mumbai delhi hyderabad chennai
   tokyo osaka seoul shanghai beijing shenzhen taipei jakarta manila bangkok cairo lagos nairobi johannesburg
  cyprus malta valencia birmingham auckland lille branch niederlassung sucursal filial succursale zweigniederlassung`)

/** The same in two words. */
export const LONG_PLACES = new Set(
  `new york|new zealand|hong kong|south africa|saudi arabia|united kingdom|united states|north america|south america|
  latin america|middle east|asia pacific|south korea|costa rica|sri lanka|san francisco|los angeles|bay area|cape town|
  sao paulo|rio janeiro|abu dhabi|tel aviv|buenos aires|northern ireland|czech republic|ceska republika|
  central europe|eastern europe|western europe|puerto rico|el salvador|gran bretagna|great britain`
    .split('|')
    .map((place) => place.trim()),
)

/** Cities that have a name of their own in other languages. */
export const CITIES = wordGroups(`
  vienna: wien
  munich: munchen
  cologne: koln
  geneva: geneve genf ginevra
  basel: bale
  milan: milano mailand
  rome: roma rom
  turin: torino
  naples: napoli
  florence: firenze
  venice: venezia
  lisbon: lisboa lissabon
  prague: praha prag
  warsaw: warszawa warschau
  krakow: cracow krakau
  brussels: bruxelles brussel
  antwerp: antwerpen anvers
  ghent: gent gand
  copenhagen: kobenhavn
  gothenburg: goteborg
  seville: sevilla
  bucharest: bucuresti
  belgrade: beograd
  strasbourg: strassburg
  luxembourg: luxemburg`)
