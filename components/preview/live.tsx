'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

interface Props {
  readonly events: string
  /** Of the files that the page was drawn from. */
  readonly version: string
  /** The page stands for a file that cannot be shown: it comes back by a reload. */
  readonly isBroken: boolean
}

/** Draws the page again when the content changes, and leaves the reader where they were. */
export function Live({ events, version, isBroken }: Props) {
  const router = useRouter()
  const drawn = useRef(version)
  drawn.current = version
  useEffect(() => {
    const place = `preview-scroll ${location.pathname}`
    const kept = sessionStorage.getItem(place)
    if (!isBroken && kept !== null) {
      sessionStorage.removeItem(place)
      scrollTo(0, Number(kept))
    }
    function update(): void {
      if (isBroken) {
        location.reload()
        return
      }
      sessionStorage.setItem('preview-last-scroll', String(scrollY))
      router.refresh()
    }
    if (isBroken && kept === null)
      sessionStorage.setItem(place, sessionStorage.getItem('preview-last-scroll') ?? '0')
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
  }, [events, isBroken, router])
  return null
}
