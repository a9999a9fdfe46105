/**
 * Countries, states of the US and cities of some millions (their capitals, and those that make cars), as English, German,
 * French, Spanish and Vietnamese write the last word of them, and in English who is from there. Before a maker's name
 * they say where, not who. Left out: what is a given name as well (Georgia, Virginia, Austin, Florence, Sydney, Jordan).
 */
export const PLACES = (
  'africa america asia europe eu uk usa us britain england scotland wales ireland germany france italy spain portugal poland austria switzerland belgium netherlands holland denmark ' +
  'sweden norway finland iceland russia ukraine turkey greece hungary romania bulgaria serbia croatia slovakia slovenia czechia estonia latvia lithuania ' +
  'china japan korea taiwan vietnam thailand malaysia singapore indonesia philippines pakistan bangladesh iran iraq arabia emirates qatar egypt morocco algeria tunisia nigeria ghana ethiopia ' +
  'canada mexico brazil argentina chile colombia peru venezuela ecuador uruguay bolivia cuba australia zealand ' +
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota ' +
  'mississippi missouri montana nebraska nevada hampshire mexico york ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec ' +
  'chicago detroit dearborn houston boston atlanta miami seattle angeles washington toronto montreal london paris berlin munich stuttgart cologne frankfurt hamburg madrid valencia barcelona lisbon rome milan turin vienna zurich geneva brussels ' +
  'amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest bucharest athens istanbul moscow kyiv beijing shanghai shenzhen guangzhou tokyo osaka seoul taipei bangkok jakarta manila delhi mumbai dubai cairo lagos nairobi johannesburg pretoria melbourne ' +
  'american african asian european british english scottish welsh irish german french italian spanish portuguese polish austrian swiss belgian dutch danish swedish norwegian finnish russian ukrainian turkish greek hungarian romanian ' +
  'chinese japanese korean taiwanese vietnamese thai malaysian indonesian indian pakistani iranian egyptian moroccan canadian mexican brazilian argentine chilean colombian australian ' +
  'deutschland frankreich italien spanien polen österreich schweiz belgien niederlande dänemark schweden norwegen finnland russland türkei griechenland ungarn rumänien tschechien japan südkorea brasilien mexiko kanada australien südafrika europa amerika asien afrika köln münchen saarlouis wien zürich genf brüssel mailand rom turin warschau prag moskau peking tokio ' +
  'allemagne angleterre italie espagne pologne autriche suisse belgique suède norvège russie turquie grèce hongrie roumanie chine japon corée inde brésil mexique maroc algérie tunisie afrique amérique asie lyon marseille bordeaux toulouse lille strasbourg bruxelles genève londres munich rome moscou pékin ' +
  'alemania inglaterra francia italia españa polonia suiza bélgica suecia noruega rusia turquía grecia rumanía japón corea brasil méxico colombia perú marruecos áfrica américa sevilla almussafes bilbao zaragoza lisboa londres parís berlín moscú pekín unidos ' +
  'nam nội quốc bản độ âu mỹ đức anh pháp nga'
).replaceAll(' ', '|');
