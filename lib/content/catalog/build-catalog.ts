import { buildComparable } from '../comparable'
import type { Article, Body, Catalog, Category, Dimension } from '../model'
import type {
  ParsedArticle,
  ParsedCategory,
  ParsedDimension,
  ParsedDocument,
  ParseResult,
} from '../parse-document'
import { compareText, type Problem, sortProblems } from '../problem'
import type { ContentFiles } from '../read-content'
import { buildSlug } from '../slug'
import { findNextChange, findState, isVisible } from '../visibility'
import { describeDeadImage, describeUnknownDimension, expandIndicators, imageOf } from './article-parts'
import { readCanonical } from './canonical'
import type { CatalogContext } from './context'
import { checkAliases, checkCompleteness, checkRelations, checkUniqueness } from './cross-file'
import { buildDescription, checkDates, describePage } from './describe-page'
import { describeRepeats, findRepeats, keepRepeats, type Repeat } from './duplicates'
import { findGroups, shortName } from './groups'
import { checkPlaceholder } from './placeholder'
import { LAST, sortArticles, sortCategories, sortDimensions } from './reading-order'
import { findRoute } from './resolve-link'
import { ResolvedBodies } from './resolved-bodies'
import { buildTags, listTagSlugs } from './tags'
import { buildTargets, routeOf, spellingOf } from './targets'
import { describeThinTags } from './thin-tags'

export interface CatalogResult {
  readonly catalog: Catalog
  /** All problems of all files, those of documents that are not visible included; sorted. */
  readonly problems: readonly Problem[]
  /** What each article repeats, by slug. */
  readonly repeats: ReadonlyMap<string, Repeat>
  /** The next instant at which the public site would change. */
  readonly nextChange: Date | undefined
}

/** A catalog that can follow a change. */
export interface LinkedCatalog extends CatalogResult {
  /**
   * The same content after the text of an article has changed; undefined where the change reaches further than its own
   * page (its fields, its headings, its name), so that everything has to be linked anew.
   */
  readonly replaceText: (before: ParseResult, after: ParseResult) => LinkedCatalog | undefined
}

/** Links the documents of a content directory into what the site shows at one instant, and reports everything that does not fit. Plain data. */
export function buildCatalog(files: ContentFiles, context: CatalogContext): CatalogResult {
  const { catalog, problems, repeats, nextChange } = linkCatalog(files, context)
  return { catalog, problems, repeats, nextChange }
}

/** The same for a preview, in which the text of an article changes again and again. */
export function linkCatalog(files: ContentFiles, context: CatalogContext): LinkedCatalog {
  const documents = files.results.flatMap((result) => result.document ?? [])
  const articles = documents.filter((document): document is ParsedArticle => document.type === 'article')
  const dimensions = documents.filter(
    (document): document is ParsedDimension => document.type === 'dimension',
  )
  const categories = documents.filter((document): document is ParsedCategory => document.type === 'category')
  const stateOf = (document: ParsedDocument) => findState(document.fields, context.now)
  const isOpened = (route: string): boolean => context.opened?.has(route) ?? false
  const shows = (document: ParsedDocument): boolean =>
    isVisible(stateOf(document), context.mode) || isOpened(routeOf(document.type, document.slug))

  const groups = findGroups(dimensions, categories.filter(shows))
  const tags = buildTags(articles, shows, files.extras.get('tags.yaml'))
  const shown = articles.filter(shows)
  const repeats = context.repeats ? keepRepeats(context.repeats, shown) : findRepeats(shown)
  const names = new Map<ParsedDocument, string>(
    [...dimensions, ...categories].map((document) => [document, nameOf(document)]),
  )
  const usedTags = new Set(shown.flatMap(listTagSlugs))
  const broken = listBroken(files, documents)
  const brokenNames = new Set([...broken].map(spellingOf))
  const isBrokenDimension = (name: string): boolean =>
    brokenNames.has(spellingOf(routeOf('dimension', buildSlug(shortName(name)))))
  const targets = buildTargets({
    ...{ documents, isVisible: shows, repeats, names, media: files.media, broken },
    tagRoutes: new Set([...usedTags].map((slug) => `/tags/${slug}`)),
  })
  const linkBody = (context.resolved ?? new ResolvedBodies()).linkTo(targets)
  const shared: Problem[] = [
    ...files.problems,
    ...files.results.flatMap((result) => (result.document ? [] : result.problems)),
    ...groups.problems,
    ...tags.problems,
    ...checkAliases(documents),
    ...checkRelations(articles, broken),
    ...checkUniqueness(documents, repeats),
    ...describeRepeats(articles, repeats),
  ]
  /** Problems that a document has for itself, whatever stands in the others. */
  let own = new Map<string, readonly Problem[]>()
  const note = (document: ParsedDocument, problems: readonly Problem[]): void => {
    const known = own.get(document.file)
    if (problems.length > 0) own.set(document.file, known ? [...known, ...problems] : problems)
  }
  const redirects = new Map<string, string>()
  const pageOf = (document: ParsedDocument) => {
    const source = { isVisible: shows(document), siteUrl: context.siteUrl, ownHosts: context.ownHosts }
    const resolved = linkBody(document, source)
    const canonical = readCanonical(
      document,
      context,
      (path) => targets.byRoute.get(path)?.isVisible ?? false,
    )
    note(document, checkCompleteness(document))
    note(document, checkPlaceholder(document, stateOf(document)))
    note(document, checkDates(document, context))
    note(document, resolved.problems)
    if (canonical.problem) note(document, [canonical.problem])
    const route = routeOf(document.type, document.slug)
    const former = [
      ...(document.fields.aliases ?? []).map((alias) => routeOf(document.type, alias)),
      ...(canonical.declaredPath ? [canonical.declaredPath] : []),
    ]
    if (shows(document)) for (const path of former) if (!redirects.has(path)) redirects.set(path, route)
    const body = withoutOwnEntry(resolved.body, document.slug)
    return {
      ...describePage(document, body, stateOf(document), context),
      syndicatedFrom: canonical.syndicatedFrom,
      redirectsFrom: former,
    }
  }

  const builtCategories = categories.map((document): Category => {
    const page = pageOf(document)
    const summary =
      document.fields.summary ?? document.fields.meta_description ?? buildDescription(openingOf(page.body))
    return {
      type: 'category',
      ...page,
      name: nameOf(document),
      summary,
      order: document.fields.order ?? groups.lowestNumberOf.get(document.slug) ?? LAST,
    }
  })
  const builtDimensions = dimensions.map((document): Dimension => {
    const page = pageOf(document)
    const summary =
      document.fields.summary ?? document.fields.meta_description ?? buildDescription(openingOf(page.body))
    const order = document.fields.order ?? groups.placeOf.get(document.slug) ?? LAST
    return {
      type: 'dimension',
      ...page,
      name: nameOf(document),
      category: groups.categoryOf.get(document.slug),
      order,
      summary,
    }
  })
  const dimensionByName = new Map(
    dimensions.flatMap((document) =>
      [nameOf(document), document.title, document.slug.replace(/-/g, ' ')].map((name) => [
        buildComparable(name),
        document,
      ]),
    ),
  )
  const buildArticle = (document: ParsedArticle): Article => {
    const written = document.fields.dimension
    const dimension = written === undefined ? undefined : dimensionByName.get(buildComparable(written))
    if (written !== undefined && !dimension && !isBrokenDimension(written))
      note(document, [describeUnknownDimension(document, written, dimensions.map(nameOf))])
    const image = imageOf(document, files.media)
    if (document.fields.image !== undefined && !image) note(document, [describeDeadImage(document)])
    return {
      type: 'article',
      ...pageOf(document),
      kind: document.fields.category,
      difficulty: document.fields.difficulty,
      dimension: dimension && shows(dimension) ? dimension.slug : undefined,
      tags: listTagSlugs(document).flatMap((slug) => tags.bySlug.get(slug) ?? []),
      readingMinutes:
        Number.parseInt(document.fields.reading_time ?? '', 10) ||
        Math.max(1, Math.ceil(document.body.wordCount / 220)),
      indicators: expandIndicators(document.fields.related_indicators ?? []),
      askedAs: document.fields.asked_as ?? [],
      related: document.fields.related ?? [],
      notRelated: document.fields.not_related ?? [],
      duplicateOf: repeats.get(document.slug)?.original.slug,
      image,
    }
  }
  for (const { document, problems } of files.results) if (document) note(document, problems)
  const builtArticles = articles.map(buildArticle)

  const isShown = (page: Article | Dimension | Category): boolean =>
    isVisible(page.state, context.mode) || isOpened(routeOf(page.type, page.slug))
  const shownCategories = sortCategories(builtCategories.filter(isShown))
  const shownDimensions = sortDimensions(builtDimensions.filter(isShown), shownCategories)
  const shownArticles = sortArticles(builtArticles.filter(isShown), shownDimensions)
  const shownTags = new Map(shownArticles.flatMap((article) => article.tags).map((tag) => [tag.slug, tag]))
  shared.push(...describeThinTags(shown, shownArticles, shownTags))
  const catalog: Catalog = {
    articles: shownArticles,
    dimensions: shownDimensions,
    categories: shownCategories,
    tags: [...shownTags.values()].sort((a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase())),
    redirects: withoutPages(
      redirects,
      new Set(
        [...shownArticles, ...shownDimensions, ...shownCategories].map((page) =>
          routeOf(page.type, page.slug),
        ),
      ),
    ),
  }
  const nextChange = findNextChange(
    documents.map((document) => document.fields),
    context.now,
  )
  const describe = (current: Catalog, found: ReadonlyMap<string, readonly Problem[]>): LinkedCatalog => ({
    catalog: current,
    problems: sortProblems([...shared, ...[...found.values()].flat()]),
    repeats,
    nextChange,
    replaceText: (before, { document, problems }) => {
      if (document?.type !== 'article' || !isSameButText(before.document, document)) return undefined
      own = new Map([...found].filter(([file]) => file !== document.file))
      note(document, problems)
      const page = buildArticle(document)
      const articles = current.articles.map((article) => (article.file === page.file ? page : article))
      return describe({ ...current, articles }, own)
    },
  })
  return describe(catalog, own)
}

/** Whether two versions of a document are one to everything but its own page. */
function isSameButText(before: ParsedDocument | undefined, after: ParsedDocument): boolean {
  const sign = ({ file, title, fields, places, body }: ParsedDocument): string =>
    JSON.stringify([file, title, fields, places, body.headings.map(({ id }) => id)])
  return before !== undefined && sign(before) === sign(after)
}

/** Routes of files that are no documents because of their errors. */
function listBroken(files: ContentFiles, documents: readonly ParsedDocument[]): ReadonlySet<string> {
  const readable = new Set(documents.map(({ file }) => file))
  return new Set(
    [...files.changedAt.keys()].filter((file) => !readable.has(file)).map((file) => findRoute(`/${file}`)),
  )
}

function nameOf(document: ParsedDocument): string {
  return shortName(
    document.type === 'dimension' ? (document.fields.dimension ?? document.title) : document.title,
  )
}

function openingOf(body: Body): string {
  return body.sections.find((section) => section.text !== '')?.text ?? ''
}

function withoutOwnEntry(body: Body, slug: string): Body {
  return body.relatedSlugs.includes(slug)
    ? { ...body, relatedSlugs: body.relatedSlugs.filter((related) => related !== slug) }
    : body
}

function withoutPages(
  redirects: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map([...redirects].filter(([from]) => !pages.has(from)).sort(([a], [b]) => compareText(a, b)))
}
