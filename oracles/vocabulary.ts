import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Vocabulary {
  readonly '@graph': readonly Record<string, unknown>[]
}

/**
 * The vocabulary of schema.org in the form in which it is published, read out of the types of schema-dts, which are
 * generated from it: classes with what they extend, properties with the classes they belong to.
 */
export function readVocabulary(): Vocabulary {
  const types = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8')
  const classes = new Map<string, string[]>()
  const domains = new Map<string, string[]>()
  const bodies = /^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm
  for (const [, name = '', kind, parents = '', body = ''] of types.matchAll(bodies)) {
    const above = [...parents.matchAll(/(\w+)Base\b/g)].flatMap(([, parent]) => parent ?? [])
    const own = above.filter((parent) => parent !== name)
    if (kind === 'Base' || !classes.has(name)) classes.set(name, own)
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\??:/gm))
      domains.set(property, [...(domains.get(property) ?? []), name])
  }
  const id = (name: string) => ({ '@id': `schema:${name}` })
  return {
    '@graph': [
      ...[...classes].map(([name, parents]) => ({
        ...id(name),
        '@type': 'rdfs:Class',
        ...(parents.length === 0 ? {} : { 'rdfs:subClassOf': parents.map(id) }),
      })),
      ...[...domains].map(([name, owners]) => ({
        ...id(name),
        '@type': 'rdf:Property',
        'schema:domainIncludes': owners.map(id),
      })),
    ],
  }
}
