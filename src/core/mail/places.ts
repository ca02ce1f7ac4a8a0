/** Places that follow a job title or an employer ("Analyst, London"). Data only. */
const PLACES: ReadonlySet<string> = new Set(
  `london|manchester|birmingham|leeds|bristol|glasgow|edinburgh|cardiff|belfast|liverpool|sheffield|cambridge|oxford|reading|brighton|nottingham|newcastle|leicester|york|bath|southampton|portsmouth|exeter|norwich|aberdeen|dundee|milton keynes|slough|swindon|cheltenham|
dublin|cork|galway|limerick|waterford|ireland|northern ireland|scotland|wales|england|uk|u.k.|united kingdom|great britain|
new york|new york city|nyc|brooklyn|san francisco|sf|bay area|los angeles|la|seattle|boston|chicago|austin|dallas|houston|denver|boulder|atlanta|miami|philadelphia|washington|washington dc|washington, dc|portland|san diego|san jose|palo alto|mountain view|phoenix|minneapolis|detroit|pittsburgh|nashville|charlotte|raleigh|durham|salt lake city|columbus|cleveland|cincinnati|kansas city|st louis|st. louis|baltimore|orlando|tampa|las vegas|sacramento|oakland|indianapolis|milwaukee|richmond|omaha|tulsa|
usa|us|u.s.|united states|north america|americas|emea|apac|europe|eu|dach|nordics|latam|worldwide|global|anywhere|
california|texas|florida|ohio|virginia|colorado|oregon|georgia|illinois|massachusetts|
ca|ny|tx|wa|ma|il|co|ga|fl|or|nc|pa|va|dc|oh|mi|mn|az|ut|nj|md|tn|mo|
bremen|essen|dortmund|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|mönchengladbach|braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld|lübeck|mainz|erfurt|rostock|kassel|saarbrücken|potsdam|oldenburg|osnabrück|heidelberg|darmstadt|regensburg|würzburg|ingolstadt|ulm|heilbronn|göttingen|wolfsburg|reutlingen|koblenz|trier|jena|konstanz|bamberg|bayreuth|passau|landshut|linz|salzburg|innsbruck|klagenfurt|winterthur|luzern|st. gallen|
nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|saint-étienne|toulon|le havre|grenoble|dijon|angers|nîmes|clermont-ferrand|le mans|aix-en-provence|brest|tours|amiens|limoges|annecy|perpignan|metz|besançon|orléans|rouen|mulhouse|caen|nancy|avignon|poitiers|la rochelle|pau|bayonne|genève|liège|namur|charleroi|bruxelles|québec|île-de-france|bretagne|
sevilla|zaragoza|málaga|murcia|palma|bilbao|alicante|córdoba|valladolid|vigo|gijón|vitoria|granada|elche|oviedo|cartagena|pamplona|almería|burgos|santander|castellón|logroño|badajoz|salamanca|huelva|lleida|tarragona|girona|león|cádiz|jaén|ourense|lugo|a coruña|san sebastián|toledo|buenos aires|rosario|mendoza|santiago|valparaíso|concepción|antofagasta|bogotá|medellín|cali|barranquilla|lima|arequipa|quito|guayaquil|montevideo|asunción|la paz|caracas|guadalajara|monterrey|puebla|querétaro|mérida|tijuana|ciudad de méxico|cdmx|pachuca|toluca|españa|
lisboa|coimbra|braga|aveiro|setúbal|faro|évora|viseu|leiria|guimarães|funchal|rio de janeiro|brasília|salvador|fortaleza|belo horizonte|manaus|curitiba|recife|porto alegre|belém|goiânia|campinas|são luís|maceió|natal|florianópolis|vitória|joão pessoa|teresina|cuiabá|campo grande|ribeirão preto|santos|joinville|londrina|brasil|
toronto|vancouver|montreal|ottawa|calgary|waterloo|canada|
sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|australia|nsw|vic|qld|auckland|wellington|christchurch|new zealand|
bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|gurgaon|gurugram|noida|kolkata|ahmedabad|india|
berlin|munich|münchen|hamburg|cologne|köln|frankfurt|frankfurt am main|stuttgart|düsseldorf|dusseldorf|leipzig|dresden|hannover|hanover|nuremberg|nürnberg|germany|deutschland|vienna|wien|graz|austria|zurich|zürich|basel|geneva|bern|lausanne|switzerland|
paris|lyon|marseille|toulouse|france|madrid|barcelona|valencia|spain|lisbon|porto|portugal|amsterdam|rotterdam|utrecht|eindhoven|the hague|netherlands|brussels|antwerp|ghent|belgium|luxembourg|copenhagen|denmark|stockholm|gothenburg|malmö|sweden|oslo|norway|helsinki|finland|warsaw|krakow|kraków|wroclaw|poland|prague|brno|czechia|budapest|hungary|bucharest|romania|sofia|bulgaria|athens|greece|milan|rome|turin|italy|tallinn|estonia|riga|vilnius|
singapore|hong kong|tokyo|japan|seoul|shanghai|beijing|china|dubai|abu dhabi|uae|tel aviv|israel|cape town|johannesburg|south africa|nairobi|lagos|são paulo|sao paulo|brazil|mexico city|mexico|buenos aires|
remote|hybrid|onsite|on-site|head office|city centre|city center`
    .split('|')
    .map((place) => place.trim()),
)

/** Whether a text is a place, or places ("London or Leeds", "Austin, TX", "Remote UK"). */
export function isPlace(text: string): boolean {
  const parts = text
    .toLowerCase()
    .replace(/[()]/g, ' ')
    .split(/\s*(?:,|\/|\bor\b|\band\b|\||;|&|\s-\s)\s*/)
    .map((part) =>
      part
        .replace(
          /\b(?:remote|hybrid|greater|central|area|based|in|only|fully|office|on-?site)\b/g,
          ' ',
        )
        .replace(/\s+/g, ' ')
        .trim(),
    )
  return parts.every((part) => part === '' || PLACES.has(part))
}
