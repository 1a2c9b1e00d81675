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
/** "our country", "onze wetgever": whose law it is; "our client" says nothing. */
const OURS =
  '(?:our|notre|nos|ons|onze)\\s(?:own\\s|eigen\\s|propres?\\s)?(?:countr|law|legisl|code|criminal|penal|courts?|pays|législ|droit|tribun|cours|land|recht|wet|straf)|(?:ours|chez\\snous|bij\\sons|het\\sonze)(?!\\p{L})';
/** Seats of courts and prosecutors; not Bergen, which is a word and a town of the Netherlands as well. */
const TOWNS =
  `Bruxelles Brussel Antwerp Anvers Gent Gand Ghent Liège Luik Mons Charleroi Namur Namen Leuven Louvain Brugge Bruges
  Kortrijk Courtrai Tournai Doornik Hasselt Tongeren Tongres Mechelen Malines Turnhout Dendermonde Termonde Oudenaarde Audenarde Ieper
  Ypres Veurne Furnes Oostende Ostend Aalst Alost Verviers Eupen Arlon Aarlen Neufchâteau Dinant Nivelles Nijvel Vilvoorde Genk
  Marche-en-Famenne Sint-Niklaas Saint-Nicolas Schaerbeek Schaarbeek Molenbeek`.split(/\s+/);

const OF_HOME = new RegExp(`(?<!\\p{L})(?:${NAMES.join('|')}|${OURS})`, 'iu');
/** "Gent", "Gentse", "Antwerpen"; not "Gentlemen", "Monsieur". */
const TOWN = new RegExp(`(?<!\\p{L})(?:${TOWNS.join('|')})(?:s|se|en|ois|oise)?(?!\\p{L})`, 'u');

/** Where a stretch of text first speaks of Belgium, in UTF-16 units; -1 where it doesn't. */
export function homeAt(text: string): number {
  const [word, town] = [text.search(OF_HOME), text.search(TOWN)];
  return word < 0 || town < 0 ? Math.max(word, town) : Math.min(word, town);
}

export function isHome(text: string): boolean {
  return homeAt(text) >= 0;
}
