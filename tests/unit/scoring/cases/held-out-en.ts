/** As `held-out-fr.ts`: written and labelled before the reader was run on them. */
export const heldOutEnglish = `
# litotes
+ | praise | I've certainly had worse curries, and I'd happily queue for this one again.
+ | praise | Can't fault the stitching on these.
! - c | | The sofa isn't exactly what I'd call comfortable.
- c | | Not my best afternoon, four hours in your waiting room.
! + | praise | You won't be disappointed with the blue one.
# hyperbole
+ | praise | I would sell a kidney for another tub of that ice cream.
+ | praise | These noodles ended me, I'm deceased.
! - c | | I've grown a beard waiting for the courier.
! - c | | We're freezing to death on the 7.42 again.
# quoted insult
- c | | The man at the desk told my dad to "get lost, grandad" and shut the window.
- c | | Your driver called me a liar in front of my kids.
0 | question-to-brand | Someone in the comments calls you "cowboys", have you seen it?
# veiled threat
- h ? | threat | I walk past your shop every night. Mind your windows.
- h ? | threat | We know what time you lock up. Drive safe.
- h ? | threat | Sooner or later somebody pays for this, just saying.
# irony
- c | sarcasm-cue | Forty minutes of hold music, what a treat.
- c | sarcasm-cue | Fantastic, my parcel has seen more of Europe than I have.
- c | sarcasm-cue | Ah yes, the famous next-day delivery. Next day of which year?
- c | sarcasm-cue | Lovely update, nothing opens any more.
# polite complaint without a mood word
! - c | | Good morning, order 4471 has said "dispatched" since the second of March.
! - c | question-to-brand | Hello, I seem to have paid for the same ticket twice, how do I get the second payment back?
- c | | The box contained a screwdriver where the drill should have been.
- c | | I am writing for the fourth time about the same claim.
- c | | The photo showed six glasses, four were in the box.
# praise in slang
+ | praise | yo this drop goes so hard
+ | praise | Whoever made this burger, you ate and left no crumbs
+ | praise | Bloody hell that blender is a beast
+ | praise | Damn you guys killed it tonight
+ | praise | This perfume slaps, no notes
# banter
0 | | You absolute muppet Dave, the sale was yesterday 😂
+ | praise | @tom told you they were good you daft sod, best cookies ever 😂❤️
# rhetorical question
- c | | Do you really think it's fair to charge two pounds for a carrier bag?
! - c | | How much longer are we supposed to put up with this?
! - c | | What's the point of a helpline if nobody picks up?
# question to the brand without a mark
0 | question-to-brand | hi when is the size 12 back in stock please
0 | question-to-brand | wondering what time the Leeds branch closes tonight
! 0 | question-to-brand | Could I get the allergen list for the kids menu
# question to the crowd
0 | | Has anybody tried the sugar-free version?
! 0 | | Who's coming to the opening with me on Saturday?
! 0 | | What do you lot put in yours?
# rumours and denials
0 | rumour | Word is the Leeds plant shuts in June.
0 | rumour | A girl I know who works there says it's all made abroad now.
! 0 | | That's not true, the plant isn't closing, they denied it yesterday.
0 | | The company confirmed the recipe hasn't changed, so no.
# staff, named with facts or hunted
! - c | | Your adviser Sandra hung up on me at 10.12 this morning.
! - c | | The fitter, Mr Duvall, left without putting the radiator back.
- h ? | staff-harassment, insult | Sandra on the Hull desk is a complete moron and should find another job.
- h ? | staff-harassment | His name is Kevin Duvall, he lives on Mill Road, go and say hello.
+ | praise | Thanks to Sandra in Hull, she found my son's teddy in ten minutes.
# discrimination, reported or expressed
- c | discrimination | My friends were let in and I wasn't, because of my chair.
! - c | discrimination | The guard only searched the women in headscarves.
! - h ? | discrimination | Ever since you hired that lot nobody at the till speaks English.
0 | question-to-brand | My sister is deaf, are there subtitles on your videos?
# press, creators among them
- c | press-threat | I've sent every invoice to a reporter at the Mirror.
- c | press-threat | My video about your aftercare goes up on Sunday, 80k people will watch it.
- c | press-threat | No answer by Friday and it's in my next podcast episode.
+ | praise | Read a lovely piece in the paper about your new workshop, can't wait to visit.
# law and authorities
- c | legal-threat | I reported this to trading standards.
- c | legal-threat | You have eight days before this goes to a judge.
- c | legal-threat | My solicitor has the file as of today.
# boycott or one's own leaving
- ? | boycott-call | Nobody should put another penny in their till.
- ? | boycott-call | Let's all drop them on the first of May, pass it on.
! - c | | That's me done, off to the other lot after fifteen years.
- c | | Cancelled this morning, your fees have doubled.
# personal data
0 | personal-data, question-to-brand | Can you ring me back on 07700 900123?
0 | personal-data | my email is lucy.martin@example.com
! 0 | personal-data | I'm at 14 Lilac Road, LS6 2AB, parcel is for flat 2.
0 | personal-data | Account GB33 BUKB 2020 1555 5555 55 for the transfer
0 | personal-data | Reach me in the States on (555) 010-4477 after six
0 | personal-data | My Irish mobile is 087 123 4567
# safety, and words that only sound like it
- c | safety | My son sliced his hand open on the edge of your scooter.
- c | safety | The kettle went up in flames on the worktop, it could have been much worse.
0 | question-to-brand | My warranty expired, where can I buy an extension?
+ | praise | This tune is going to explode this summer, absolute fire
# data leak, and one's own account
- c | data-leak | When I opened my account I saw another lady's prescriptions.
- c | data-leak | You put every subscriber's address in copy.
- c | | My account got hacked and I can't log in.
# capitals
- c | all-caps | THREE WEEKS WAITING FOR MY REFUND
+ | all-caps, praise | THANK YOU TO THE WHOLE TEAM YOU ARE AMAZING
! 0 | | NASA and the BBC announced it on Monday.
# mixed languages
- c | | Votre service is a joke, toujours pas de réponse after 3 weeks.
+ | praise | Omg c'est trop beau, love the new packs
# attacks without a swear word
- h ? | insult | You are nothing but a bunch of lowlifes.
- h ? | insult | Poor little community manager, a parrot would do a better job than you.
- h ? | ? | I hope your company goes under, nobody will miss you.
# swearing without a target
- c | | Shit, another outage on a Friday night.
0 | | Damn, forgot my umbrella.
+ | praise | My wallet is telling me to shut up but these trainers are gorgeous
# defence
0 | defends-brand | Give them a couple of days, it's a tiny team.
+ | ? | Mine came in two days, never had a single problem.
`;
