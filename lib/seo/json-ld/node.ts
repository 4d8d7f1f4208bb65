import type { Thing } from 'schema-dts'
import type { LearningArticle } from './article'

/** What may stand in the structured data of a page. */
export type Node = Thing | LearningArticle
