import { LANGUAGES, type Language } from '../law/text.ts';
import { stem } from './stem.ts';

/**
 * Everyday words that a question uses for the same thing, each line in Dutch, French and English: a term of the
 * thesaurus with one of them is also met by another of its line. Law words stand here only as far as their
 * everyday forms mean nothing else; what a word leads to in the law is for the thesaurus to say.
 */
const LINES = `
kind minderjarige meisje jongen tiener puber kleuter peuter jongere dochter zoon scholier schoolmeisje leerling klasgenoot klasgenote baby | mineur jeune eleve ecolier ecoliere collegien collegienne lyceen lyceenne enfant fille fillette garcon ado adolescent gamin fils bebe | child children minor girl boy teen teenager teenage underage kid daughter son infant toddler pupil schoolgirl schoolboy classmate youngster baby
volwassene volwassen meerderjarige | adulte majeur | adult
foto beeld afbeelding video filmpje film filmen selfie | photo image video film filmer selfie | photo photograph picture pic image video clip film footage selfie
naakt bloot | nu nue denude intime | nude naked intimate
verspreiden doorsturen doorgestuurd delen gedeeld posten gepost sturen versturen doorzenden | diffuser partager publier envoyer poster transmettre | share spread distribute post send sent forward publish leak
stiekem heimelijk verborgen geheim | cache cachette insu secretement discretement | secretly secret hidden covert covertly
seks vrijen gemeenschap geslachtsgemeenschap neuken | sexe coucher | sex intercourse
betalen betaald betaling geld | payer paye payant paiement argent remuneration | pay paid paying payment money cash
verhuren huren verhuur verhuurder verhuurt | louer location loue bailleur proprietaire | rent renting landlord rental lease
kamer appartement studio flat airbnb | chambre appartement studio airbnb | room flat apartment airbnb
prostitutie prostituee prostitueren hoer sekswerk sekswerker | prostitution prostituee prostituer pute | prostitution prostitute prostituted hooker
verkrachting verkrachten verkracht verkrachter | viol violer violeur | rape raped rapist raping
mensenhandel mensenhandelaar | traite trafiquant | trafficking trafficked trafficker traffick
mensensmokkel mensensmokkelaar smokkelen smokkel smokkelaar | passeur | smuggling smuggle smuggled smuggler
kinderporno kinderpornografie kinderpornografisch kindermisbruikbeelden misbruikbeelden misbruikmateriaal | pedopornographie pedopornographique pedoporno | csam childporn kiddieporn
porno pornografie pornografisch | porno pornographie pornographique | porn porno pornography pornographic
dwingen gedwongen dwang verplichten verplicht | forcer force contraindre contraint contrainte obliger oblige | force forced forcing coerce coerced coercion
verkopen verkoop verkocht verkoper | vendre vente vendu vendeur | sell selling sale sold seller
ronselen geronseld ronselaar werven geworven rekruteren gerekruteerd aanwerven | recruter recrutement embaucher recruteur | recruit recruiting recruitment recruiter
bezit bezitten | detention detenir posseder possession detenteur | possess possessing possession
bekijken kijken bekeken | regarder consulter visionner consultation | watch watching view viewing
misbruik misbruiken misbruikt | abus abuser abuse | abuse abused abusing abuser
bedelen bedelarij bedelaar | mendicite mendier mendiant | beg begging beggar
vader papa stiefvader moeder mama stiefmoeder ouder opa grootvader | pere papa mere maman parent grandpere | father dad daddy stepfather mother mom mum stepmother parent grandfather
leraar leerkracht lerares juf onderwijzer docent meester | professeur prof enseignant instituteur institutrice | teacher schoolteacher tutor
klant | client acheteur | client customer buyer
chatten chat gechat | chatter chat tchat | chat chatting chatted
online internet web snapchat instagram tiktok facebook whatsapp telegram discord roblox | internet ligne web reseau | online internet web
afspreken afspraak ontmoeten ontmoeting afgesproken | rencontrer rencontre | meet meeting meetup
afpersen afpersing chanteren chantage | chantage chanter extorsion extorquer | blackmail blackmailing extortion extort
weigeren geweigerd weigering | refuser refus | refuse refusing refusal
verwijderen verwijderd verwijdering offline | supprimer suppression retirer retrait enlever | remove removing removal takedown delete
krant pers media journalist | presse journal media journaliste | newspaper press media journalist
naam identiteit | nom identite | name identity naming
reclame advertentie advertenties adverteren zoekertje | publicite annonce | advertisement advert advertising advertise ad
werken werk arbeid werknemer | travail travailler travailleur | work working labour labor worker
uitbuiten uitbuiting uitgebuit exploitatie exploiteren | exploitation exploiter | exploitation exploit exploiting exploited
orgaan organen nier | organe rein | organ kidney
stelen diefstal gestolen | voler vol | steal stealing theft
drugs dealen drug cocaine cannabis | drogue stupefiant cocaine dealer | drug drugs cocaine dealing dealer
verjaring verjaren verjaard verjaart | prescription prescrit prescrire | limitation
wapen mes pistool vuurwapen | arme couteau pistolet | weapon knife gun
toestemming instemming instemmen toestemmen | consentement consentir consentant | consent consenting
netwerk bende organisatie vereniging | filiere bande organisation association | ring network gang organisation organization association
sluiten sluiting gesloten | fermer fermeture ferme | close closing closure closed shut
publiceren gepubliceerd publicatie bekendmaken | publication | publication
vervolgen vervolging vervolgd | poursuivre poursuite poursuivi | prosecute prosecution prosecuted
veroordelen veroordeeld veroordeling | condamner condamne condamnation | convict convicted conviction
inlichten verwittigen informeren verwittigd ingelicht | informer avertir prevenir averti | inform informing informed notify notifying notified
betasten betast aanraken aangeraakt bepotelen handtastelijk | toucher caresser peloter attouchement | touch touching grope groping groped fondle fondling fondled
aanranding aanranden aangerand aanrander | attentat | assault assaulted assaulting
slapen slaapt slapend slaap | dormir endormi dort sommeil | asleep sleeping sleep
dronken bezopen zat | ivre saoul bourre ivresse | drunk drunken intoxicated
drogeren gedrogeerd verdoven verdoofd verdovende | droguer | spike spiked spiking
trouwen getrouwd huwelijk uithuwelijken uitgehuwelijkt bruid | mariage marier mariee epouser | marriage married marry bride
bedreigen bedreiging dreigen dreigt bedreigd | menacer menace | threaten threatening threat threatened
ontvoeren ontvoerd ontvoering | enlevement kidnapper kidnapping rapt | kidnap kidnapped kidnapping abduct abducted abduction
kopen gekocht koop aankopen aankoop | acheter achat | buy buying bought purchase purchasing
adoptie adopteren geadopteerd | adoption adopter | adopt adoption adopted
downloaden gedownload download | telecharger telechargement | download downloading downloaded
produceren vervaardigen vervaardiging productie aanmaken | produire production fabriquer fabrication | produce producing production manufacture
melden melding gemeld aangeven aangifte | signaler signalement denoncer | report reporting reported
profiel account | profil compte | profile account
vals valse nep fake | faux fausse | fake false
bordeel bordelen hoerenkot | bordel lupanar | brothel whorehouse
migrant illegaal vluchteling transmigrant | migrant clandestin refugie transmigrant | migrant refugee immigrant
grens | frontiere | border
vrachtwagen truck camion | camion | lorry truck
trainer coach sportcoach | entraineur coach moniteur | coach trainer
priester pastoor geestelijke | pretre cure religieux | priest vicar clergyman clergy
arts dokter huisarts | medecin docteur gynecologue | doctor physician
handicap gehandicapt mindervalide beperking | handicap handicape | disabled disability handicap handicapped
groep meerdere samen | groupe plusieurs reunion | group several multiple together
computer laptop gsm telefoon smartphone | ordinateur telephone portable gsm | computer laptop phone smartphone
paspoort | passeport | passport
deepfake | deepfake hypertrucage | deepfake
school klas schoolpoort | ecole classe | school classroom
`;

/** By language and stem: the line that an everyday word stands on, as a term has it. */
export type EverydayWords = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Built once, into the knowledge base: to stem every word would cost a search more than all else that it does. */
export function everydayWords(): EverydayWords {
  const words: Record<Language, Record<string, string>> = { nl: {}, fr: {}, en: {} };
  for (const line of LINES.trim().split('\n')) {
    const [first = ''] = line.split(' ');
    for (const [index, list] of line.split(' | ').entries()) {
      const language = LANGUAGES[index] ?? 'nl';
      for (const word of list.split(' ')) {
        const own = stem(word, language);
        const other = words[language][own];
        if (other !== undefined && other !== `=${first}`) throw new Error(`${word}: on two lines`);
        words[language][own] = `=${first}`;
      }
    }
  }
  return words;
}
