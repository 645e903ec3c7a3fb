import { inOrder, oneOf, type Wordings } from '../../wordings';

export const promise: readonly Wordings[] = [
  // Guarantees and things that will never happen again
  {
    say: [
      String.raw`
        promets / promettons / (?<!(avions|avait|avaient|etions|a|ai) )promise? / promesse
        (?<!(sous|la|de|hors|une|votre|cette|sans) )garanti(s|t|e|es|ssons|r|ssent)?\b(?! (legale|de \d|constructeur|couvre|prend))
        (je|nous) (vous )?assur(e|ons) (que|qu') / soye[zs] (assure|certain|sur|rassure)~
        (vous pouvez etre|tu peux etre) (assure|certain|sur)~ / quoi qu'il arrive
        coute que coute / sans faute / plus jamais / jamais plus / une bonne fois pour toutes
        definitivement (regle|resolu|corrige)
        (tout|cela|ca) (va |)(rentrer|rentrera) dans l'ordre
        desormais,? (_ )?(chaque|tous|toutes|plus|aucun) / je m'engage a ce que
        nous nous engageons a ce que / vous ne (serez|regretterez) / parole d('honneur|e)
        (?<!manque a )ma parole / (derniere|ultime) fois que / comptez sur (nous|moi) / veiller(ons|ai) (personnellement )?a ce que / croyez (bien )?(que|moi)  / compter (la-dessus|dessus) / a coup sur
        (ferons|fera|ferai|faire) en sorte que (cela|ca|plus|tout|tous|ce) / tout sera fait
      `,
      inOrder(
        oneOf(
          inOrder(
            'ne (se |vous |nous )?',
            oneOf(
              `(reproduira|arrivera|produira|reverrez|recommencera) (plus|pas|jamais) / (sera|aurez|serez) (plus|jamais)`,
            ),
          ),
        ),
      ),
      inOrder(
        oneOf(`tout / ce probleme / le probleme / cela / votre probleme / votre dossier`),
        ' (sera|va etre) (_ )?',
        oneOf(`regle / resolu / corrige / arrange / rentre / parfait / oublie / solutionne / retabli`),
        '~',
      ),
      inOrder(
        'vous (serez|allez etre) ',
        oneOf(
          `ravi / enchant / satisfait / rembourse[a-z]* integral / indemn / le premier / comble / content`,
        ),
        '~',
      ),
      inOrder(
        'vous (aurez|recevrez) (_ ){0,3}',
        oneOf(`
        sans faute / sans retard / avant noel / a coup sur / quoi qu
      `),
      ),
    ],
  },
];
