import { inOrder, oneOf, type Wordings } from '../../wordings';

export const threat: readonly Wordings[] = [
  // Lawyers, bans and consequences
  {
    say: [
      String.raw`
        (fera|feront|ferait|faire|pourrait faire|pourra faire) (_ )?l'objet d~
        (nous |me )reserv(ons|e) le droit~ / tout droit de reponse~ / poursuites?\b(?! de la)~
        porter plainte~ / porterons plainte~ / plainte pour~ / diffamat_~ / denigrement~
        nos avocats~ / notre avocat~ / service juridique~ / direction juridique~
        actions? en justice~ / suites? (judiciaires?|legales?|qui s'imposent|penales?)~
        tribunal~ / mise en demeure~
        si (vous|tu) (continuez|continues|persistez|persistes|insistez|recommencez)~
        si ce (type|genre) de (messages?|propos|commentaires?|comportements?)~ / dernier avertissement~ / attention a (vos|ce que|vous|toi)~
        a vos (risques|depens)~ / nous savons (ou|qui)~ / en assumer(ez|ons)? les~
        (assumer|subir|accepter|risquer)[^.!?]{0,12} les consequences~ / (vous exposez|t'exposes) a~ / a force de~ / adresse ip~ / captures? d'ecran (de (vos|votre)|ont)~ / avons conserve (vos|votre|l)~ / voie(s)? (legale|judiciaire|de droit)~ / (?<!(par|devant) )huissier~
      `,
      inOrder(
        oneOf(
          `(vous|tu) (serez|seras|allez etre|vas etre|risquez d'etre|risques d'etre|pourriez etre|pourrais etre)`,
          inOrder(
            oneOf(`
            comptes? / acces / avis / commentaires? / messages? / profils? / abonnements? / contrats?
            commandes? / reservations? / cartes? / adhesions? / propos / publications?
          `),
            ' (_ )?(_ )?',
            "(sera|seront|serait|seraient|pourrait etre|pourraient etre|pourra etre|risque d'etre|va etre|vont etre)",
          ),
        ),
        ' (_ )?',
        oneOf(`
        bloque / banni / suspendu / supprime / resilie / ferme / exclu / signale / restreint
        clotur / desactiv / poursuivi / radie
      `),
        '~',
      ),
      inOrder(
        '(obliges?|contraints?|amenes?|forces?)',
        " (a |de |d')",
        oneOf(`
        bloquer / bannir / supprimer / fermer / suspendre / resilier / vous / masquer
        clotur_ / signaler
      `),
        '~',
      ),
      inOrder(
        oneOf(`
        bloquerons / bannirons / supprimerons / suspendrons / fermerons / bloquons
        bannissons / moderons / supprimons
      `),
        ' (votre|vos|ce|les|tout)',
        '~',
      ),
    ],
  },
];
