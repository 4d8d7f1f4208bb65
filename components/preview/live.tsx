'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

interface Props {
  readonly events: string
  /** Of the files that the page was drawn from. */
  readonly version: string
}

/** The page that fell away, while it is loaded again. */
const RETURNING = 'preview-returning'
const SETTLED_MS = 1500

/** Draws the page again when the content changes, and leaves the reader where they were. */
export function Live({ events, version }: Props) {
  const router = useRouter()
  const drawn = useRef(version)
  drawn.current = version
  useEffect(() => {
    const place = `preview-scroll ${location.pathname}`
    if (!isMissing() && sessionStorage.getItem(RETURNING) === location.pathname) {
      sessionStorage.removeItem(RETURNING)
      history.scrollRestoration = 'auto'
      scrollTo(0, Number(sessionStorage.getItem(place) ?? 0))
      // Letters that come late move what stands below them; the place is that of the finished page.
      document.documentElement.dataset.preview = 'returning'
      setTimeout(() => delete document.documentElement.dataset.preview, SETTLED_MS)
    }
    function update(): void {
      // React stays with "not found" until the page is loaded again.
      if (isMissing()) {
        sessionStorage.setItem(RETURNING, location.pathname)
        history.scrollRestoration = 'manual'
        location.reload()
        return
      }
      sessionStorage.setItem(place, String(scrollY))
      router.refresh()
    }
    let source: EventSource | undefined
    // A browser allows few connections to one host: hidden tabs let go of theirs, and catch up.
    function connect(): void {
      if (document.hidden) {
        source?.close()
        source = undefined
        return
      }
      if (source) return
      source = new EventSource(`${events}?version=${drawn.current}`)
      source.addEventListener('change', update)
    }
    connect()
    document.addEventListener('visibilitychange', connect)
    return () => {
      document.removeEventListener('visibilitychange', connect)
      source?.close()
    }
  }, [events, router])
  return null
}

function isMissing(): boolean {
  return document.querySelector('[data-preview="missing"]') !== null
}
