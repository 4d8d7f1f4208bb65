/** Words that generated articles are made of. They mean nothing; they only have to be many, and uneven as real ones are. */
export const DIMENSIONS = [
  'Strategic Alignment',
  'Trust & Integrity',
  'Organizational Culture',
  'Vision & Strategic Direction',
  'Decision-Making Quality',
  'Cross-Team Collaboration',
  'Role Clarity & Accountability',
  'Support for Teams',
  'Resource Availability',
  'Process Robustness',
  'Knowledge Management',
  'Operational Resilience',
  'Leadership Pipeline',
] as const

export const CATEGORIES = [
  'Organizational Culture & Strategy',
  'Leadership, Collaboration & Structure',
  'Systems, Resourcing & Scalability',
] as const

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

export const NOUNS = split(`
account action adviser agenda agreement analysis answer approval archive argument assembly asset assistant attention audit authority backlog
balance bargain barrier baseline batch behavior benchmark blame board bonus border bottleneck boundary bridge briefing budget building burden
calendar campaign candidate capacity career catalog chain chair chance channel chapter charter checklist circle claim clause client clock
coach comment commitment committee community compass complaint component concern conflict consensus constraint contract contribution
conversation copy corridor cost council craft credit crisis criterion culture custom cycle deadline deal debate decision defect degree delay
delivery demand department dependency deputy design detail diagram dialog discipline discount dispute document door doubt draft drift duty
effort engineer episode error escalation estimate event evidence example exception exchange exercise expert explanation factor failure fault
feature feedback file filter finding floor focus forecast forum frame friction function gap gate goal group guard guide habit handoff handover
history holiday honesty idea incentive incident indicator influence input inquiry instruction interest interview inventory invoice issue item
journal judgment junction kitchen knowledge label lane leader lesson letter level library limit list loop machine maintenance manager manual
map margin market master meeting memory mentor message method metric milestone mirror mistake model moment month morale motive network note
notice number objection observer offer office operator opinion option order outage outcome owner package panel partner path pattern pause
payment penalty permission phase picture pilot pipeline plan planner plant platform pocket policy pool portfolio position practice pressure
priority problem procedure process profile program project promise promotion proof proposal protocol purpose quarter question queue quota
range rank rate reason receipt recipe record recovery reform region regret release remark repair reply report request reserve resource response
result retrospective review reward rhythm risk role room root routine rule rumor sample scale schedule scheme scope score season secret sector
segment sequence service session shape share shift shortcut signal silence silo sketch skill slack slide source specialist speech sponsor
spreadsheet stage stake standard statement station step stock story strategy stream structure subject summary supplier support surface surprise
survey symptom system table target task team template tension term test theme theory threat threshold ticket timeline title token tool topic
track trade tradition training transfer transition trend trial trigger trust turn update usage vacancy value vendor version view vision visit
voice volume vote warning waste week wish witness workshop yield zone`)

export const VERBS = split(`
accept adapt adjust admit affect agree align allow answer appoint approve argue arrange ask assign assume avoid balance begin believe block
borrow break bring build calculate cancel carry challenge change check choose claim clarify close collect combine commit compare complain
complete confirm connect consider contain continue contradict control convince copy correct cost count cover create cut decide defend define
delay deliver demand deny depend describe design detect develop differ discover discuss divide doubt draw drift drop earn edit encourage end
escalate estimate evaluate examine exchange exclude expect explain explore expose fail favor file fill filter finish fix follow force forget
gather give guess guide handle hear help hesitate hide hire hold ignore improve include inform inherit insist inspect interpret interrupt
invite join judge keep know lack launch lead learn leave limit listen lose maintain manage mark match measure meet mention miss move name
negotiate notice obey observe offer omit open oppose order organize own pass pause pay plan prefer prepare present prevent produce promise
promote propose protect prove publish punish push question raise reach read receive recognize record recover reduce refuse regret reject
release remember remove repair repeat replace reply report request require resist resolve rest return reveal review revise reward run save
search select send separate settle shape share shift show skip solve speak split spread start state stay stop store stretch struggle study
suggest supply support survive suspect test think track train translate treat trust turn understand update use wait warn watch weigh write`)

export const ADJECTIVES = split(`
absent active annual anonymous awkward basic blind blunt brief broad busy calm careful cautious central cheap clear common complete complex
concrete constant costly crowded daily dead deep definite delayed dense different direct distant double early empty equal exact expensive
external familiar fast final firm fixed flat foreign formal fragile frequent fresh full general gentle global gradual hard hasty heavy hidden
honest human idle implicit independent informal internal joint junior late lean legal likely local lonely long loose loud lower major manual
mature minor missing mixed mutual narrow neutral new noisy normal obvious old open opposite ordinary outdated parallel partial patient plain
polite poor practical precise private proud public quick quiet random rapid rare ready real recent regular reliable remote rigid rough rude
safe scarce secret senior separate serious shallow sharp short silent similar simple slow small smooth social soft solid special stable steady
stiff strange strict strong sudden tacit temporary thin tight tired total true typical unclear uneven unfair unique upper urgent useful usual
vague valid visible warm weak whole wide wild wrong`)

const HEADS = split(
  'bar bel cor dan el fen gar hal is jor kel lan mar nor or pel quin ros sal tor ul ver wes yan zel',
)
const MIDDLES = split('a e i o u an en in on ar er or al el il')
const TAILS = split(
  'bury dale den dor field ford gate ham holm lis lund mere mont nia ridge ros stad ton vale wick',
)

/** Invented names, thousands of them: the long tail that real text has. */
export function nameAt(number: number): string {
  const head = HEADS[number % HEADS.length] ?? ''
  const middle = MIDDLES[Math.floor(number / HEADS.length) % MIDDLES.length] ?? ''
  const tail = TAILS[Math.floor(number / HEADS.length / MIDDLES.length) % TAILS.length] ?? ''
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}${middle}${tail}`
}
