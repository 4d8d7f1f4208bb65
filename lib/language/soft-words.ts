import { stemWord } from './stem'

const WORDS = `able across act add ago ahead almost already although another anybody anything area ask bad become begin believe best better big
bit bring call care case certain change close come common company course day deal different early easy else end enough even everybody everyone
everything exactly example face fact far fast few find fine first follow full good great group half hand happy hard head hear help high hold home
hope hour idea important last late later lead leave less little live long look lose lot low matter mind minute month morning move name new
next nobody none nothing number old open order organization part past people piece place plan play point possible problem question quick reason
right rule run say second send set show side simple single small someone something sort sound stand start state stay step stop story stuff
sure talk team tell think three time title today truly together told tomorrow top tough true try turn two understand usual wait walk wall watch week whole
wonder word work world wrong year`

/** Stems of common words: they count in a search, but less than words of a subject. */
export const SOFT_STEMS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(stemWord))
