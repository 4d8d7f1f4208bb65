import { serveSite } from '@/lib/publish/serve-site'

/** Serves a built directory on a port, as the browser tests need it. */
const [directory = 'out', port = '4173', basePath = ''] = process.argv.slice(2)
serveSite({ directory, basePath, port: Number(port) })
