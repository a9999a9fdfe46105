/**
 * Given names in Latin letters, common ones of the United States (Social Security Administration's lists), the
 * German-, French- and Spanish-speaking countries, and those of well-known bearers of surnames that are brands.
 * Left out: names that are words or places before a brand (Will, Mark, Grant, Austin, Paris, Mercedes, Lincoln).
 */
export const GIVEN_NAMES = (
  'ricky mickey billy ernie bernie archie alfie ollie gus hank chuck dick frankie sammy mitch monty freddie joey jessie johnnie donnie ronnie lonnie kenny benny lenny vinny ' +
  'edzard mélania donald andrew jacob aaron bryan karen margaret donna sharon christine debra olivia cheryl ' +
  'kathryn danielle beverly kayla alexis lori oscar giles gareth rhys callum ewan hamish fergus declan aidan ' +
  'conor seamus niall siobhan niamh aoife tracey bronwen philippa imogen matilda brigitte susanne katrin ute ' +
  'martina stefan jörg carsten reiner helmut günther karl-heinz konrad albrecht gottfried eberhard norbert egon ' +
  'rudolf friedhelm lena frieda felix maximilian niklas florian dominik fabian anneliese irmgard elke heiko enno ' +
  'hauke jean-pierre jean-paul jean-claude jean-marc jean-michel jean-françois jean-louis jean-yves jean-jacques ' +
  'michel didier christophe olivier pascal julien rémi rémy théo gaspard antonin basile sylvie isabelle ' +
  'valérie stéphanie émilie virginie laetitia hélène josette manon lucie océane francisco jesús alberto óscar ' +
  'vicente jaime alfonso marcos tomás emilio felipe gerardo gilberto gustavo héctor horacio humberto leandro ' +
  'leonardo mariano sebastián tadeo ulises valentín josefa francisca cristina antonia raquel yolanda susana ' +
  'verónica noelia gabriela daniela jimena ximena matteo luca alessandro chiara federica paolo yusuf mehmet ' +
  'mustafa fatma ayşe ahmed mohamed omar hassan leila tatiana ludmila piotr tomasz krzysztof agnieszka katarzyna ' +
  'jiri petr björn göran freja morten søren jesper mads kasper niels pieter willem hendrik joost maarten sander ' +
  'bram daan raj rohan sunil vikram ravi suresh ramesh kofi kwame thabo sipho nomsa ' +
  'adam adrian alan albert alejandro alex alexander alexandra alfred alice allen amanda amy ana andré andrea andreas ' +
  'angela ann anna anne anthony antoine antonio arnold arthur barbara barron ben benjamin benson bernard bernd betty bill ' +
  'bob bobby brenda brian bruce carl carla carlos carol caroline catherine charles charlie chris christian christina ' +
  'christine christopher claire clara claude claudia craig cynthia daniel danny david deborah denise dennis diana diane dieter ' +
  'donna doris dorothy doug douglas edith edsel edward edwin elena eleanor elizabeth ellen elsie emily emma eric erich erik ' +
  'ernest ernst eugene eva evelyn fernando frances francis françois frank franz fred frederick friedrich gabriel ' +
  'gary georg george gerald gerhard gina glenn gloria greg gregory günter guillermo gustav guy hannah hans harold harrison harry ' +
  'harvey heinrich heinz helen helena henri henry herbert hermann howard hubert hugo ingrid irene isabel ivana ivanka jack ' +
  'jacob jacques james jamie jane janet jason javier jean jeff jeffrey jennifer jenny jerry jessica jill jim jimmy joan joe ' +
  'johann john johnny jon jonas jonathan jorge joseph josef josé joshua juan juana judd judith judy julia julian julie jürgen ' +
  'karen karl karin katherine keith ken kenneth kevin klaus kristina kurt kyle lara larry laura laurent lawrence leo leon ' +
  'leonard leslie lewis linda lisa lita liz lou louis louise lucas lucia lucy luis lukas luke manfred manuel marco ' +
  'margaret maria marie marilyn mario marion marta martha martin mary maryanne matt matthew maurice max melania melissa michael ' +
  'michel michelle miguel mike milutin monica nancy natalie nathan neil nicholas nick nicole nikola nicola norman olga oliver ' +
  'oscar otto pablo pamela patricia patrick paul paula pedro peggy peter philip phil philippe phillip pierre rachel rafael ' +
  'ralph ramón raymond rebecca richard rick rita rob robert roberto robin roger roland ronald rosa rosie rosemary ross roy ' +
  'rudolf russell ruth ryan sally sam samuel sandra sara sarah scott sean sebastian sergio shirley simon sofia sophia sophie ' +
  'stefan stephanie stephen steve steven stuart susan sylvia ted teresa terry theresa thomas tiffany tim timothy tina todd tom ' +
  'tommy tony tracy ursula vanessa victor victoria vincent walter wanda wayne wendy werner whitey wilhelm william wolfgang ' +
  'yolanda yvonne zoe madox blasey trenton len faith willa colter corey tennessee vanessa kai ' +
  'cathy kathy kate katie kathleen lauren megan hailey abigail alyssa ashley beth betsy brandon brett brittany ' +
  'bryan caleb cameron carrie casey cecilia chloe clarence cody connie curtis darren dave debbie derek diego ' +
  'dominic doreen dustin dylan eddie edgar eduardo eileen elaine elias elijah ella erin ernesto esther ethan ' +
  'felix fiona floyd gail gavin geoff geoffrey gilbert gordon graham gwen hector heather herman horace ian ' +
  'imogen isaac isabella ivan jackie jake janice jared jasmine jay jeanne jeremy jerome jesse jo joanna joanne ' +
  'joel josephine joyce juanita justin kara katrina kelly kerry kirk kirsten kristen kristin kyra lars leah ' +
  'lena leroy lester lillian lloyd logan lois lorraine louisa lucille lydia lynn mabel malcolm marcel marcus ' +
  'marcia margot marianne marjorie marlene marvin mathilde maureen mavis maxine mia milton mitchell molly ' +
  'morris muriel naomi neal ned nelson nigel noah noel nora norma owen patsy pauline percy peyton phoebe ' +
  'priscilla quentin ramona randall randy raul reggie regina reginald ricardo rodney roderick ron rory roxanne ' +
  'rufus sabrina sadie samantha sandy saul seth shane shannon shaun shawn sheila sidney simone sonia spencer ' +
  'stacy stan stanley stella stewart tamara tanya tara tessa toby trevor troy valerie vera vernon vicki vivian ' +
  'wallace warren wesley wilbur willie wilma winston yvette zachary ' +
  'abby ada adele agatha agnes alastair aldo alec alicia alison alma alvin amelia amos anders andre andrei andy ' +
  'angelina anita annabel anton arlene armando arne arnaud ashton astrid audrey ava axel barney barry bart ' +
  'basil beatrice becky bella benedict bernadette bertha bertram bess blair blake bonnie boris brad bradley ' +
  'brigitte bruno camila candice carlo carmen carole carolyn cassandra cedric celia charlene charlotte ' +
  'cheryl christa christel clement clint clive colin colleen corinne courtney cyril dana daphne darla darlene ' +
  'darryl deirdre delia delphine denis desmond dexter dina dirk dominique donovan dora dorian dorothea ' +
  'duncan dwight edmund edna effie eli elisa elise elliot elliott elmer eloise elsa elvira elvis emil emile ' +
  'emilia emmanuel enid enrico enzo erica erika ernestine erwin estelle étienne eunice evan evangeline ezra ' +
  'fabian fabio fatima federico felicia ferdinand finn flora francesca francesco francine fritz gaston gemma ' +
  'genevieve gerda gertrude giovanni giulia giuseppe gladys glenda godfrey greta gretchen guido gwendolyn hanna ' +
  'hannes harriet hattie hedwig heidi heike helga henrik henrietta hermine hilda hiram homer hugh ignacio ' +
  'igor ilse imelda inge ingo ines irma irving isidore isla ivo jacqueline jamal janine jasper jed jens ' +
  'jeremiah jethro joachim joaquin jochen johanna jolene josie jude jules juliet juliette karla karsten kathrin ' +
  'katja kermit kerstin kimberly klara kristof kristy lana larissa laverne lenora leonie leopold liam lila lina ' +
  'lionel lisbeth lorenzo loretta lothar louella lucinda ludwig luigi luisa luther lutz lyle maddie madeleine ' +
  'maggie magnus maisie malik mallory mamie manuela marc marcello margarete margarita marguerite marina marisol ' +
  'marla marlon marty mathias mattie maude mauricio maya meghan melinda melvin meredith mervyn micah mildred ' +
  'millie mina minnie miranda miriam moira mohammed moritz myra myron myrtle nadia nadine natalia natasha ' +
  'nell nellie nestor nicolas nikolai nils nina nolan noreen odette olaf ophelia orson orville oswald otis ' +
  'penelope percival perry pete phyllis polly ralf ramon raoul rené renee rex rhoda rhonda richie robbie ' +
  'roberta rodrigo romy rosalie rosalind rosanna roxana ruben rudi rudy rupert russ ruthie salvador salvatore ' +
  'sander sasha scarlett selma serena serge seymour sherry sid siegfried sigrid silas silke silvia simeon ' +
  'solomon sofie sonja sonny stefanie stefano steffen stu sven svetlana sybil tabitha tess thaddeus thea ' +
  'thelma theodor theodore thilo tilda timo tomas toni travis trent trina trudy tyler ulf ulrich ' +
  'valentin valentina verena veronica vince virgil vivienne vladimir wally walt wes wilfred wilhelmina willard ' +
  'willem winifred winona wyatt xavier yasmin yuri yves zachariah zelda zoltan ' +
  'elisabeth uwe birgit ulrike torsten thorsten holger detlef horst rolf reinhard rainer gisela renate monika ' +
  'angelika petra sabine gabriele anja antje svenja katharina annette anke maren lennart malte jannik tobias ' +
  'florian markus benedikt matthias marius philipp sascha maik mandy hanne wiebke heiner ottmar hartmut volker ' +
  'gudrun hannelore roswitha waltraud ingeborg edeltraud kordula thierry gérard loïc jocelyne mireille ghislaine ' +
  'sylvie nathalie véronique chantal monique martine françoise sandrine aurélie élodie céline amélie camille léa ' +
  'manon chloé inès mathieu matthieu guillaume sébastien jérôme stéphane frédéric fabrice yannick cédric hervé ' +
  'didier alain gilles émile lucien léon gaël erwan éric benoît maxime bertrand édouard régis roselyne josiane ' +
  'marcelle solène margaux capucine baptiste clément valentine bastien thibault karim rachid samir mamadou ousmane ' +
  'íñigo inés maría ángel raúl rubén víctor iván álvaro gonzalo rocío montserrat nuria begoña ainhoa esteban ' +
  'emilio enrique eugenio hernán joaquín julián julio lucía mariana matías mónica nicolás octavio ramiro rigoberto ' +
  'tomás valeria xiomara sofía beatriz concepción encarnación josefina graciela leticia norberto osvaldo rodolfo ' +
  'sebastián agustín andrés germán adrián belén hikaru fabiano anish levon judit arjun viswanathan alireza garry ' +
  'anatoly mikhail dmitri dmitry sergei sergey alexei nikita oleg pavel vasily ekaterina irina anastasia olena ' +
  'tatiana ngozi chidi amara priya rajesh sanjay anil deepak sunita yuki hiroshi kenji takashi jean-luc ' +
  'jean-pierre marie-claire hans-peter karl-heinz'
).replaceAll(' ', '|');
