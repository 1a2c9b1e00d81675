import { type Language, perLanguage } from '../../law/text.ts';
import { XML_REASONS, type XmlReason } from '../../texts/import/xml-reason.ts';

/** Why a text is no well-formed XML, in the three languages. */

type XmlWords = Readonly<Record<XmlReason, string>>;

const en = (): XmlWords => ({
  entity: 'it uses a name between & and ; that it does not explain',
  'tag-open': 'it ends while a tag is still open',
  'tag-unmatched': 'a closing tag does not go with the tag that is open',
  attribute: 'an attribute of a tag stands twice, or is not written as name="value" with a space in front',
  'outside-root': 'something stands outside the tag that holds all others',
  declaration: 'what stands before the first tag, or an instruction between <? and ?>, is not right',
  character: 'a character stands where it cannot',
  'too-deep': 'its tags are nested too deep',
  other: 'it cannot be read on from here',
});

const nl = (): XmlWords => ({
  entity: 'er staat een naam tussen & en ; die niet wordt uitgelegd',
  'tag-open': 'het eindigt terwijl er nog een tag openstaat',
  'tag-unmatched': 'een sluitende tag hoort niet bij de tag die openstaat',
  attribute:
    'een attribuut van een tag staat er twee keer, of is niet geschreven als naam="waarde" met een spatie ervoor',
  'outside-root': 'er staat iets buiten de tag die alle andere bevat',
  declaration: 'wat voor de eerste tag staat, of een instructie tussen <? en ?>, klopt niet',
  character: 'er staat een teken waar dat niet kan',
  'too-deep': 'de tags zitten te diep in elkaar',
  other: 'vanaf hier is het niet te lezen',
});

const fr = (): XmlWords => ({
  entity: "un nom entre & et ; n'y est pas expliqué",
  'tag-open': "il s'arrête alors qu'une balise est encore ouverte",
  'tag-unmatched': 'une balise fermante ne va pas avec celle qui est ouverte',
  attribute:
    'un attribut d\'une balise figure deux fois, ou n\'est pas écrit sous la forme nom="valeur" après un espace',
  'outside-root': 'quelque chose se trouve hors de la balise qui contient toutes les autres',
  declaration: "ce qui précède la première balise, ou une instruction entre <? et ?>, n'est pas correct",
  character: 'un caractère se trouve là où il ne peut pas',
  'too-deep': "l'emboîtement des balises est trop profond",
  other: "il est illisible à partir d'ici",
});

const wordsFor = perLanguage<XmlWords>({ nl, fr, en });

export function xmlWords(language: Language, reason: string): string {
  return wordsFor(language)[XML_REASONS.find((each) => each === reason) ?? 'other'];
}
