import { readEnvironment } from './environment'

/** What an `href` in the site has to say for a site path: base path added; `#id` and complete addresses stay. */
export function href(path: string): string {
  const { basePath } = readEnvironment()
  if (!path.startsWith('/') || path.startsWith('//')) return path
  return path === '/' ? basePath || '/' : `${basePath}${path}`
}

/** The complete address of a site path, as canonical, feeds and cards spell it. */
export function absoluteUrl(path: string): string {
  const { origin, basePath } = readEnvironment()
  return path === '/' ? `${origin}${basePath}/` : `${origin}${basePath}${path}`
}
