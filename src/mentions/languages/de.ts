import type { LanguageWords } from './language-words.ts';

export const de: LanguageWords = {
  given:
    'jürgen|horst|uwe|detlef|gerd|wilfried|hannelore|sabine|ulrike|petra|monika|markus|matthias|florian|tobias|johannes|rainer|helmut|bettina|birgit',
  title:
    'frau|richter|richterin|professorin|senatorin|gouverneur|schauspieler|schauspielerin|schauspielers|sänger|sängerin|regisseur|erfinder|physiker|' +
    'bruder|schwester|tante|onkel|witwe|tochter|sohn|ehefrau|trainer|hauptmann|kommissar|lady|filmstar|hollywoodstar|modeschöpfer|modedesigner|bürgermeister|familie|ehepaar|first lady|neffe|nichte|kommissarin|hauptkommissar|inspektor|oberst|leutnant|pfarrer|pastor|bischof|anwalt|anwältin|staatsanwalt|staatsanwältin|schriftsteller|schriftstellerin|dichter|maler|malerin|fotograf|fotografin|stürmer|torwart|gitarrist|schlagzeuger|pianist|historiker|chemiker|biologe|astronaut|komponist|bürgermeisterin|trainerin|sheriff|detektiv|zahnarzt|ärztin|lehrer|lehrerin|kollege|kollegin|quarterback',
  honorific:
    'herr|herrn|präsident|präsidenten|us-präsident|us-präsidenten|ex-präsident|kandidat|designer|autor|kanzler|minister|vizepräsident|vizepräsidenten|us-vizepräsident|us-vizepräsidenten|vizepräsidentin|altpräsident|expräsident',
  house:
    'stiftung|turm|universität|museum|bibliothek|institut|straße|strasse|platz|brücke|familie|clan|halle|schule|preis|hochhaus|kinder|villa|gasthof|gasthaus|bäckerei|apotheke|weingut|brauerei|metzgerei|buchhandlung|gletscher|krater|bucht|denkmal|statue|biograf',
  houseBefore:
    'stiftung|familie|haus|hotel|museum|klinik|universität|insel|halbinsel|siedlung|ortschaft|ortsteil|gemeinde|dorf|krater',
  legal: 'kg|kgaa|ohg|e.k.|gmbh & co. kg',
  article:
    'der|den|dem|ein|einen|einem|eines|mein|meinen|meinem|dein|deinen|sein|seinen|seinem|ihr|ihren|ihrem|unser|unseren|kein|keinen|dieser|diesen|jeder|jeden|' +
    'neuen|neue|neuer|gebrauchten|gebrauchte|alten|alter|ersten|im',
  noun: 'der|die|das|den|dem|eine|ein|einer',
  subject: 'ich|du|ihr|wir|man|einfach|mal|bitte',
  auxiliary: 'doch|einfach|mal|schnell|kurz',
  object: 'mal|doch|einfach|das|es|dir|mir|danach|nach',
  preposition:
    'von|bei|mit|für|gegen|über|auf|an|zu|durch|nach|aus|als|wie|was|dass|weil|wenn|ob|pro|anti|seit|wegen|zwischen|statt',
  role: 'als|wie|was|zum',
  pet: 'hund|hündin|dackel|labrador|katze|kater|kätzchen|welpe|pferd|pony|hengst|stute|papagei|hamster|kaninchen|ziege|kuh',
  introduction: 'ich bin|ich heiße|mein name ist|nenn mich|gestatten',
  predicate:
    'sagt|sagte|ist|war|hat|hatte|will|wird|wurde|kann|muss|soll|schreibt|baut|verkauft|fährt|steht|da|wieder|fans|aktie',
  deed: 'kündigt|kündigte|startet|startete|plant|verklagt|verklagte|kauft|kaufte|verkauft|verkaufte|sperrt|sperrte|entlässt|zahlt|zahlte|ging|baut|ruft|meldet|meldete|weigert|streicht|investiert|führt',
  human:
    'lächelte|lächelt|lachte|lacht|weinte|weint|starb|stirbt|nickte|schwieg|heiratete|sang|singt|wohnte|wohnt|lebte|lebt|schlief|aß|trank|köpfte|grätschte|dribbelte|kam frei|wurde geboren|wurde verhaftet|wurde freigesprochen|wurde eingewechselt|wurde ausgewechselt|studierte|promovierte|lehrte|unterrichtete|emigrierte|scherzte|scherzt|murmelte|flüsterte|seufzte|grinste|gestand|flüchtete|floh|ertrank|humpelte|kniete|betete|erinnert sich|verstarb|erlitt|trug einen|trug eine|saß im',
  humanLead: 'dann|später|nie|auch|selbst|noch|nur|schließlich',
  kin: 'frau|ehefrau|ehemann|vater|sohn|bruder|witwe|eltern|kindheit|beerdigung|grab|biograf|biografie|biographie|memoiren|gesicht|nachlass|notizbücher|tagebücher|romane|tod|schwester|jugend|mitspieler|trikot|zelle',
  humanObject:
    'heiratete|verhaftete|begnadigte|interviewte|frau von|witwe von|sohn von|biografie von|grab von|tod von|ältere|jüngere|angeklagte|angeklagten|häftling|tenor',
  kind: 'film|thriller|dokumentarfilm|spielfilm|kinofilm|roman|stück|theaterstück|musical|oper|song|lied|album|band|rockband|chor|comic|serie|spiel|brettspiel|bar|kneipe|café|restaurant|gaststätte|gasthof|hotel|hostel|pension|club|nachtclub|disco|diskothek|kino|theater|bäckerei|brauerei|schiff|boot|yacht|fähre|kutter|segelschiff|segelboot|frachter|fregatte|dampfer|jolle|rennpferd|pferd|hund|hündin|kater|katze|wellensittich|radiosender|jugendradio|sender|festival|parfüm|parfum|bier|cocktail|krater|asteroid|nebel|dorf|gemälde|skulptur|gedicht|ballade|ballett|ausstellung|virus|impfstoff|gitarre|armbanduhr|schriftart|motorrad|roller|rapper|sängerin|sänger|podcast|trilogie|statue|achterbahn|fahrgeschäft|duo|kita|kindergarten|jugendzentrum|raumschiff',
  number: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|halbes|halben',
};
