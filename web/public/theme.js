// Light or dark before the first paint: what was chosen, else what the system says.
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('regard.theme')
  } catch {
    // Storage may be forbidden; the system's choice then stands.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
