/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { fixtures } from './dev/fixtures.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// `npm run dev` works against a real server (REGARD_SERVER, usually the one bin/dev has started); `npm run dev:fixtures` and the
// browser tests against the made-up answers in dev/, which are never part of the bundle.
const server = process.env['REGARD_FIXTURES'] ? undefined : (process.env['REGARD_SERVER'] ?? 'http://127.0.0.1:8080')
const proxy = server ? { '/api': { target: server }, '/healthz': { target: server } } : undefined

const shared =
  /[\\/]src[\\/](api|lib|components)[\\/](?!fields|choices|Employees?Choice|DataTable|Dropzone|filter[\\/]PickFilter|catalogue)/

export default defineConfig({
  plugins: [react(), ...(server ? [] : [fixtures()])],
  resolve: { alias: { '@': here('./src'), '@sentences': here('../sentences') } },
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [here('..')] }, proxy },
  preview: { host: '127.0.0.1', port: 4173, proxy },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    // Small pieces that most screens share travel together: over HTTP/1.1 sixty tiny files cost more than they save.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: shared, minShareCount: 3 }] } } },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/app/test_setup.ts'],
    css: false,
    include: ['src/**/*_test.{ts,tsx}', 'build/**/*_test.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    maxWorkers: 2,
  },
})
