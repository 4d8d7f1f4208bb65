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

/**
 * `nginx.conf`: maps and one server, to be included in the `http` block. `brotli_static` needs the module
 * ngx_http_brotli_static (Debian: libnginx-mod-http-brotli-static).
 */
export function formatNginxFile(site: PublishedSite): string {
  return `# Made by \`npm run build\`. Include it in the http block; adjust listen, server_name and root.
map_hash_bucket_size 512;
map_hash_max_size 32768;

# The path within the site, without the base path.
map $uri $site_path {
${site.basePath === '' ? '    default $uri;' : basePathLines(site.basePath)}
}

# The file of a path, without its ending.
map $site_path $site_file {
    default $site_path;
    / /index;
    /404 /.none;
${HIDDEN_FILES.map((path) => `    ${path} /.none;`).join('\n')}
    "~/\\.(?!well-known/)" /.none;
}

# Former addresses, and other spellings of an address, in one hop.
map $uri $site_redirect {
    default "";
    ${site.basePath}/ "";
${site.redirects.map(redirectLines).join('')}    "~^(?<site_home>${escapeRegex(site.basePath)}/)index(?:\\.html)?/*$" $site_home;
    "~^(?<site_page>/[^/\\x5c].*?)(?:\\.html)?/+$" $site_page;
    "~^(?<site_clean>/[^/\\x5c].*)\\.html$" $site_clean;
}

map "$site_path $http_accept" $site_twin {
    default /.none;
    "~ .*${PREFERS_HTML}" /.none;
    "~${TWIN_PATTERN.replace(/\$$/, '')} .*${ACCEPTS_MARKDOWN}" $site_file.md;
}

map $site_path $site_vary {
    default "Accept-Encoding";
    "~${TWIN_PATTERN}" "Accept, Accept-Encoding";
}

map $site_path $site_cache {
    default "${REVALIDATE}";
${CACHE_RULES.map(({ folder, value }) => `    "~^${escapeRegex(folder)}" "${value}";`).join('\n')}
}

# A file that is not there must not be kept for ever.
map $status $site_cache_found {
    default "${REVALIDATE}";
    ~^[23] $site_cache;
}

server {
    listen 8080;
    server_name _;
    root /srv/out;

    server_tokens off;
    absolute_redirect off;
    gzip_static on;
    brotli_static on;
    include mime.types;
    types {
${Object.entries(RARE_TYPES)
  .map(([ending, type]) => `        ${type.split(';')[0]} ${ending};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types text/css text/plain text/markdown text/xml application/xml application/javascript application/json;

${site.headers.map(([name, value]) => `    add_header ${name} '${value.replaceAll("'", "\\'")}' always;`).join('\n')}
    add_header Cache-Control $site_cache_found always;
    add_header Vary $site_vary always;

    if ($site_redirect) {
        return 301 $site_redirect$is_args$args;
    }
    error_page 404 /404.html;
    location / {
        try_files $site_twin $site_file.html $site_file =404;
    }
${PATH_TYPES.map(([path, type]) => typeLines(`${site.basePath}${path}`, type)).join('\n')}
    location = /404.html {
        internal;
    }
}
`
}

function typeLines(path: string, type: string): string {
  return `    location = ${path} {
        types {}
        default_type ${type};
        try_files $site_file =404;
    }`
}

function basePathLines(basePath: string): string {
  return `    default /.none;
    ${basePath} /;
    "~^${escapeRegex(basePath)}(?<site_rest>/.*)$" $site_rest;`
}

function redirectLines({ from, to }: PublishedSite['redirects'][number]): string {
  return `    "${from}" "${to}";\n    "${from}/" "${to}";\n`
}

function escapeRegex(text: string): string {
  return text.replace(/[.-]/g, '\\$&')
}
