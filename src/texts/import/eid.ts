import { isNumber } from '../../citation/numbers.ts';

/**
 * The eId of an article as the publisher numbers it. `433bis/1` is `art_433bis_1`. What is more than a number
 * (`21 DROIT FUTUR`, `10_REGION_FLAMANDE`, an annex `N1`) keeps its further words behind a hyphen, so that no
 * citation of article 21 finds the text of a later day.
 */
export function eidOfArticle(number: string): string {
  const plain = number
    .trim()
    .toLowerCase()
    .replace(/\.+$/, '')
    .replace(/^(\d+)er$/, '$1');
  if (isNumber(plain)) return `art_${plain.replaceAll('/', '_')}`;
  const [, first = '', rest = ''] = /^(\d+(?:[:./]\d+)*[a-z]*(?:\/\d+[a-z]*)*)(.*)$/.exec(plain) ?? [];
  const further = slug(first === '' ? plain : rest);
  return `art_${slug(first) || 'x'}${further === '' ? '' : `-${further}`}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
