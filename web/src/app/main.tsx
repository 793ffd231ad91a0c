import './tokens.css'
import './fonts.css'
import './mantine.css'
import './tokens_over_mantine.css'
import './base.css'
import './print.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries.ts'
import { preferredLanguage, startSentences } from '@/lib/sentences.ts'
import { newRouter } from './router.tsx'
import { theme } from './theme.ts'

const themeChoice = localStorageColorSchemeManager({ key: 'regard.theme' })

async function start() {
  await startSentences(preferredLanguage())
  const client = newQueryClient()
  const router = newRouter(client)
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  createRoot(root).render(
    <StrictMode>
      {/* Mantine's variables are a static file (mantine_variables.css): the content security policy allows no <style> element. */}
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={themeChoice}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

void start()
