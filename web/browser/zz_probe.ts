import { stage, play } from './stage.ts'
const open = await stage()
async function probe(name: string, path: string, width: number, f: (p: any) => Promise<void>, server = {}) {
  const { page, close } = await play(open, { name, path, server } as any, { width, theme: 'dark', language: 'en' })
  page.setDefaultTimeout(5000)
  try {
    await f(page)
    console.log('ok', name)
  } catch (e) {
    console.log('BAD', name, String(e).slice(0, 900))
    await page.screenshot({ path: `/tmp/webpics/probe_${name}.png` })
  }
  await close()
}
await probe('case', '/cases/c-1', 360, async (page) => {
  console.log(page.url(), (await page.locator('main').innerText()).slice(0, 500))
})
await probe('casedesk', '/today', 360, async (page) => {
  console.log(
    await page
      .locator('main a')
      .evaluateAll((all: any[]) => all.map((a) => a.getAttribute('href') + ' ' + a.textContent).slice(0, 12)),
  )
})
await open.close()
