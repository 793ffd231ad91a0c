// What axe finds on the page as it is now, one line a rule. Between two themes only colours differ, so that a second look may ask for
// those alone.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const colours = ['color-contrast', 'link-in-text-block']

export async function violationsOf(page: Page, about: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (wanted) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: wanted }),
    about === 'colours' ? colours : everything,
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  )
}
