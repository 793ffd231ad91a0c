import { roles, type Role } from '@/api/types.ts'
import { Checkbox } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'

interface Props {
  value: Role[]
  onChange: (roles: Role[]) => void
  label?: string
}

export function Roles({ value, onChange, label }: Props) {
  const say = useSay()
  return (
    <Checkbox.Group
      label={label ?? say('access.users.roles')}
      value={value}
      onChange={(chosen) => {
        onChange(chosen as Role[])
      }}
    >
      <div className={styles.roles}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={say(`web.role.${role}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
