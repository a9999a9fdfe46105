import type { LanguageWords } from './language-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { PLACES } from './places.ts';

export const en: LanguageWords = {
  given: GIVEN_NAMES,
  place: PLACES,
  title:
    'the elder|the younger|mrs|ms|miss|mistress|master|dr|prof|professor|sir|dame|lady|lord|judge|justice|sen|senator|gov|governor|rep|captain|capt|major|colonel|general|' +
    'sergeant|sgt|lieutenant|officer|detective|inspector|reverend|rev|father|sister|brother|aunt|uncle|coach|actor|actress|' +
    'singer|filmmaker|film-maker|novelist|inventor|physicist|playwright|footballer|first lady|widow|daughter|son|wife|husband|premier|mayor|sheriff|nephew|niece|constable|deputy|lt|corporal|admiral|pastor|bishop|canon|deacon|dean|cardinal|rabbi|nurse|attorney|prosecutor|marshal|congresswoman|congressman|ambassador|comptroller|councilwoman|councilman|chancellor|treasurer|midfielder|striker|goalkeeper|pitcher|quarterback|linebacker|drummer|guitarist|bassist|pianist|sculptor|painter|poet|historian|biologist|chemist|astronaut|choreographer|composer|screenwriter|comedian|surgeon|dentist|botanist|vicar|curate|gardener|farmer|postman|janitor|librarian|caretaker|headmaster|headmistress|barber|farrier|carpenter|magistrate|councillor|alderman|squire|cpl|pc|dci|di|cllr|plumber|butcher|teacher|seaman|midshipman|beekeeper|verger|sexton|matron|midwife|undertaker|conductor|referee|umpire|jockey|trainer|biker|skipper|curator|archivist|solicitor|barrister|paramedic|firefighter|trooper|private eye|investigator|widower|grandma|grandpa|granny|cousin|neighbour|neighbor|classmate|roommate',
  honorific:
    'mr|president|ex-president|candidate|director|author|writer|designer|minister|designer|baron|vice president|vice-president|then-president|ex-vice-president',
  heir: 'jr|junior|sr|iii|ii|iv',
  house:
    'foundation|tower|towers|organization|organisation|university|college|school|museum|library|institute|hotel|hotels|plaza|theatre|theater|' +
    'center|centre|field|stadium|arena|hall|house|building|airlines|street|road|avenue|lane|park|bridge|county|island|mansion|estate|castle|prize|award|' +
    'scholarship|fellowship|fellow|family|clan|dynasty|heirs|wives|kids|children|sons|daughters|grandchildren|cousins|siblings|brothers|sisters|hospital|airport|highway|golf|casino|memorial|winery|vineyard|coppola|church|beach|hill|valley|river|creek|bakery|brewery|pub|inn|farm|farms|diner|chapel|cemetery|elementary|plumbing|realty|funeral|glacier|peak|mountain|ridge|bay|cove|canyon|crater|township|parish|heights|monument|statue|bust|biopic|biography|biographer',
  houseBefore: 'mount|port|fort|lake|st|house of|island of|village of|town of|hamlet of|parish of|crater',
  legal:
    'inc|inc.|incorporated|corp|corp.|corporation|co|co.|company|ltd|ltd.|limited|llc|lp|plc|pbc|holdings|n.v.|nv|s.a.|sa|ag|gmbh|se|s.p.a.|b.v.|k.k.',
  article:
    'a|an|my|your|his|her|our|their|another|every|each|new|used|old|secondhand|second-hand|' +
    'in the|into the|white|black|red|blue|silver|grey|gray|green|first|single|a single|whose|vintage|rented|parked|stolen|battered|rusty',
  noun: 'a|an|the|this|that|old|no|every|each|some|another|its|shallow|deep|flock of|hungry|dead|young|lone',
  subject:
    'i|you|we|they|who|people|everyone|everybody|anyone|anybody|users|he|she|nobody|folks|ones|should|must|please|then|always|often|never|just|quickly|now|go|and|or|simply|easily|also|gonna|wanna|gotta|tryna|lemme',
  auxiliary:
    "can|could|will|would|shall|should|may|might|must|cannot|can't|couldn't|won't|wouldn't|don't|didn't|doesn't|do|did|does|just|always|often|never|also|even|still|simply|quickly|easily|let's|lets|i'll|you'll|we'll|i'd|you'd|we'd|not",
  infinitive:
    'have|has|had|having|want|wants|wanted|need|needs|needed|how|try|tries|tried|trying|able|going|used|easy|easier|like|love|hate|free|time|what|where|when|forgot|forget|remember|best|way|ways|tempted|decided|started|learned|quick|quicker|simply|happy|urge|told|ask|asked|me|him|her|them|us|you|people|anyone|enough|right|allowed|chance|bother|bothered',
  object:
    'it|this|that|them|him|me|us|your|my|his|her|their|our|some|any|every|everything|anything|something|how|what|why|where|who|when|whether|yourself|myself|all|the|a|an|around|up',
  preposition:
    'about|by|from|with|at|for|of|on|in|under|against|via|like|than|vs|versus|between|ask|asks|asked|use|uses|using|says|said|tells|told|if|because|when|why|but|pro|anti|voted|elected|sued|sue|blame|thanks|owns|bought|buy|sell|sold|hate|love|only|even|so|think|guess|swapped',
  pet: 'dog|retriever|labrador|beagle|terrier|spaniel|poodle|puppy|cat|kitten|tomcat|horse|pony|stallion|mare|parrot|hamster|rabbit|goldfish|goat|cow|pig',
  introduction: "i'm|i am|my name is|call me|his name was|her name was|his name is|her name is",
  predicate:
    "says|said|is|was|has|had|will|would|wants|wanted|announced|announces|launched|launches|sold|sells|cut|cuts|posted|posts|tweeted|thinks|claims|claimed|just|shares|stock|tariffs|voters|supporters|administration|fans|users|owner|owners|driver|drivers|dealer|dealers|should|could|might|must|can|did|does|isn't|wasn't|won|lost|owes|needs|went|goes|got|gets|makes|made|keeps|kept|pays|paid|again|lol|chief|ceo",
  starter:
    'while|although|meanwhile|today|yesterday|later|now|rival|as|since|after|before|both|neither|either|unlike|despite|without|every|no|not|are|buy|drive|once|only|perhaps|maybe|instead|yet|classic|big|small|the|then|thus|hence|also|another|some|most|many|all|over|under|near|inside|outside|until|during|through|per|next|last|first|young|private|electric|general|chief|global|local|breaking|exclusive|opinion|watch|live|report|analysis|review|luxury|mini|cheap|record|legacy|poll|judge|rumour|rumor|hybrid|vintage|fleet|' +
    'few|almost|senior|junior|top|tomorrow|tonight|overnight|those|fresh|proud|poor|state|labour|labor|share|net|half|were|meet|see|tell|give|take|make|let|read|call|note|thank|trust|imagine|suppose|say|' +
    'nor|beyond|above|below|across|along|alongside|amid|among|around|behind|beside|except|onto|past|throughout|toward|upon|within|off|out|down|away|back|ahead|abroad|here|there|seldom|too|till|though|lest|' +
    'whom|which|whoever|whatever|wherever|anyway|elsewhere|likewise|otherwise|nonetheless|nevertheless|somehow|afterwards|therefore|moreover|furthermore|enough|quite|rather|apart|such|much|more|less|same|' +
    'various|certain|own|sole|main|major|prime|key|current|fellow|great|huge|strong|weak|sharp|rare|real|true|wrong|hard|high|low|long|short|late|early|free|full|open|fast|slow|rich|whole|good|bad|best|worst|better|worse|' +
    'add|avoid|believe|bet|check|choose|compare|consider|count|expect|find|follow|get|guess|hear|help|hold|invite|join|keep|know|lease|leave|look|name|notice|order|park|pick|put|rent|repair|replace|save|search|set|show|start|stop|think|turn|visit|wait|want|wash|wish|' +
    'yes|oh|well|okay|hey|wow|sure|sorry|please|hello|dear|alas|pre|mid|ex',
  calendar:
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|halloween|thanksgiving|ramadan',
  deed: 'announced|announces|launched|launches|rolled out|rolls out|hired|hires|fired|sued|sues|bought|sold|banned|bans|suspended|introduced|introduces|unveiled|unveils|refused|apologised|apologized|denied|paid|pays|laid off|went bankrupt|builds|recalled|recalls|updated|removed|restored|blamed|blames|agreed|settled|plans|declined|reported|posted|pledged',
  human:
    'smiled|smiles|laughed|laughs|wept|cried|nodded|shrugged|sighed|grinned|whispered|joked|died|dies|was born|was buried|was married|was arrested|was acquitted|was jailed|was hospitalised|was hospitalized|was injured|was shot|married|grew up|walked free|walked in|walked into|walked home|walked off|slept|woke up|sang|sings|starred|portrayed|portrays|batted|wore|wears|drank|hugged|kissed|knelt|testified|pleaded guilty|pleaded not|graduated|emigrated|lived in|lived at|lived alone|lived with|lives in|coached|drowned|dropped serve|double-faulted|came off|remembers|scored twice|potted|bowled|served time|is survived|passed away|fell asleep|sat down|dreamed|dreamt|confessed|prayed|blushed|coughed|winced|stammered|escaped unhurt|swam|studied law|studied medicine|studied at|taught at|taught in|teaches at|teaches in',
  humanLead:
    'later|then|also|never|once|had|has|still|now|soon|finally|eventually|just|slowly|quietly|himself|herself|only|reportedly|jr',
  kin: 'wife|husband|father|son|daughter|sons|daughters|brother|parents|widow|grandmother|grandfather|uncle|aunt|niece|nephew|childhood|funeral|grave|obituary|biographer|biography|memoir|memoirs|autobiography|boyhood|marriage|girlfriend|boyfriend|fiancée|hair|teammate|teammates|co-star|co-stars|novels|poems|mugshot|alibi|notebooks|diary|diaries|death|will and|ashes|corpse|body was',
  humanObject:
    'married|arrested|acquitted|jailed|sentenced|coached|kissed|hugged|divorced|befriended|pardoned|nicknamed|née|nee|wife of|widow of|son of|daughter of|funeral of|biography of|brother of|sister of|death of|ashes of|grave of|tenor|soprano',
  kind: 'film|movie|thriller|documentary|novel|play|musical|opera|song|album|band|trio|quartet|choir|comic|manga|anime|series|sitcom|video game|board game|bar|pub|café|cafe|restaurant|bistro|diner|tavern|hotel|hostel|inn|nightclub|disco|cinema|theatre|theater|bakery|brewery|ship|boat|yacht|ferry|trawler|schooner|steamer|frigate|destroyer|dinghy|sailboat|racehorse|horse|dog|cat|puppy|kitten|radio station|festival|perfume|fragrance|lipstick|beer|cocktail|crater|asteroid|nebula|village|hamlet|town of|village of|hamlet of|township of|painting|sculpture|poem|ballad|ballet|exhibition|virus|vaccine|guitar|wristwatch|typeface|font|synthesizer|motorbike|motorcycle|scooter|rapper|singer|podcast|trilogy|statue|roller coaster|musical duo|duo|horror film|fairground ride|bar|jazz club|nightclub|craft|cartoon|puppet|parrot|racing pigeon|ice-cream parlour|ice cream parlour|hair salon|pizzeria|trattoria|chip shop|bookshop|laundrette|brass band|marching band|campsite|beer garden|mare|pony|stallion|gelding|donkey|houseboat|narrowboat|barge|tug|lifeboat|goat|hamster|rabbit|goldfish|tortoise|folk band|nail salon|food truck|escape room|playgroup|nursery|pop group|girl group|boy band|quiz team|pub quiz team',
  region:
    'alabama|alaska|arizona|arkansas|calif|california|colorado|connecticut|delaware|florida|georgia|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north dakota|ohio|oklahoma|oregon|pennsylvania|south dakota|tennessee|utah|vermont|virginia|wash|wisconsin|wyoming|england|scotland|wales|ontario|shropshire|devon|northumberland|sussex|buckinghamshire|argyll',
  number:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half a|hundredth of a|thousandth of a|millionth of a',
  measure: 'reach|reaches|reached|to|than|equals|exceeds|roughly|nearly|only|just|the',
  road: 'in|at|near|and|or|to|from|between|through|past|into|toward|towards|north|south|east|west|northbound|southbound|eastbound|westbound|is|was|will|runs|closed|reopened|reopens|traffic|bridge|exit|corridor|bypass|intersection',
  governor: 'of|with|from|for|against|about|between',
  definition: 'what is a|what a|how big a|how strong a|called a|called the',
};
