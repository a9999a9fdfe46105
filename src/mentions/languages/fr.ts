import type { LanguageWords } from './language-words.ts';

export const fr: LanguageWords = {
  given:
    'émile|gérard|jérôme|benoît|thierry|pascal|olivier|nathalie|sylvie|isabelle|céline|élodie|aurélie|mathieu|julien|camille|gilles|hélène',
  title:
    'mme|madame|mlle|docteur|professeur|juge|sénateur|sénatrice|gouverneur|acteur|actrice|comédien|chanteur|chanteuse|réalisateur|cinéaste|couturier|' +
    'inventeur|physicien|ingénieur|frère|sœur|tante|oncle|veuve|fille|fils|épouse|maire|capitaine|styliste|première dame|famille|époux|neveu|nièce|shérif|commissaire|inspecteur|lieutenant|colonel|avocat|avocate|procureur|pasteur|abbé|romancier|romancière|écrivain|poète|peintre|photographe|entraîneur|historien|dentiste|quarterback|notaire|médecin|boulanger|boulangère|curé|plombier|pharmacien|pharmacienne|infirmier|infirmière|instituteur|institutrice|gendarme|brigadier|sergent|adjudant|fermier|jardinier|concierge|voisin|voisine|cousin|cousine|arbitre|attaquant|gardien|défenseur|chimiste|proviseur|bâtonnier|huissier|soudeur|soudeuse|pompier|grand-mère|grand-père|élève|étudiant|étudiante',
  honorific: 'm|monsieur|président|ex-président|candidat|auteur|ministre|vice-président|ancien président',
  heir: 'fils|père',
  house: 'fondation|tour|université|musée|institut|bibliothèque',
  houseBefore:
    'clan|fondation|tour|famille|musée|hôtel|rue|avenue|université|institut|théâtre|bobine|maison|pont|prix|lycée|île|île de|cratère|village de|boulangerie|pâtisserie|boucherie|charcuterie|menuiserie|pharmacie|librairie|imprimerie|serrurerie|bijouterie|horlogerie|quincaillerie|épicerie|fromagerie|poissonnerie|ferme|domaine|château|clinique|étude|établissements|ets|plomberie|maçonnerie|entreprise générale|auto-école|pompes funèbres|fleuriste|brasserie|crêperie|scierie|meubles',
  legal: 'sarl|s.a.r.l.|sas',
  article: 'une|la|ma|ta|sa|cette|leur|notre|votre|chaque|un|vieille|nouvelle|première|ancienne|des|les|mes|ses',
  noun: 'le|la|un|une|les|des|du',
  subject: 'je|tu|on|vous|nous|il|elle|ils',
  object: 'moi|toi',
  preposition: 'de|par|chez|avec|pour|contre|sur|à|que|comme|selon|entre|pro|anti|dans|via',
  role: 'comme|que|en',
  pet: 'chien|chienne|chat|chatte|chaton|cheval|poney|jument|perroquet|lapin',
  introduction: "moi, c'est|moi c'est|je m'appelle|mon nom est",
  predicate: 'a|est|dit|va|veut|vend|annonce|sera|était|avait|rame',
  starter:
    'côté|face|même|quand|si|mais|puis|aussi|pourquoi|hier|alors|depuis|dont|où|rival|constructeur|groupe|le|la|les|un|une|des|ce|cette|sans|sous|après|avant|pendant|vers|voici|car|donc|or|ni|quel|quelle|jamais|toujours|seul|seule|tous|outre|malgré|comment|' +
    'demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|enfin|ensuite|pourtant|cependant|ainsi|bientôt|déjà|encore|deux|trois|plusieurs|certains|certaines|autre|autres|quelques|beaucoup|peu|trop|moins|plus|tout|toute|toutes|chaque|aucun|aucune|tel|telle|lors|lorsque|puisque|afin|grâce|selon|chez|contre|entre|parmi|hors|jusque|dès|dans|sur|par|pour|avec|voilà|oui|non|certes|surtout|parfois|souvent|rarement|autrefois|jadis|désormais|aujourd|maintenant|ici|là|ailleurs|partout|devant|derrière|autour|loin|près|soit|sinon|bref|résultat|petit|petite|grand|grande|vieux|vieille|nouveau|nouvelle|ancien|ancienne|premier|première|dernier|dernière|prochain|prochaine|fabricant|géant|équipementier|concurrent|patron',
  calendar: 'noël|pâques|toussaint|ramadan',
  deed: 'lance|annonce|supprime|licencie|paie|versera|poursuit|bloque|prévoit|refuse|construit|rachète|investit|a lancé|a annoncé|a supprimé',
  human:
    'sourit|souriait|rit|pleura|pleure|mourut|est mort|est né|est décédé|décéda|naquit|épousa|a épousé|chante|chanta|a chanté|dormait|murmura|soupira|hocha|vécut|vivait|étudia|enseigna|enseignait|émigra|plaisante|fut inhumé|fut acquitté|a été acquitté|a été arrêté|a été blessé|boitait|raconte son|raconte sa',
  humanLead: 'ne|y|lui|aussi|ensuite|plus|se|en',
  humanObject:
    'femme de|épouse de|veuve de|fils de|fille de|frère de|sœur de|enfance de|tombe de|biographe de|biographie de|obsèques de|funérailles de|mari de|mort de|épousa|épouse|gracia|arrêta|accusé|ténor',
  kind: 'film|thriller|documentaire|roman|comédie|opéra|chanson|album|groupe de rock|chorale|série|jeu|bar|café|restaurant|bistrot|brasserie|auberge|hôtel|discothèque|cinéma|théâtre|boulangerie|navire|bateau|voilier|yacht|ferry|chalutier|frégate|paquebot|cheval|chien|chienne|perroquet|festival|parfum|bière|cocktail|cratère|astéroïde|nébuleuse|village|hameau|bourg|tableau|sculpture|poème|ballet|exposition|virus|vaccin|guitare|montre|moto|scooter|rappeur|chanteuse|chanteur|podcast|trilogie|statue|duo|manège|magazine|glacier|salon de coiffure|pizzeria|crêperie|pâtisserie|librairie|laverie|garderie|auto-école|association|fanfare|camping|ferme|jument|poney|péniche|guinguette|friterie|pressing|ludothèque|médiathèque',
  shouted: 'ai|va',
  number: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cinquante|un demi',
  measure: "atteint|atteignent|atteignait|à|de|jusqu'à|dépasse|environ|avec|les",
  governor: 'de|avec|pour|contre|chez|entre',
  definition: "qu'est-ce qu'un|ce qu'est un|c'est quoi un|appelée|unité",
};
