import { address } from '@/api/client.ts'
import { Card } from '@/components/Card.tsx'
import { ListFile } from '@/components/ListFile.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { FieldList } from './FieldList.tsx'
import { Settled } from './Settled.tsx'

const stale = ['/customers']

// What is kept of customers, for how long; lists of them in and out.
export function CustomerData() {
  const say = useSay()
  return (
    <>
      <PageHead title={say('customers.data_title')} lede={say('customers.data_lede')} />
      <Stack>
        <FieldList />
        <Settled />
        <Card title={say('customers.list_in')} lede={say('customers.list_in_lede')}>
          <ListFile path="/customer-imports" stale={stale} title={say('customers.list_drop')} hint={say('customers.list_hint')} />
        </Card>
        <Card title={say('customers.list_out')} lede={say('customers.list_out_lede')}>
          <p>
            <a href={address('/customer-export')} download>
              {say('customers.list_take')}
            </a>{' '}
            ·{' '}
            <a href={address('/customer-export', { format: 'xlsx' })} download>
              {say('customers.list_take_xlsx')}
            </a>
          </p>
        </Card>
      </Stack>
    </>
  )
}
