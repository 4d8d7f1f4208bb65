export { default } from './layout'
export const dynamic = 'force-dynamic'
