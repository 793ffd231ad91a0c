import { expect, test } from 'vitest'
import { groupRoles, groupText } from './group_roles.ts'

test('groups and roles survive being written and read', () => {
  const groups = { 'regard-admins': 'administrator', 'CN=Leads,DC=bank': 'lead' } as const
  expect(groupRoles(groupText(groups))).toEqual(groups)
})

test('blank lines are nothing, a line without a role is left for the server to object to', () => {
  expect(groupRoles('\n admins = administrator \n\nleads')).toEqual({ admins: 'administrator', leads: '' })
})
