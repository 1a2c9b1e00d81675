/**
 * Words that say nothing of what is looked for, in the three languages together: what language a question
 * is in is not known. The words for "article" are among them: every provision is one.
 */
const WORDS = `
aan aangaande art artikel artikelen article articles al alle als bij binnen daar dan dat de der des deze die dit door een eens elk en er gaat geen haar heb
hebben heeft het hij hoe hun iemand iets ik in indien is je kan kunnen maar mag meer met mij mijn moet na naar niet nog
nu of om omtrent ook op over te tegen ten ter tot u uit uw van vanaf vanwege vermits via volgens voor waar waarbij
waarin waarop wanneer was wat we wel welk welke werd wie wij wil word worden per mogen ben bent wordt ze zelf zich zij zijn zoals zou zonder
a afin au aucun aucune aux avec car ce cela celle celui ces cet cette ceux chez ci comme comment contre d dans de depuis
des dont du elle elles en entre est et etait etant ete etre eu fait fut il ils j je jusqu l la laquelle le lequel les
lesquels leur leurs lors lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par pas plus pour pourquoi qu quand
que quel quelle quelles quels qui quoi s sa sans se selon ses si soit son sont sous sur t ta te tel telle tes toi ton
tous tout toute toutes tu un une vos votre vous y
about above after all also am an and any are as at be because been being between but by can could did do does doing
for from had has have having he her here hers him his how i if into it its itself me my no nor not off on once only or
other our out own same she should so some such than that the their them then there these they this those through to too
under until up very was we were what when where which while who whom why will with would you your
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/**
 * Words that a question about anything may have: they are looked for, and weigh little beside others. `straf voor
 * voyeurisme` asks for voyeurism, `straf` alone for the penalties.
 */
const FAINT = `
straf straffen strafmaat strafbaar strafbare gestraft bestraft bestraffing strafrecht strafwet strafwetboek wetboek wet wetten
wetgeving wettelijk hoeveel hoelang lang jaar jaren maand maanden cel celstraf gevangenis gevangenisstraf boete riskeer riskeert
riskeren risico krijg krijgt krijgen mogen legaal illegaal verboden toegelaten misdrijf misdaad belgie belgisch belgische
verdrag verdragen richtlijn nieuw nieuwe oud oude dader daders feiten iemand persoon personen andere zaak wil doen doet
peine peines sanction sanctions puni punie punis punissable penal penale droit code loi lois legal illegal interdit permis combien
temps an ans annee annees mois prison risque risquer risquent encourt encourue encourues belgique belge infraction delit crime convention directive nouveau nouvelle ancien ancienne auteur
auteurs faits personne personnes quelqu affaire
penalty penalties punishment punished punishable sentence sentences law laws legal allowed much long year years month months jail
prison get risk belgium belgian offence offense crime crimes criminal treaty code new old offender offenders perpetrator person people someone somebody case facing
`;

export const FAINT_WORDS: ReadonlySet<string> = new Set(FAINT.split(/\s+/).filter(Boolean));
