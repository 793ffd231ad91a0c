import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Menu } from '@/components/Menu.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Doing } from './Doings.tsx'
import { saidByCustomer } from './mine.ts'

interface Props {
  of: CaseAtDesk
  onDo: (doing: Doing) => void
}

// What is rarely done to a case: it is another one's twin, part of another one, or nobody's; or only few may see it.
export function MoreDoings({ of, onDo }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const notes = may(useSession(), 'notes.write')
  const { restricted } = of.row
  const alone = !of.parent && of.children === 0
  const choices = [
    of.may.work && ({ doing: 'merge', words: say('desk.do_merge') } as const),
    of.may.work && of.thread.some(saidByCustomer) && ({ doing: 'split', words: say('desk.do_split') } as const),
    of.may.work && alone && ({ doing: 'put_under', words: say('desk.do_put_under') } as const),
    of.may.work && alone && ({ doing: 'add_child', words: say('desk.do_add_child') } as const),
    of.next_states.includes('closed') && ({ doing: 'duplicate', words: say('desk.do_duplicate') } as const),
    of.next_states.includes('closed') && ({ doing: 'spam', words: say('desk.do_spam') } as const),
    of.may.restrict && ({ doing: 'restrict', words: say(restricted ? 'desk.do_restrict_anew' : 'desk.do_restrict') } as const),
    of.may.restrict && restricted && ({ doing: 'unrestrict', words: say('desk.do_unrestrict') } as const),
  ].filter((one) => one !== false)
  return (
    <Menu
      label={say('desk.more_doings')}
      className="textual small"
      button={say('desk.more_doings')}
      choices={[
        ...(notes && !restricted
          ? [
              {
                words: say('web.place.note'),
                choose: () => void navigate({ to: '/knowledge/note', search: { case: of.row.id } as never }),
              },
            ]
          : []),
        ...choices.map(({ doing, words }) => ({
          words,
          choose: () => {
            onDo(doing)
          },
        })),
      ]}
    />
  )
}
