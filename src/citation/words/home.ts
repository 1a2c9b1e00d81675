/** What tells that a text speaks of Belgium and its law, where another state has been named. */

const NAMES = [
  'belg',
  'vlaams',
  'vlaander',
  'flamand',
  'flandre',
  'flemish',
  'flanders',
  'waals',
  'walloni',
  'wallon',
];
const OURS = ['ons', 'onze', 'notre', 'nôtre', 'nos', 'our', 'ours', 'chez nous', 'bij ons', 'hier te lande'];
/** Seats of courts and prosecutors; not Bergen, which is a word and a town of the Netherlands as well. */
const TOWNS =
  `Bruxelles Brussel Antwerp Anvers Gent Gand Ghent Liège Luik Mons Charleroi Namur Namen Leuven Louvain Brugge Bruges
  Kortrijk Courtrai Tournai Doornik Hasselt Tongeren Tongres Mechelen Malines Turnhout Dendermonde Termonde Oudenaarde Audenarde Ieper
  Ypres Veurne Furnes Oostende Ostend Aalst Alost Verviers Eupen Arlon Aarlen Neufchâteau Dinant Nivelles Nijvel Vilvoorde Genk
  Marche-en-Famenne Sint-Niklaas Saint-Nicolas Schaerbeek Schaarbeek Molenbeek`.split(/\s+/);

const OF_HOME = new RegExp(`(?<!\\p{L})(?:(?:${NAMES.join('|')})|(?:${OURS.join('|')})(?!\\p{L}))`, 'iu');
const TOWN = new RegExp(`(?<!\\p{L})(?:${TOWNS.join('|')})`, 'u');

/** Where a stretch of text first speaks of Belgium, in UTF-16 units; -1 where it doesn't. */
export function homeAt(text: string): number {
  const [word, town] = [text.search(OF_HOME), text.search(TOWN)];
  return word < 0 || town < 0 ? Math.max(word, town) : Math.min(word, town);
}

export function isHome(text: string): boolean {
  return homeAt(text) >= 0;
}
