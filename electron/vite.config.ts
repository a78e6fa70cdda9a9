/**
 * Builds Electron's two scripts from the top folder: the main process as an ES module, and, with `--mode preload`, the
 * preload script as CommonJS, the only form that a sandboxed page takes. Only Electron and the database driver stay outside.
 */
import { defineConfig } from 'vite'

const config = defineConfig(({ mode }) => {
  const preload = mode === 'preload'
  return {
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: preload ? 'electron/preload.ts' : 'electron/main.ts',
      outDir: preload ? 'dist/preload' : 'dist/main',
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        output: preload
          ? { format: 'cjs', entryFileNames: '[name].cjs' }
          : { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
})

// Vite reads the default export of its configuration.
export default config
