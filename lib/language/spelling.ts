const BRITISH = new Map(
  Object.entries({
    analyse: 'analyze',
    behaviour: 'behavior',
    catalogue: 'catalog',
    centre: 'center',
    cheque: 'check',
    colour: 'color',
    defence: 'defense',
    dialogue: 'dialog',
    endeavour: 'endeavor',
    favour: 'favor',
    favourite: 'favorite',
    fulfil: 'fulfill',
    grey: 'gray',
    harbour: 'harbor',
    honour: 'honor',
    humour: 'humor',
    judgement: 'judgment',
    labour: 'labor',
    licence: 'license',
    neighbour: 'neighbor',
    offence: 'offense',
    paralyse: 'paralyze',
    practise: 'practice',
    pretence: 'pretense',
    programme: 'program',
    rumour: 'rumor',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    skilful: 'skillful',
    theatre: 'theater',
    vigour: 'vigor',
    whilst: 'while',
  }),
)

const ISE = /(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational|ationally)$/
const YSE = /(?<=[a-z]{2})lys(e|ed|es|er|ing)$/
const OUR = /(?<=behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rum|vig)our/
const LL = /(?<=cancel|channel|counsel|label|level|model|signal|total|travel|fuel)l(ed|ing|er|ers)$/
const KEEP_ISE =
  /^(adv|comprom|conc|dev|enterpr|exerc|expert|franch|improv|merchand|otherw|prec|prem|prom|rev|superv|surpr|telev|rais|prais|nois|pois|rais|cru|dis|rise|wise|likew|conc)/

/** The American spelling of a folded word; words that are not British come back as they are. */
export function americanize(word: string): string {
  const known = BRITISH.get(word) ?? (word.endsWith('s') ? plural(word) : undefined)
  if (known !== undefined) return known
  const respelt = word.replace(YSE, 'lyz$1').replace(OUR, 'or').replace(LL, '$1')
  return KEEP_ISE.test(respelt) ? respelt : respelt.replace(ISE, 'iz$1')
}

const UNFINISHED_ISE = /(?<=[a-z]{3})is(?=(?:at?i?o?n?|e[dr]?|in?g?)?$)/

/** American spellings that the beginning of a British word may become (`utilisat`, `judgeme`); none for most words. */
export function americanizeBeginning(beginning: string): readonly string[] {
  const whole = [...BRITISH].filter(([british]) => british.startsWith(beginning))
  const respelt = beginning.replace(UNFINISHED_ISE, 'iz')
  return [...whole.map(([, american]) => american), ...(respelt === beginning ? [] : [respelt])]
}

function plural(word: string): string | undefined {
  const singular = BRITISH.get(word.slice(0, -1))
  return singular === undefined ? undefined : `${singular}s`
}
