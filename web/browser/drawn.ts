// How long a page takes until all of it is drawn, for bench/: `drawn.ts ADDRESS COOKIE SELECTOR HOW_MANY ROUNDS`. A new window each
// round, nothing kept from the one before; from asking for the page to the frame after the last of what SELECTOR means
// stands there. Prints JSON: {"draw_s": [...]}.
import { openWindow, startBrowser } from './window.ts'

const [address = '', cookie = '', selector = '', howMany = '', rounds = ''] = process.argv.slice(2)
const [name = '', value = ''] = cookie.split('=', 2)

const browser = await startBrowser()
const took: number[] = []
for (let round = 0; round < Number(rounds); ++round) {
  const { page, context, complaints, close } = await openWindow(browser, { width: 1440, theme: 'light', language: 'en' })
  await context.addCookies([{ name, value, url: address }])
  await page.goto(address, { waitUntil: 'commit' })
  const seconds = await page.evaluate(
    ([what, count]) =>
      new Promise<number>((done) => {
        const look = () => {
          const stands = document.querySelectorAll(what).length >= count
          requestAnimationFrame(
            stands
              ? () => {
                  done(performance.now() / 1000) // since the page was asked for
                }
              : look,
          )
        }
        look()
      }),
    [selector, Number(howMany)] as const,
  )
  took.push(seconds)
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  await close()
}
await browser.close()
console.log(JSON.stringify({ draw_s: took }))
