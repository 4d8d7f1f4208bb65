import {
  ACCEPTS_MARKDOWN,
  CACHE_RULES,
  HIDDEN_FILES,
  PATH_TYPES,
  PREFERS_HTML,
  RARE_TYPES,
  REVALIDATE,
  TWIN_PATTERN,
} from '../policy'
import type { PublishedSite } from '../published-site'

/** `Caddyfile`: SITE_ADDRESS (default `:8080`) and SITE_ROOT (default `/srv/out`) come from the environment. */
export function formatCaddyfile(site: PublishedSite): string {
  const { basePath } = site
  return `# Made by \`npm run build\`. SITE_ADDRESS is a host name (then certificates are fetched) or a port.
{
	admin off
}

(site_headers) {
	header {
${site.headers.map(([name, value]) => `		${name} \`${value}\``).join('\n')}
		Cache-Control "${REVALIDATE}"
		Vary "Accept-Encoding"
	}
	header -Server
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv/out}
	import site_headers

	# Former addresses, and other spellings of an address, in one hop.
	map {path} {site_redirect} {
		${basePath}/ ""
${site.redirects.map(redirectLines).join('')}		~^(${basePath}/)index(?:\\.html)?/*$ "\${1}"
		~^(/[^/\\x5c].*?)(?:\\.html)?/+$ "\${1}"
		~^(/[^/\\x5c].*)\\.html$ "\${1}"
		default ""
	}
	map {query} {site_query} {
		"" ""
		default "?{query}"
	}
	@moved expression \`{site_redirect} != ""\`

	route {
		redir @moved {site_redirect}{site_query} 301
${basePath === '' ? '' : basePathLines(basePath)}
		@hidden path /404 ${HIDDEN_FILES.join(' ')} */.*
		error @hidden 404
		@sending not method GET HEAD
		error @sending 405

		@twin_page path_regexp ${TWIN_PATTERN}
		header @twin_page Vary "Accept, Accept-Encoding"
		@twin {
			path_regexp ${TWIN_PATTERN}
			header_regexp Accept ${ACCEPTS_MARKDOWN}
			not header_regexp Accept ${PREFERS_HTML}
			file {path}.md
		}
		rewrite @twin {path}.md

${CACHE_RULES.map(cacheLines).join('\n')}
${Object.entries(RARE_TYPES).map(typeLines).join('\n')}
${PATH_TYPES.map(([path, type]) => `		header ${path} Content-Type "${type}"`).join('\n')}
		@home path /
		rewrite @home /index.html
		@page file {path}.html
		rewrite @page {path}.html
		file_server {
			precompressed br gzip
			index index.html
		}
	}

	handle_errors {
		import site_headers
		@missing expression \`{err.status_code} == 404\`
		handle @missing {
			rewrite * /404.html
			file_server {
				precompressed br gzip
			}
		}
		handle {
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`
}

function basePathLines(basePath: string): string {
  return `		@outside not path ${basePath} ${basePath}/*
		error @outside 404
		uri strip_prefix ${basePath}
		@bare path ""
		rewrite @bare /
`
}

function redirectLines({ from, to }: PublishedSite['redirects'][number]): string {
  return `		${from} ${to}\n		${from}/ ${to}\n`
}

function cacheLines({ folder, value }: (typeof CACHE_RULES)[number], index: number): string {
  return `		@cache${index} {
			path ${folder}*
			file {path}
		}
		header @cache${index} Cache-Control "${value}"`
}

function typeLines([ending, type]: readonly [string, string]): string {
  return `		@type_${ending} path *.${ending}
		header @type_${ending} Content-Type "${type}"`
}
