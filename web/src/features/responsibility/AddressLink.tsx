import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

// A way to one of our pages whose address the server says. As a link it can be opened in a new tab; pressed, it stays in the house.
export function AddressLink({ to, children }: { to: string; children: ReactNode }) {
  const { history } = useRouter()
  return (
    <Button
      component="a"
      href={to}
      variant="default"
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        history.push(to)
      }}
    >
      {children}
    </Button>
  )
}
