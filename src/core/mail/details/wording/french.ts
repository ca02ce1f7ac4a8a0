/** French words for the details of a mail. Data only. */
import type { Wording } from './wording.ts'

export const FRENCH: Wording = {
  language: 'fr',
  common:
    'le la les et vous nous votre vos de du des pour est avec que une un en dans sur au à pas je tu ton'.split(
      ' ',
    ),
  months: [
    'janvier|janv',
    'février|fevrier|févr|fév',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août|aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|decembre|déc',
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  shortWeekdays: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
  today: "aujourd'hui|ce soir|cet après-midi|ce matin|ce midi",
  tomorrow: 'demain',
  afterTomorrow: 'après-demain|apres-demain',
  endOfWeek: 'la fin de (?:la|cette) semaine|fin de semaine',
  endOfMonth: '(?:la )?fin du mois',
  nextWeek: 'de la semaine prochaine|la semaine prochaine',
  next: 'prochain',
  last: 'dernier|passé',
  weekLater: 'en huit',
  monthJoin: '',
  ordinal: '(?:er)',
  bareDay:
    "(?:le|au|du|avant le|jusqu'au) (1er|\\d{1,2})(?! ?(?:h|heures|%|€|rue|quai|avenue|bd|place|e |ème|ans|mois|jours|km|personnes))",
  and: 'et',
  or: 'ou',
  to: '-|à|a|au|jusqu.à',
  dottedTime: false,
  dottedDay: false,
  hourMark: 'h|heures?',
  at: 'à|a|vers|dès|pour|de',
  numbers: [
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
  ],
  halfPast: null,
  halfTo: null,
  quarterPast: null,
  quarterTo: null,
  andHalf: 'et demie?',
  after: 'après|apres',
  noon: '(?<!après[- ])midi',
  morning: 'du matin|le matin',
  afternoon: "de l'après-midi|du soir",
  sameTime: 'même heure',
  until:
    "avant(?: le)?|d'ici(?: le| au| à)?|jusqu'(?:au|à)|(?:au )?plus tard(?: le)?|pour(?: le)?|date limite:?|délai:?|expire(?:ra)?(?: le)?|valable jusqu'au|échéance:?|au plus tard(?: le)?|dernier délai:?|à rendre(?: pour)?(?: le)?|clôture:?|limite:?|prend fin(?: le)?|ferme(?:ra)?(?: le)?",
  noDeadline:
    'cdd|contrat (?:jusqu|court|prend)|travaux|fermé|conservé\\p{L}*|vacances|mission (?:de|du|jusqu)|stage|rentrée|sans nouvelles?|sans réponse|reviendrons|recontact\\p{L}*|réponse (?:de notre part|vous sera)',
  within:
    "(?:sous|dans (?:les|un délai de)|d'ici|valable|avez|as|délai de|pendant|reste|dispose[zs] de|endéans les) ?(\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quarante-huit)",
  units: { hour: 'heures?|h', workday: 'jours? ouvr\\p{L}*', day: 'jours?', week: 'semaines?' },
  handIn:
    'envoy\\p{L}*|retourn\\p{L}*|renvoy\\p{L}*|répon\\p{L}*|sign\\p{L}*|accept\\p{L}*|rendre|remett\\p{L}*|transmett\\p{L}*|dépos\\p{L}*|complét\\p{L}*|confirm\\p{L}*|passer|parvenir|décision|accord|part de',
  alternative:
    'ou (?:le |à |au |bien|préfér|un autre|une autre|alors|sinon|dis|dites|\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce qui|quand|si)',
  between:
    'entre|choisir|choisissez|choisis|créneaux|plage|au choix|quel(?:le)? (?:date|créneau|jour)|disponibilités|à votre convenance|qui vous convient|soit le|l.un des',
  moved:
    "déplac\\p{L}*|décal\\p{L}*|report\\p{L}*|au lieu|plutôt|changement|passe (?:de|du|à)|modifi\\p{L}*|avanc(?:er|é|ée|ons) (?:l|notre|à|au)|nouvelle (?:date|heure)|finalement|mis à jour|annuler l'entretien",
  insteadOf:
    'au lieu d[eu]|plutôt que|initialement|prévue? le|et non|suite à (?:votre|notre|ton) entretien du',
  refused:
    "annul\\p{L}*|ne (?:peux|peut|pouvons|pourrai|pourrons|sera|suis|serai) (?:\\p{L}+ )?(?:pas|plus)|empêch(?:é|ée|ement)|impossible|n'est plus|n'aura pas|déjà pris|n'est pas possible|je dois (?:annuler|reporter)",
  openingHours:
    'horaires|ouvert(?:e|s|es)? (?:d|le|au)|standard|joignable|lundi au|du lundi|accueil téléphonique|permanence|empêchement|navette|train|bus|merci de (?:me |nous )?confirmer',
  noReply:
    "(?:ne pas|n'y|ne) (?:y )?(?:répondre|repondre|répondez|réponds)(?: pas)?|(?:pas répondre|pas y répondre)|(?:boîte|adresse|messagerie|boite|compte)(?: \\p{L}+)? (?:n'est|ne|est)(?: \\p{L}+){0,4} (?:pas|consultée|lue|surveillée|relevée|réponse|réponses)|réponses? (?:à ce (?:message|courriel|mail|e-mail) )?(?:ne (?:sont|seront|sera|vous|nous)|n'(?:est|arriv)\\p{L}*) (?:pas|ni|jamais)|réponses ne sont|non surveillée|n'accepte(?: pas| aucune)|n'est pas (?:lue|consultée|relevée|surveillée)",
  mailbox:
    '(?:réponses?|répondre|boîte|adresse|messagerie|courriels? envoyés|(?:cette|ce|cet) (?:adresse|boîte|compte|message|courriel|e-?mail|mail))',
  unread:
    "(?:(?:n'est|ne sont|n'est pas|n'est jamais|ne sera|ne seront|ne peut|n'accepte|ne reçoit|ne permet)(?: \\p{L}+){0,3} (?:pas|plus|jamais|consult\\p{L}*|lu\\p{L}*|surveill\\p{L}*|relev\\p{L}*|trait\\p{L}*|recev\\p{L}*|aucune?)|personne ne|non (?:surveillée?|lue?|relevée?|consultée?)|sans réponse possible|envoi (?:seul|uniquement)|uniquement à l'envoi)",
  staysInTouch:
    "(?:rest\\p{L}*|gard\\p{L}*) (?:\\p{L}+ ){0,3}(?:en )?contact|(?:conserv\\p{L}*|gard\\p{L}*|enregistr\\p{L}*|archiv\\p{L}*) (?:\\p{L}+ |[\\p{L}']+ ){0,4}(?:cv|candidature|dossier|coordonnées|profil|données|numéro|contact|tête|haut|mémoire|nom|réserve|vivier|ans|mois|an|base)|(?:cv|candidature|dossier|coordonnées|profil|données|nom)s? (?:\\p{L}+ ){0,4}(?:conserv\\p{L}*|gard\\p{L}*|enregistr\\p{L}*)|vivier|(?:futur|ultérieur|prochain|autre|nouveau|nouvel)\\p{L}* (?:\\p{L}+ ){0,2}(?:opportunit\\p{L}*|poste|postes|offres?|recrutements?|besoins?|missions?|candidature|ouverture|sessions?|campagnes?|collaboration|projets?|occasion)[^.]{0,60}(?:n'hésit|contact|convien|postul|candidat|corresp|invit|encourag|pens)|(?:n'hésit\\p{L}*|encourag\\p{L}*|invit\\p{L}*|recontact\\p{L}*|contact\\p{L}*|revenir|reven\\p{L}*|pens\\p{L}*|postul\\p{L}*|candidat\\p{L}*|représent\\p{L}*|tent\\p{L}*|appel\\p{L}*)[^.]{0,70}(?:à l'avenir|futur|nouveau|prochain|autre (?:offre|poste|opportunité)|autres (?:offres|postes|opportunités)|plus tard|à la rentrée|l'année prochaine|dès (?:qu|que|octobre|septembre)|l'an prochain|si la situation|pour 20\\d\\d|d'autres clients)|revien\\p{L}* (?:nous |me |vers )|(?:si|quand|dès que|lorsque)[^.]{0,80}(?:recontact|rappel|fais-moi signe|faites-moi signe|fais signe|faites signe|penser(?:ai|ons)|reviens|revenez|appel(?:le|ler)|reviendr|écri(?:s|vez)|préviendr)|porte (?:\\p{L}+ ){0,3}ouverte|(?:retenter|tenter) (?:votre|ta|sa) chance|re-?postuler|postuler (?:à nouveau|de nouveau)|au plaisir de (?:vous|te) (?:revoir|recroiser|retrouver)|(?:appell?er(?:ons|ai)) dès|nos chemins se (?:re)?crois|te garde|vous garde",
  later:
    "à l'avenir|avenir|futur\\p{L}*|ultérieur\\p{L}*|plus tard|de nouveau|à nouveau|prochain\\p{L}*|(?:autre|nouveau|nouvel|nouvelle|autres|nouvelles|nouveaux|similaire|adapté)\\p{L}* (?:\\p{L}+ ){0,2}(?:opportunit|poste|offre|recrutement|besoin|mission|ouverture|session|campagne|projet|occasion|place|annonce|client|contrat|stage)\\p{L}*|(?:poste|offre|opportunité|mission|besoin|place)s? (?:\\p{L}+ ){0,4}(?:corresp\\p{L}*|se (?:libèr|présent|crée|ouvr)\\p{L}*|s'ouvr\\p{L}*|ouvr\\p{L}*)|l'an(?:née)? prochaine?|dès (?:qu|que|lors|octobre|septembre|janvier|l)|à la rentrée|au printemps|à l'automne|cet été|l'été|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|dans (?:six|quelques|un|deux|\\d+) (?:mois|an|ans)|un jour|(?:si|quand|lorsque|dès que|des que) (?:[\\p{L}']+ ){0,8}(?:chang|libèr|ouvr|évolu|obten|aur|auras|aurez|recrut|cherch|revien|revenez|passez|passes|amélior|présent|j'ai)\\p{L}*|par ailleurs|encore",
  link: 'postul\\p{L}*|candidat\\p{L}*|contact\\p{L}*|recontact\\p{L}*|appel\\p{L}*|rappel\\p{L}*|écri[rstvez]\\p{L}*|réécri\\p{L}*|reven\\p{L}*|revien\\p{L}*|repass\\p{L}*|hésite\\p{L}*|invit\\p{L}*|encourag\\p{L}*|fai(?:s|tes)[- ](?:moi|nous|signe)|signe|pens(?:er|e|ons|erai|erons)\\p{L}*|revoir|recrois\\p{L}*|retrouv\\p{L}*|crois\\p{L}*|bienvenu\\p{L}*|plaisir|reparl\\p{L}*|parler de vous|suiv\\p{L}*|consult\\p{L}*|retent\\p{L}*|tent\\p{L}*|représent\\p{L}*|volontiers|preni?ez|prendre part|particip\\p{L}*|garde|gardons|conserv\\p{L}*|restons|prévien\\p{L}*|première?|serai[st]? ravi\\p{L}*|proposer\\p{L}*',
  privacy:
    'rgpd|suppression|supprim\\p{L}*|effacement|protection des données|confidentialité|confidentiel\\p{L}*|cnil|destinataire|traitées|droits|numéro de dossier|fraud\\p{L}*|hameçonnage|malveillant\\p{L}*',
  closing:
    "(?:(?:bien |très )?cordialement(?: à vous)?|bien (?:à (?:vous|toi)|sincèrement|amicalement)|sincèrement|(?:sincères|meilleures|cordiales|respectueuses) salutations|(?:avec )?(?:nos|mes) (?:\\p{L}+ )?salutations(?: \\p{L}+){0,2}|salutations(?: \\p{L}+){0,2}|recevez(?:[\\p{L},' ]+)|veuillez(?:[\\p{L},' ]+)|je vous prie(?:[\\p{L},' ]+)|nous vous prions(?:[\\p{L},' ]+)|amicalement|bises?|bisous|à (?:bientôt|très vite|plus|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|tout à l'heure)|belle journée|bonne (?:journée|soirée|continuation|fin de journée|chance|suite)(?: à vous)?|excellente journée|bon courage|merci(?: d'avance| beaucoup| à (?:vous|toi))?|respectueusement|votre (?:bien )?dévouée?|chaleureusement|au plaisir|musicalement|solidairement|bàv|cdlt|cdt|avec (?:mes|nos) (?:\\p{L}+ ){0,3}(?:salutations|remerciements|amitiés)|amitiés|ciao|pour (?:la direction|le directeur|le service))",
  noPerson:
    'salut|coucou|stages?|administration|administrateur|réunion|entretien|invitation|postuler|voir|accéder|bruxelles|paris|lyon|salutations|meilleures|équipe|equipe|recrutement|rh|ressources|humaines|service|direction|département|pôle|agence|société|groupe|talents?|carrières?|emploi|candidatures?|université|école|lycée|hôpital|hôpitaux|clinique|mairie|commune|ville|banque|assurances?|cabinet|sa|sas|sarl|eurl|responsable|directeur|directrice|chargée?|assistante?|gérante?|présidente?|chef|cheffe|secrétariat|secrétaire|commission|conseil|jury|comité|le|la|les|l|de la|du|des|et|pour|votre|notre|nos|vos|bonjour|madame|monsieur|merci|atelier|boulangerie|restaurant|hôtel|maison|studio|librairie|garage|laboratoire|institut|fondation|association|transports?|énergies?|rue|avenue|quai|place|tél|intérim|interim|ne|ce|cette|message|système|support|noreply|compagnie|éditions|théâtre|musée|pharmacie|mutuelle|fédération|consultant\\p{L}*|recruteu\\p{L}*|collège|syndicat|centre|médecin|fondateur|fondatrice|associée?',
}
