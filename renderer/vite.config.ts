import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Run from the top folder: vite build --config renderer/vite.config.ts
const config = defineConfig({
  root: 'renderer',
  base: './',
  // The React Compiler stays off: it skips components that use a virtualiser.
  plugins: [react()],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:5]' } },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The page's policy allows fonts and scripts from its own address only: nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
})

// Vite reads the default export of its configuration.
export default config
