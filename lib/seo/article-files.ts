import type { Article, Catalog } from '@/lib/content/model'
import { paths } from '@/lib/site/paths'
import { canonicalOf, describeArticle } from './page-head'
import { buildQrFile } from './qr-code'
import { buildTwin } from './twin'

/** Text of the files that stand beside the pages of an article, by site path: Markdown twin, QR code. */
export function buildArticleFiles(catalog: Catalog, article: Article): ReadonlyMap<string, string> {
  const url = canonicalOf(describeArticle(catalog, article))
  return new Map([
    [paths.twin(article.slug), buildTwin(article, url)],
    [paths.qrCode(article.slug), buildQrFile(url)],
  ])
}
