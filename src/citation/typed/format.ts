import type { Language } from '../../law/text.ts';
import { type Citation, type CitationPart, eidOf } from '../citation.ts';
import { writtenNumber } from '../inserted-articles.ts';
import { datedWorkName } from '../naming/dated-works.ts';
import { unionActName } from '../naming/union-acts.ts';
import { CRIMINAL_CODE, WORK_NAMES } from '../naming/work-names.ts';
import { isRoman, ORDINALS } from '../numbers.ts';
import { isInternational, NAMED_WORKS, type NamedWork, type WorkHint } from '../works.ts';

/**
 * The citation as the profession writes it: `art. 380, § 4, 5° Sw.`, `art. 379, al. 3 C. pén.`,
 * `art. 3(1)(b) OPSC`. `workAbbreviation` replaces the work's own one. A work without a name is written
 * as its id (`be/col/2015-01/art_3`). Without a replacement, parseCitation reads the citation back.
 */
export function formatCitation(citation: Citation, language: Language, workAbbreviation?: string): string {
  const { work } = citation;
  const name = workAbbreviation ?? (work && abbreviationOf(work, language));
  if (work && name === null) return `${work}/${eidOf(citation)}`;
  const parts = citation.parts.map((part, index) => {
    const compact = isInternational(work) && citation.parts.slice(0, index + 1).every(isBracketed);
    return compact ? `(${part.number})` : `, ${partText(part, language, work)}`;
  });
  const text = `art. ${withFirst(writtenNumber(citation.article, work, language), language)}${parts.join('')}`;
  return name ? `${text} ${name}` : text;
}

/** The short name of a work: `Sw.`, `Sw. 2024`, `OPSC`, `wet van 15 december 1980`; null when it has none. */
export function abbreviationOf(work: WorkHint, language: Language): string | null {
  if (work === 'criminal-code') return CRIMINAL_CODE[language];
  if (isNamed(work)) return WORK_NAMES[work][language];
  return datedWorkName(work, language) ?? unionActName(work, language);
}

function isNamed(work: WorkHint): work is NamedWork {
  return NAMED_WORKS.includes(work as NamedWork);
}

/** Treaties and Union acts: 3(1)(b)(i). */
function isBracketed(part: CitationPart): boolean {
  return part.kind === 'para' || part.kind === 'point' || (part.kind === 'item' && isRoman(part.number));
}

function partText({ kind, number }: CitationPart, language: Language, work: WorkHint | null): string {
  if (kind === 'para') return `§ ${withFirst(number, language)}`;
  if (kind === 'al') return unnumbered(Number(number), language, isInternational(work));
  if (kind === 'point' || isRoman(number)) return `${number})`;
  return number.replace(/^\d+/, '$&°');
}

/** In Dutch "lid" counts the numbered paragraphs of a treaty, so that its unnumbered ones need another word. */
function unnumbered(place: number, language: Language, international: boolean): string {
  if (language === 'fr') return `al. ${withFirst(String(place), language)}`;
  if (language === 'nl' && international) return `alinea ${place}`;
  const ordinal = ORDINALS[language][place - 1];
  if (language === 'nl') return ordinal ? `${ordinal} lid` : `lid ${place}`;
  return `${ordinal ?? englishOrdinal(place)} paragraph`;
}

function englishOrdinal(place: number): string {
  const teen = Math.floor(place / 10) % 10 === 1;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10];
  return `${place}${ending ?? 'th'}`;
}

/** French writes the first as 1er. */
function withFirst(number: string, language: Language): string {
  return language === 'fr' && number === '1' ? '1er' : number;
}
