// Writes src/app/mantine_variables.css: Mantine's variables for our theme as a static file, since the content security policy
// forbids the <style> element Mantine would otherwise inject. Run `npm run variables` after a change of theme.ts or of Mantine.
import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { writeFileSync } from 'node:fs'
import { theme } from '../src/app/theme.ts'

// Only these of Mantine's palettes are ever used; the others would be four fifths of the file.
const used = /^--mantine-color-(accent|gray|dark|red)-/
const palette = /^--mantine-color-[a-z]+-(\d|filled|light|outline|text|transparent)/

const kept = (name: string) => used.test(name) || !palette.test(name)

const rule = (selector: string, variables: Record<string, string>) =>
  `${selector} {\n${Object.entries(variables)
    .filter(([name]) => kept(name))
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`

export function variables(): string {
  const resolved = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  return [
    '/* Written by build/variables.ts from theme.ts; not edited by hand. */',
    rule(':root', resolved.variables),
    rule(":root[data-mantine-color-scheme='light']", resolved.light),
    rule(":root[data-mantine-color-scheme='dark']", resolved.dark),
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) writeFileSync('src/app/mantine_variables.css', variables())
