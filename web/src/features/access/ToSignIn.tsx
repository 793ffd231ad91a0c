import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSay } from '@/lib/sentences.ts'

// The way on from a door that leads nowhere any more.
export function ToSignIn() {
  const say = useSay()
  return (
    <Button component={Link} to="/sign-in" variant="default">
      {say('access.sign_in')}
    </Button>
  )
}
