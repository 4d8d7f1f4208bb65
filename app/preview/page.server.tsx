import { DeskTable } from '@/components/preview/desk-table'
import { isHosted } from '@/lib/preview/access'
import { readPreview } from '@/lib/preview/content'
import { readView } from '@/lib/preview/current-view'
import { buildDesk } from '@/lib/preview/desk'
import { EVERYTHING } from '@/lib/preview/view'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

export const metadata = { title: { absolute: 'Desk' }, robots: { index: false, follow: false } }

export default async function DeskPage() {
  const { scope } = await readView()
  if (scope !== 'all') throw new Error('The desk is for whoever may see every draft.')
  const now = new Date()
  const { open, recent, nextChange } = buildDesk(await readPreview(EVERYTHING), now)
  return (
    <main id="main" className="preview-desk">
      <h1>Desk</h1>
      <p>
        {nextChange
          ? `The public site changes next on ${nextChange.toUTCString()}.`
          : 'Nothing is scheduled.'}
      </p>
      <form action={href(paths.home)}>
        <label>
          The site as it will be at{' '}
          <input
            name="asOf"
            defaultValue={now.toISOString().slice(0, 16).concat('Z')}
            pattern=".+T.+(Z|[+\-]\d\d:\d\d)"
          />
        </label>{' '}
        <button type="submit">Show</button>
      </form>
      {!isHosted() && (
        <p>
          <a href={href(paths.previewEdit)}>Write in a form</a>
        </p>
      )}
      <h2>Not public</h2>
      <DeskTable rows={open} />
      <h2>Changed last</h2>
      <DeskTable rows={recent} />
    </main>
  )
}
