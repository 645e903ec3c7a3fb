import { fault, type Frame } from '../frame';

const refused = String.raw`(?<!\b(?:never|not|n't|without being) )(?:refus(?:ed|es|ing|al)|turn(?:ed|ing|s) (?:me|us|him|her)? ?away|(?:drives?|drove|driven|driving|drive|pull(?:s|ed|ing)?|sp(?:ed|eeds?)) (?:off|away|past)|no (?:dogs|pets)|not allowed|(?:wouldn't|won't) (?:let|take|serve|seat)|asked (?:me |us |him |her )?to leave|(?:kick|chuck|throw|threw)(?:ed)? (?:me|us) out)`;
const dog = String.raw`(?:(?:guide|assistance|service|hearing) dogs?|(?:my dog|[a-z]+)'s harness)`;
const kin = String.raw`my (?:husband|wife|partner|boyfriend|girlfriend|friend|mate|carer|pa|interpreter|mum|mom|mother|dad|father|daughter|son|sister|brother)`;

/** What people depend on to take part, and what is theirs alone: refused, lost or got wrong. */
export const dignity: readonly Frame[] = [
  fault(
    'life-support',
    'service',
    /\b(?:home oxygen|oxygen concentrator|on (?:a )?ventilator|life support|dialysis machine|feeding pump|breathing machine)\b(?!'s)(?=[^]*\b(?:power|electric\w*|outage|generator|genny|fuel|battery|line|phone|out of|priority|delivery|tube|map)\b)/,
    'someone who relies on medical equipment is left waiting',
    'someone whose medical equipment must keep running is still waiting',
  ),
  fault(
    'held-until-paid',
    'service',
    /\b(?:it|everything|all of it|my (?:stuff|things|belongings|goods|furniture)) (?:goes|went|would go|will go|is going) (?:in)?to storage\b|\b(?:hold(?:ing)?|held|keep(?:ing)?|kept) (?:my|our|all my|all our) (?:[a-z]+ ){1,3}(?:hostage|to ransom|until (?:i|we) pay)\b|\b(?:won't|wouldn't|refus\w+ to) (?:release|hand over|give back|unload|let go of) (?:my|our|the)\b[^.!?]{0,40}\b(?:until|unless|without|cash)\b/,
    "[your things are|your things are|people's things are] being kept until more is paid",
    '[you are|you are|people are] asked to pay more to get back what is [yours|yours|theirs]',
  ),
  fault(
    'dog-refused',
    'service',
    new RegExp(String.raw`\b${dog}\b[^]{0,140}\b${refused}\b|\b${refused}\b[^]{0,100}\b${dog}\b`),
    'an assistance dog was refused',
    '[you were|you were|people were] refused with an assistance dog',
    'someone with an assistance dog was turned away',
  ),
  fault(
    'wheelchair-elsewhere',
    'service',
    // "How do you lose a wheelchair?" is best said in the person's own words.
    /\b(?:wheelchair|power ?chair)(?: (?:buggy|seat|frame))?\b(?! (?:assistance|user|taxi|space))[^.!?]{0,60}\b(?:missing|(?:was|is|been|got) (?:lost|left behind)|left behind|never (?:arrived|came|turned up|made it)|didn't (?:arrive|come|make it|turn up)|not (?:arrived|on (?:the|our|my) (?:plane|flight|train|coach|ferry))|on its own|(?:in|to|on) the wrong (?:city|airport|flight|plane|country)|(?:went|gone|sent|flew|flown) to [a-z]+)\b|(?<!\bi )\b(?:lost|mislaid|sent|sending|flown|flew|losing) (?:my |our |her |his )(?:\w+(?:'s)? ){0,2}(?:wheelchair|power ?chair)\b(?! (?:back|for|in|off|to be))/,
    'the wheelchair is not where it is needed',
    'the wheelchair did not travel with its owner',
  ),
  fault(
    'chair-moved',
    'service',
    /\b(?:pushed|moved|shoved|grabbed|dragged|spun|wheeled) (?:my|her|his) (?:wheel)?chair\b[^]{0,90}\b(?:without (?:asking|a word)|(?:didn't|did not|never|not even) ask\w*|with me in it|sideways|because i was in the way)\b/,
    '[your chair was|your chair was|a wheelchair was] moved without asking first',
    '[your chair was|your chair was|a wheelchair was] moved without a word',
  ),
  fault(
    'spoken-past',
    'service',
    new RegExp(
      String.raw`\b(?:spoke|speaks|speaking|spoken|talked|talking|talks) (?:only |just )?(?:to |at )?${kin}\b[^.!?]{0,50}\b(?:(?:the )?(?:whole|entire) time|throughout|instead of me|not (?:to )?me|rather than me|as if i|like i (?:wasn't|was not|were not)|never (?:once )?(?:to|at) me)\b`,
    ),
    '[you were|you were|people were] spoken about and not spoken to',
    '[you were|you were|people were] talked over and not talked to',
  ),
  fault(
    'name-wrong',
    'service',
    // "The order of service said Gwyneth. My wife was Gwenith."
    /\b(?:said|says|reads?) ([a-z]{2})[a-z]+[.,;:] (?:and |but )?(?:my|our|her|his) (?:\w+ ){0,2}?(?:name )?(?:is|was) \1[a-z]+\b|\b(?:got|spel(?:t|led)|mis-?spel(?:t|led|ling)|wrote|printed|engraved) (?:my|our|her|his|their) (?:\w+(?:'s)? ){0,2}(?:sur)?name(?: \w+)? (?:wrong|incorrectly)\b|\bmis-?spel(?:t|led|ling) (?:my|our|her|his|their) (?:\w+(?:'s)? ){0,2}(?:sur)?name\b|\b(?:my|our|her|his|their|bride's|\w+'s) (?:sur)?name (?:is |was |has been |still )*(?:mis-?spel(?:t|led)|spel(?:t|led) (?:wrong|incorrectly|with)|wrong on)\b|\bwrong (?:sur)?name (?:\w+ )?on (?:the|my|our|her|his|it)\b/,
    'a name was not written as it should be',
    'a name was written wrongly',
  ),
  fault(
    'date-wrong',
    'service',
    /\b(?:has|had|with|got|put|printed|engraved) (?:the |a )?wrong (?:year|date|initials?) (?:\w+ )?(?:on|in|into) (?:it|my|the|her|his|our)\b(?! (?:system|app|ticket|invoice|bill|website|email))/,
    'the date on it is wrong',
    'the wrong date was put on it',
  ),
  fault(
    'picture-unasked',
    'service',
    /\bwhy (?:is|are|was) my (?:\w+ )?(?:son|daughter|child|kids?|children|face|house)(?:'s \w+)? in (?:this|that|your|the) (?:photo|picture|pic|video|post)\b|\b(?:photo|picture|pic|video|image)s?\b[^.!?]{0,60}\bwithout (?:my|our|her|his|any|asking (?:for )?) ?(?:permission|consent)\b|\b(?:signed|said|ticked|asked for|told you) (?:for )?no (?:photos?|pictures?)\b/,
    'a picture was posted without consent',
    'a picture went up without consent',
  ),
  fault(
    'picture-altered',
    'service',
    /\b(?:edit(?:ed|ing)?|retouch(?:ed|ing)?|airbrush(?:ed|ing)?|photoshop(?:ped|ping)?|smoothed|removed) (?:out |away )?(?:my|our|her|his) (?:\w+(?:'s)? ){0,2}(?:scars?|birthmark|freckles|moles?|hearing aids?|wheelchair|teeth)\b/,
    'a picture was altered without asking',
    'something was taken out of a picture that nobody asked to change',
  ),
];
