import type { Bank } from '../bank';

export const greet: Bank['greet'] = {
  named: [
    'Bonjour {name},',
    "Bonjour {name}, merci (pour [votre|ton] message|d'avoir écrit|de nous l'avoir écrit).",
    "{name}, bonjour et merci (pour [votre|ton] message|d'avoir écrit|d'avoir pris la plume).",
    "{name}, merci (pour [votre|ton] message|de nous avoir écrit|d'avoir pris le temps d'écrire).",
    'Bonjour {name} et merci (de nous en parler|de [votre|ta] franchise|de [votre|ton] signalement).',
    "Merci à [vous|toi], {name}, (d'avoir écrit|de l'avoir dit ici|de nous en parler).",
  ],
  plain: [
    'Bonjour,',
    "Bonjour et merci (pour [votre|ton] message|d'avoir écrit|d'avoir pris le temps d'écrire).",
    "Merci (pour [votre|ton] message|de nous avoir écrit|d'avoir pris le temps de nous écrire).",
    "Bonjour, merci (de nous en parler|de l'avoir dit ici|pour ce message|de ce signalement).",
    "Merci à [vous|toi] (d'avoir écrit|de le dire ici|de nous en parler).",
    'Bonjour, [votre|ton] message (nous est bien arrivé|a été lu en entier|est entre de bonnes mains).',
  ],
  everyone: [
    'Bonjour à toutes et à tous,',
    'Bonjour à tous,',
    "Merci à toutes celles et à tous ceux qui (ont écrit|ont pris le temps d'écrire|réagissent) ici.",
    'Bonjour à chacune et à chacun,',
    'À toutes celles et à tous ceux qui (écrivent|réagissent) ici, bonjour.',
    'Bonjour, et merci (à celles et ceux qui ont pris la parole|pour tous ces messages).',
  ],
};

export const point: Bank['point'] = {
  fault: [
    '{point} : (peu de choses usent autant la patience|on est loin de ce qui était attendu).',
    "{point}. (Dit ainsi, le problème saute aux yeux|C'est dit clairement, et compris de même).",
    'On ne peut pas le dire autrement : {point}, (cela ne suffit pas|cela doit être corrigé|et cela compte).',

    "{point}, (ce n'est pas normal|ce n'est pas correct|cela ne devrait pas arriver|ce n'est pas ce que [vous étiez|tu étais] en droit d'attendre|[vous méritiez|tu méritais] mieux|c'est dur à accepter).",
    "{point} : <je comprends|nous comprenons> (bien |tout à fait |)(la déception|l'agacement|que cela agace|que cela pèse|que la patience s'use|le ras-le-bol).",
    "<J'ai lu|Nous avons lu> [votre|ton] message (avec attention|en entier|de près) : {point}, (ce n'est pas normal|ce n'est pas correct|cela ne va pas|cela appelle une réponse).",
    "[Vous avez|Tu as] raison de (le dire|nous le dire|le signaler|nous écrire) : {point}, (cela ne va pas|ce n'est pas normal|ce n'est pas correct|cela demande une vraie réponse).",
    "Merci (de nous l'avoir signalé|de l'avoir écrit clairement|de nous alerter|de le dire sans détour) : {point}, (ce n'est pas normal|cela ne va pas|ce n'est pas acceptable).",
    "(C'est bien noté|C'est bien lu|Le message est passé) : {point}, (et [votre|ton] message appelle une réponse précise|et cela demande mieux qu'une formule|et cela mérite des actes).",
    '{point}, <je ne trouve|nous ne trouvons> pas cela (normal|acceptable|correct) (non plus|).',
    "{point} : (le reproche est entendu|la critique est entendue|c'est entendu et c'est sérieux|il y a de quoi perdre patience|on serait en colère à moins).",
    'Derrière [votre|ton] message, il y a (un vrai problème|du concret|un fait précis) : {point}.',
    "{point}, à [votre|ta] place <j'aurais|nous aurions> (écrit aussi|perdu patience aussi|réagi de la même façon).",
    "(Ce que <je retiens|nous retenons> de [votre|ton] message|Ce qui ressort de [votre|ton] message), c'est ceci : {point}. (Cela ne va pas|Ce n'est pas normal|Il faut y remédier).",
    "{point}, cela (use|agace|fâche), et (c'est bien compréhensible|on le comprend|<je le comprends|nous le comprenons>).",
  ],
  view: [
    "{point} : <j'entends|nous entendons> (la remarque|la critique|l'inquiétude|ce que cela change pour [vous|toi]).",
    "<J'ai bien lu|Nous avons bien lu> (la critique|ce message|[votre|ton] message) : {point}, (la question est posée clairement|le sujet mérite une réponse précise|cela mérite mieux qu'une formule).",
    "{point}, (c'est un vrai sujet|le sujet est sérieux|cela compte|la question est légitime|cela touche à l'essentiel).",
    "Merci d'avoir (posé les choses|dit les choses|soulevé ce point) (clairement|sans détour|avec franchise) : {point}.",
    '[Votre|Ton] message porte sur un point précis, {point}, et (il est bien arrivé|il est lu|il compte|il a été entendu).',
    '{point} : <je comprends|nous comprenons> que cela (pose question|fasse réagir|ne passe pas|blesse|déçoive).',
    "[Vous parlez|Tu parles] d'un point (important|précis|sensible), {point}, et (cela mérite une réponse nette|cela demande une réponse claire).",
    "La question est (claire|nette|bien posée) : {point}. Elle mérite (une réponse précise|mieux qu'un slogan|des faits).",
  ],
  subject: [
    "<J'ai bien lu|Nous avons bien lu> ce que [vous écrivez|tu écris] sur {subjects}.",
    "Sur {subjects}, (la remarque est entendue|[votre|ton] message est bien arrivé|le reproche est entendu|<je comprends|nous comprenons> l'agacement).",
    'Merci pour [votre|ton] message sur {subjects}, (il compte|il est bien arrivé|il est utile|il a été lu en entier).',
    "Sur {subjects}, <je comprends|nous comprenons> (l'incompréhension|les réactions|la déception|que cela ne passe pas).",
    "Ce que [vous dites|tu dis] sur {subjects} (mérite une réponse précise|demande mieux qu'une formule|est bien noté).",
    "(Le point est clair|Le message est clair) sur {subjects}, et (il appelle une réponse|<je m'en occupe|nous nous en occupons>).",
    'Sur {subjects}, [vous avez|tu as] raison de (le dire|demander des comptes|poser la question).',
  ],
  none: [
    "<J'ai lu|Nous avons lu> [votre|ton] message (en entier|avec attention|de près), et <je comprends|nous comprenons> (la déception|l'agacement|que cela ne passe pas).",
    "Ce que [vous décrivez|tu décris] (n'est pas normal|ne devrait pas arriver|demande une vraie réponse).",
    '[Votre|Ton] message (est bien arrivé|a été lu en entier|compte), et <je comprends|nous comprenons> (le mécontentement|la colère|la lassitude).',
    "Merci (de l'avoir dit|de le dire clairement|de ne pas l'avoir gardé pour [vous|toi]) : ce que [vous décrivez|tu décris] (ne va pas|n'est pas normal|appelle une réponse).",
    "<Je comprends|Nous comprenons> (la colère|la déception|que la patience s'use) (en lisant [votre|ton] message|à la lecture de [votre|ton] message).",
    'Il y a de quoi (être en colère|perdre patience|réagir), et [votre|ton] message est (bien lu|bien noté|entendu).',
    "Le reproche est (entendu|clair|bien noté), et il (appelle une réponse|demande des actes|mérite mieux qu'une formule).",
  ],
};
