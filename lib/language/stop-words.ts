const WORDS = `a about actually after again all also always am an and any anyone are as at away back be because become been
before being between both but by came can cannot come comes could did didnt do does doesnt doing done dont down during each either else
ever every for from get gets getting give go goes going got had has hasnt have havent having he her here him his how i id if ill im in
into is isnt it its itself ive just keep keeps kind know let like lot made make makes making many may me might more most much must my
myself need needs never no not now of off often on once one only onto or other our ours out over own perhaps please put quite rather
really s same see seem seems shall she should shouldnt so some something still such t take takes tell than that thats the their them
then there these they theyre thing things this those though through to too under until up us use used very want wants was wasnt way ways we well
were weve what whats when where whether which while who whom whose why will with within without wont would wouldnt yet you your yours
youre cause causes caused differ differs difference happen happens happening mean means meant versus vs
arent cant couldnt hadnt hes mustnt neednt shes theres theyve theyll theyd werent weve youve youll youd anybody anything best better
everybody everyone everything good somebody someone something`

/** Folded words, without apostrophes, that carry no subject: function words and the words that questions are made of. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/))
