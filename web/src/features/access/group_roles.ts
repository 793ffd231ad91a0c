// Groups of the provider and the role each opens, one a line: `regard-admins = administrator`.
import { roles, type Role } from '@/api/types.ts'

export const groupText = (groups: Record<string, Role>) =>
  Object.entries(groups)
    .map(([group, role]) => `${group} = ${role}`)
    .join('\n')

// A line that names no role of ours is left as it is written, so that the server objects to it by name.
export function groupRoles(text: string): Record<string, Role> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return Object.fromEntries(lines.map(entry))
}

function entry(line: string): readonly [string, Role] {
  const at = line.lastIndexOf('=')
  const [group, role] = at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  return [group, roles.find((each) => each === role) ?? (role as Role)]
}
