const IRREGULAR = new Map(
  Object.entries({
    bought: 'buy',
    broken: 'break',
    business: 'business',
    businesses: 'business',
    broke: 'break',
    built: 'build',
    children: 'child',
    department: 'department',
    departments: 'department',
    direction: 'direction',
    directions: 'direction',
    evening: 'evening',
    evenings: 'evening',
    executive: 'executiv',
    executives: 'executiv',
    initial: 'initial',
    initially: 'initial',
    morale: 'morale',
    objective: 'objectiv',
    objectives: 'objectiv',
    polite: 'polite',
    politely: 'polite',
    productive: 'productiv',
    productivity: 'productiv',
    responsible: 'responsibl',
    responsibility: 'responsibl',
    responsibilities: 'responsibl',
    chosen: 'choos',
    chose: 'choos',
    fell: 'fall',
    fallen: 'fall',
    fought: 'fight',
    gave: 'give',
    held: 'hold',
    hidden: 'hide',
    kept: 'keep',
    knew: 'know',
    known: 'know',
    knowledge: 'knowledg',
    learnt: 'learn',
    led: 'lead',
    left: 'leav',
    lost: 'loss',
    lose: 'loss',
    losing: 'loss',
    men: 'man',
    met: 'meet',
    news: 'news',
    paid: 'pay',
    people: 'peopl',
    person: 'peopl',
    said: 'say',
    sold: 'sell',
    sale: 'sell',
    sales: 'sell',
    spoke: 'speak',
    spoken: 'speak',
    strategic: 'strategi',
    strategically: 'strategi',
    taught: 'teach',
    thought: 'think',
    told: 'tell',
    took: 'take',
    went: 'go',
    women: 'woman',
    wrote: 'write',
    written: 'write',
  }),
)

/** Stems that the rules leave apart although the words belong together. */
const MERGED = new Map(
  Object.entries({
    crise: 'crisis',
    decid: 'decis',
    failur: 'fail',
    incentiv: 'incent',
    leadership: 'leader',
    ownership: 'owner',
    prioriti: 'priorit',
    psychologi: 'psycholog',
    recoveri: 'recov',
    resilienci: 'resili',
    silent: 'silenc',
    strateg: 'strategi',
    valuabl: 'valu',
  }),
)

const VOWEL = /[aeiouy]/
const STEP_2: readonly (readonly [string, string])[] = [
  ['izational', 'ize'],
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['tional', 'tion'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['entli', 'ent'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['alli', 'al'],
  ['abli', 'able'],
  ['li', ''],
]
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|(?<=[st])ion|ism|ate|iti|ous|ive|ize|al|er|ic)$/

/** Light stem of a folded American word, after M. F. Porter, "An algorithm for suffix stripping" (1980), with irregular forms added. */
export function stemWord(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let stem = dropPlural(word)
  stem = dropTense(stem)
  if (stem.endsWith('y') && VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaceSuffix(stem, STEP_2)
  stem = replaceSuffix(stem, STEP_3)
  stem = dropDerivation(stem)
  stem = dropFinalE(stem)
  return MERGED.get(stem) ?? stem
}

/** Porter's m: how many vowel-consonant sequences a stem holds. */
function measure(stem: string): number {
  return stem.replace(/[aeiou]|(?<=[^aeiou])y/g, 'V').match(/V+[^V]+/g)?.length ?? 0
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function dropTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const base = word.replace(/(?:ed|ing)$/, '')
  if (base === word || !VOWEL.test(base) || base.length < 2) return word
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1)
  return measure(base) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(base) ? `${base}e` : base
}

function replaceSuffix(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue
    const base = word.slice(0, -suffix.length)
    return measure(base) > 0 ? base + replacement : word
  }
  return word
}

function dropDerivation(word: string): string {
  const base = word.replace(STEP_4, '')
  return base !== word && measure(base) > 1 ? base : word
}

function dropFinalE(word: string): string {
  if (!word.endsWith('e')) return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word
  const base = word.slice(0, -1)
  const size = measure(base)
  return size > 1 || (size === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(base)) ? base : word
}
