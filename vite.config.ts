/**
 * Builds the web app (src/web) into dist/web, which the server sends as it is.
 * Nothing is inlined: the Content-Security-Policy allows files of our own alone.
 */
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { methodPages } from './scripts/method-pages-build.ts'
import { serviceWorker } from './scripts/service-worker-build.ts'

export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwindcss(), methodPages(), serviceWorker()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
})
