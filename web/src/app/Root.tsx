import { Outlet } from '@tanstack/react-router'
import { Notices } from '@/components/Notices.tsx'
import { ConnectionBanner } from './shell/ConnectionBanner.tsx'
import { SessionEnded } from './shell/SessionEnded.tsx'

// What stands around every page, inside and outside.
export function Root() {
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <Notices />
      <SessionEnded />
    </>
  )
}
