/**
 * Documents of more than 3,000 words, put together from paragraphs of our own: what a name means is said
 * in one place, and the bare name stands far from there.
 */
import type { PassageRow } from './read-passages.ts';

const WORDS = 3200;

const FILLER: Record<string, string[]> = {
  en: [
    'The meeting began late because the hall had not been heated, and those who came early kept their coats on. On the table stood a jug of water, a stack of minutes from the spring, and a bell nobody rang. The treasurer read his figures in a low voice, pausing wherever a page had stuck to the next, and the members nodded at sums they had heard before.',
    'Later that year the road was closed for repairs, so the bus took the long way round through the orchards. Passengers complained at first and then began to look out of the window. One of them started to write down which trees had fruit, and by October she had a list that the agricultural college asked to see.',
    'It is easy to forget how slowly decisions were taken. A letter went out on Monday, an answer came on Friday, and by then the question had changed. The archive holds forty boxes of such letters, tied with string, and hardly one of them says what was finally agreed.',
    'The kitchen opened at six. Bread came from the village, eggs from the farm behind the chapel, and the cook allowed no one near the stove before eight. Guests who wanted tea had to ask twice, which the regulars knew and the newcomers learned.',
  ],
  de: [
    'Die Sitzung begann mit einer halben Stunde Verspätung, weil der Saal nicht geheizt war. Auf dem Tisch standen ein Krug Wasser und ein Stapel Protokolle aus dem Frühjahr. Der Kassenwart las die Zahlen mit leiser Stimme vor, und die Mitglieder nickten bei Summen, die sie längst kannten.',
    'Im Herbst wurde die Straße gesperrt, und der Bus fuhr den Umweg durch die Obstgärten. Zuerst schimpften die Fahrgäste, dann sahen sie aus dem Fenster. Eine Frau begann aufzuschreiben, welche Bäume trugen, und im Oktober hatte sie eine Liste, nach der sogar die Schule fragte.',
    'Man vergisst leicht, wie langsam damals entschieden wurde. Am Montag ging ein Brief hinaus, am Freitag kam die Antwort, und bis dahin war die Frage eine andere. Im Archiv liegen vierzig Schachteln mit solchen Briefen, und kaum einer sagt, was am Ende galt.',
    'Die Küche öffnete um sechs. Das Brot kam aus dem Dorf, die Eier vom Hof hinter der Kapelle, und die Köchin ließ vor acht niemanden an den Herd. Wer Tee wollte, musste zweimal fragen.',
  ],
  fr: [
    'La réunion commença en retard, car la salle n’était pas chauffée. Sur la table se trouvaient une carafe d’eau et une pile de procès-verbaux. Le trésorier lut les chiffres à voix basse, et chacun hochait la tête devant des sommes déjà connues.',
    'À l’automne, la route fut fermée et le car passa par les vergers. Les voyageurs se plaignirent d’abord, puis ils regardèrent par la fenêtre. L’une d’elles nota quels arbres portaient des fruits, et en octobre elle avait une liste complète.',
    'On oublie vite combien les décisions étaient lentes. Une lettre partait le lundi, la réponse arrivait le vendredi, et entre-temps la question avait changé. Les archives gardent quarante boîtes de ces lettres.',
  ],
};

/** id, language, opening, close: the filler between them is what makes the evidence far. */
const DOCUMENTS: [string, string, string, string, trap?: true][] = [
  [
    'long-en-1',
    'en',
    '[[general-motors|General Motors]] built its first plant here in 1921, and half the town worked there.',
    'When the last shift ended, [[general-motors|GM]] gave each worker a watch.',
  ],
  [
    'long-en-2',
    'en',
    'Gerald Ford spent his last summer here and walked with a stick along the shore.',
    'Ford never said what he thought of the new library, but he came to its opening.',
    true,
  ],
  [
    'long-en-3',
    'en',
    'The carmaker [[byd|BYD]] came to the region five years ago.',
    'It sold the [[byd-seagull|Seagull]] as a small electric-powered hatchback, and [[byd|BYD]] made little on each.',
  ],
  [
    'long-en-4',
    'en',
    'Nikola Tesla lived in the hotel for a decade and fed the pigeons on the sill.',
    'Tesla left without paying, and the porter kept a trunk of his papers.',
    true,
  ],
  [
    'long-en-5',
    'en',
    '[[donald-trump|Donald Trump]] visited the county once, in the rain.',
    'The speech was short, and [[donald-trump|Trump]] left before the choir had sung.',
  ],
  [
    'long-de-1',
    'de',
    '[[general-motors|General Motors]] kam 1929 in die Stadt und blieb fast neunzig Jahre.',
    'Als [[general-motors|GM]] ging, blieb die leere Halle am Fluss.',
  ],
  [
    'long-de-2',
    'de',
    'Harrison Ford drehte hier einen halben Film und wohnte beim Müller.',
    'Ford schickte noch Jahre danach eine Karte zu Weihnachten.',
    true,
  ],
  [
    'long-de-3',
    'de',
    'Die [[nvidia|Nvidia]]-Aktie stand an jenem Abend auf einem Hoch.',
    'Ein Jahr danach hatte [[nvidia|Nvidia]] den Wert verdoppelt, und [[donald-trump|Trump]] drohte mit Zöllen.',
  ],
  [
    'long-de-4',
    'de',
    'Der Zug der Möwen gilt in diesem Ort als Zeichen für Regen.',
    'Ein Hotel heißt Seagull, ein anderes Möwennest, und keines hat im Winter geöffnet.',
    true,
  ],
  [
    'long-fr-1',
    'fr',
    '[[ford-motor|Ford]] ouvrit son usine de boîtes de vitesses à Blanquefort en 1973.',
    'Depuis que [[ford-motor|Ford]] est parti, le terrain attend un repreneur.',
  ],
  [
    'long-fr-2',
    'fr',
    'Gerald Ford passa deux jours au village, en avril 1979.',
    'On dit que Ford goûta la soupe et en redemanda.',
    true,
  ],
];

export function longDocuments(): PassageRow[] {
  return DOCUMENTS.map(([id, lang, opening, close, trap = false]) => ({
    id,
    lang,
    text: [opening, ...filler(FILLER[lang]!), close].join('\n'),
    trap,
  }));
}

function filler(paragraphs: string[]): string[] {
  const taken: string[] = [];
  for (let words = 0, at = 0; words < WORDS; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    taken.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return taken;
}
