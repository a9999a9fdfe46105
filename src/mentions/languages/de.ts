import type { LanguageWords } from './language-words.ts';

export const de: LanguageWords = {
  given:
    'jürgen|horst|uwe|detlef|gerd|wilfried|hannelore|sabine|ulrike|petra|monika|markus|matthias|florian|tobias|johannes|rainer|helmut|bettina|birgit',
  title:
    'frau|richter|richterin|professorin|senatorin|gouverneur|schauspieler|schauspielerin|schauspielers|sänger|sängerin|regisseur|erfinder|physiker|' +
    'bruder|schwester|tante|onkel|witwe|tochter|sohn|ehefrau|trainer|hauptmann|kommissar|lady|filmstar|hollywoodstar|modeschöpfer|modedesigner|bürgermeister|familie|ehepaar|first lady|neffe|nichte|kommissarin|hauptkommissar|inspektor|oberst|leutnant|pfarrer|pastor|bischof|anwalt|anwältin|staatsanwalt|staatsanwältin|schriftsteller|schriftstellerin|dichter|maler|malerin|fotograf|fotografin|stürmer|torwart|gitarrist|schlagzeuger|pianist|historiker|chemiker|biologe|astronaut|komponist|bürgermeisterin|trainerin|sheriff|detektiv|zahnarzt|ärztin|lehrer|lehrerin|doktor|doktorin|notar|notarin|arzt|bäcker|bäckerin|metzger|förster|imker|küster|landwirt|hausmeister|apotheker|schreiner|klempner|postbote|kommandant|kapitän|rektor|direktorin|schulleiter|schulleiterin|krankenschwester|hebamme|gärtner|gärtnerin|schiedsrichter|jockey|kurator|archivarin|archivar|feuerwehrmann|wachtmeister|gefreiter|opa|oma|cousin|cousine|nachbar|nachbarin|mitschüler|vikar|organist|dirigent|dirigentin|regisseurin|solist|solistin|tenor|pilot|pilotin|bildhauer|bildhauerin|pfarrerin|pastorin|bischöfin|försterin|imkerin|landwirtin|apothekerin|kapitänin|rektorin|schiedsrichterin|kuratorin|zahnärztin|stürmerin|torhüterin|torhüter|organistin|kantor|verteidiger|mittelfeldspieler|kollege|kollegin|quarterback',
  honorific:
    'herr|herrn|präsident|präsidenten|us-präsident|us-präsidenten|ex-präsident|kandidat|designer|autor|kanzler|minister|vizepräsident|vizepräsidenten|us-vizepräsident|us-vizepräsidenten|vizepräsidentin|altpräsident|expräsident',
  house:
    'stiftung|turm|universität|museum|bibliothek|institut|straße|strasse|platz|brücke|familie|clan|halle|schule|preis|hochhaus|kinder|villa|gasthof|gasthaus|bäckerei|apotheke|weingut|brauerei|metzgerei|buchhandlung|gletscher|krater|bucht|denkmal|statue|biograf|brunnen|saal',
  houseBefore:
    'stiftung|familie|haus|hotel|museum|klinik|universität|insel|halbinsel|siedlung|ortschaft|ortsteil|gemeinde|dorf|krater|weingut|metzgerei|fleischerei|bäckerei|gärtnerei|schreinerei|tischlerei|zimmerei|schlosserei|konditorei|apotheke|buchhandlung|druckerei|brauerei|molkerei|kanzlei|praxis|mühle|zirkus|circus|gasthaus|gasthof|sanitär|installateur|spedition|busreisen|reisebüro|fahrschule|möbel|getränke|blumen|bestattungen|malerbetrieb|dachdeckerei|gartenbau|steuerberatung|zahnarztpraxis',
  compoundHead:
    'familie|familien|dynastie|sippe|weingut|gasthof|gasthaus|metzgerei|bäckerei|tischlerei|schreinerei|konditorei|apotheke|buchhandlung|druckerei|brauerei|kanzlei',
  legal: 'kg|kgaa|ohg|e.k.|gmbh & co. kg',
  article:
    'der|den|dem|ein|einen|einem|eines|mein|meinen|meinem|dein|deinen|sein|seinen|seinem|ihr|ihren|ihrem|unser|unseren|kein|keinen|dieser|diesen|jeder|jeden|' +
    'weißen|weißer|weiße|schwarzen|schwarzer|roten|roter|blauen|blauer|grauen|silbernen|grünen|neuen|neue|neuer|gebrauchten|gebrauchte|alten|alter|ersten|im',
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
    'sagt|sagte|ist|war|hat|hatte|will|wird|wurde|kann|muss|soll|schreibt|baut|verkauft|fährt|steht|macht|redet|droht|lügt|kommt|gewinnt|verliert|da|wieder|fans|aktie',
  deed: 'kündigt|kündigte|startet|startete|plant|verklagt|verklagte|kauft|kaufte|verkauft|verkaufte|sperrt|sperrte|entlässt|zahlt|zahlte|ging|baut|ruft|meldet|meldete|weigert|streicht|investiert|führt',
  human:
    'lächelte|lächelt|lachte|weinte|weint|starb|stirbt|nickte|heiratete|sang|singt|wohnte|wohnt|schlief|aß|trank|köpfte|grätschte|dribbelte|kam frei|wurde geboren|wurde verhaftet|wurde freigesprochen|wurde eingewechselt|wurde ausgewechselt|studierte|promovierte|unterrichtete|emigrierte|scherzte|scherzt|murmelte|flüsterte|seufzte|grinste|flüchtete|floh|ertrank|kniete|betete|erinnert sich|verstarb|saß im|lebt in|lebte in|lebte als|lehrte an|lehrte in',
  humanLead: 'dann|später|nie|auch|selbst|noch|nur|schließlich',
  kin: 'frau|ehefrau|ehemann|vater|sohn|bruder|witwe|eltern|kindheit|beerdigung|grab|biograf|biografie|biographie|memoiren|nachlass|notizbücher|tagebücher|romane|tod|schwester|jugend|mitspieler|trikot',
  humanObject:
    'heiratete|verhaftete|begnadigte|interviewte|frau von|witwe von|sohn von|biografie von|grab von|tod von|angeklagte|angeklagten|häftling|tenor',
  kind: 'film|thriller|dokumentarfilm|spielfilm|kinofilm|roman|stück|theaterstück|musical|oper|song|lied|album|band|rockband|chor|comic|serie|spiel|brettspiel|bar|kneipe|café|restaurant|gaststätte|gasthof|hotel|hostel|pension|club|nachtclub|disco|diskothek|kino|theater|bäckerei|brauerei|schiff|boot|yacht|fähre|kutter|segelschiff|segelboot|frachter|fregatte|dampfer|jolle|rennpferd|pferd|hund|hündin|kater|katze|wellensittich|radiosender|jugendradio|sender|festival|parfüm|parfum|bier|cocktail|krater|asteroid|gemeinde|weiler|kleinstadt|ortschaft|verein|praxis|kanzlei|schülerzeitung|cocktailbar|nebel|dorf|gemälde|skulptur|gedicht|ballade|ballett|ausstellung|virus|impfstoff|gitarre|armbanduhr|schriftart|motorrad|roller|rapper|sängerin|sänger|podcast|trilogie|statue|achterbahn|fahrgeschäft|duo|kita|kindergarten|jugendzentrum|raumschiff|eisdiele|eiscafé|friseursalon|pizzeria|imbiss|buchhandlung|waschsalon|fahrschule|kapelle|blaskapelle|campingplatz|biergarten|weinstube|stute|pony|hengst|wallach|esel|hausboot|kegelclub|karnevalsgesellschaft|schrebergarten|skatrunde|baumarkt|reederei|busreisen',
  starter:
    'auch|selbst|nur|dank|laut|gestern|heute|dass|weil|wenn|ob|warum|sagte|sagt|gab|gibt|will|hat|hatte|kann|muss|soll|verließ|verklagte|bevor|nachdem|während|obwohl|denn|aber|doch|sondern|nicht|noch|schon|wieder|zuletzt|demnach|deshalb|daher|damit|dann|damals',
  calendar:
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ostern|pfingsten|neujahr',
  number: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|halbes|halben',
  measure: 'erreicht|erreichen|erreichte|bis|bei|mit|von|zu|schafft|liefert|über|unter|rund|etwa|knapp|nur|die|ein',
  governor: 'von|mit|für|gegen|über|zwischen',
  definition: 'was ist ein|was ein|wie stark ein|heißt ein|einheit',
};
