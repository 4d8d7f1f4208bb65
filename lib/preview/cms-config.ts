import { REQUIRED_ARTICLE_FIELDS } from '@/lib/content/schema/required-fields'
import { type FieldProperty, listArticleProperties } from '@/lib/content/schema/snippet'

interface CmsSource {
  /** Path of the articles within the repository. */
  readonly folder: string
  /** `owner/name` on GitHub; any text when only local files are edited. */
  readonly repository: string
  readonly branch: string
  /** Names of the dimensions, for the form to choose from. */
  readonly dimensions: readonly string[]
  readonly tags: readonly string[]
}

/** Fields of the second dialect: they stay in a file, and no form asks for them. */
const HIDDEN = new Set([
  'content_type',
  'version',
  'audience',
  'primary_topic',
  'secondary_topic',
  'concepts_used',
  'explicit_exclusions',
  'draft',
  'license',
  'last_reviewed',
])
const INSTANTS = new Set(['publish_at', 'unpublish_at'])
const DAYS = new Set(['published', 'updated'])
const REQUIRED: ReadonlySet<string> = new Set(REQUIRED_ARTICLE_FIELDS)

/** The settings of the editing page: one form for articles, made from the schema that checks them. */
export function buildCmsConfig({ folder, repository, branch, dimensions, tags }: CmsSource) {
  const choices: ReadonlyMap<string, readonly string[]> = new Map([
    ['dimension', dimensions],
    ['tags', tags],
  ])
  const fields = listArticleProperties()
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, property]) => buildField(name, property, choices.get(name) ?? []))
  return {
    backend: { name: 'github', repo: repository, branch },
    media_folder: `${folder}/images`,
    public_folder: '/media/articles/images',
    // An empty field is an error of the content check; a field that is not there is none.
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: 'articles',
        label: 'Articles',
        label_singular: 'Article',
        folder,
        create: true,
        // An address is for years: files are renamed with `npm run rename`, which keeps the old one alive.
        delete: false,
        slug: '{{slug}}',
        summary: '{{title}} {{status}}',
        format: 'yaml-frontmatter',
        // Pictures lie beside the articles and are named from there.
        media_folder: 'images',
        public_folder: 'images',
        fields: [...fields, { name: 'body', label: 'Text', widget: 'markdown', required: true }],
      },
    ],
  }
}

function buildField(name: string, property: FieldProperty, choices: readonly string[]) {
  const base = {
    name,
    label: name.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase()),
    hint: property.description ?? '',
    required: REQUIRED.has(name),
  }
  const options = property.enum ?? choices
  if (name === 'sources')
    return {
      ...base,
      widget: 'list',
      fields: ['author', 'year', 'title', 'publication', 'url'].map((field) => ({
        name: field,
        label: field,
        required: field !== 'publication' && field !== 'url',
        ...(field === 'year' ? { widget: 'number', value_type: 'int' } : { widget: 'string' }),
      })),
    }
  if (DAYS.has(name)) return { ...base, widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }
  if (INSTANTS.has(name)) return { ...base, widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ssZ' }
  if (property.type === 'boolean') return { ...base, widget: 'boolean' }
  if (property.type === 'array' && options.length > 0)
    return { ...base, widget: 'select', multiple: true, options }
  if (property.type === 'array') return { ...base, widget: 'list' }
  // No default: the form would write it into published articles, too, and take them off the site.
  if (name === 'status') return { ...base, widget: 'select', options, required: true }
  if (options.length > 0) return { ...base, widget: 'select', options }
  return { ...base, widget: name === 'meta_description' ? 'text' : 'string' }
}
