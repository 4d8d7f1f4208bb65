import { serveSite } from './serve'

/** Serves a built directory on a port: what the browser tests open. */
const [directory = 'out', port = '4173'] = process.argv.slice(2)
serveSite({ directory, basePath: '', port: Number(port) })
