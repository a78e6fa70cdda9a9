import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const seconds = 1000

/** A folder of test/ is a project; the time-outs are for the slowest machine that builds this. */
function project(name: string, testTimeout = 15 * seconds, own: object = {}): object {
  return {
    extends: true,
    test: {
      name,
      include: [`test/${name}/**/*.test.{ts,tsx}`],
      testTimeout,
      hookTimeout: Math.max(testTimeout, 30 * seconds),
      ...own,
    },
  }
}

const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: [
      project('unit'),
      project('integration'),
      project('store', 60 * seconds),
      project('documents', 120 * seconds),
      project('importers'),
      project('hosts', 30 * seconds),
      project('architecture', 30 * seconds),
      project('renderer'),
      // After all others and one journey at a time: a browser and a host use both cores already.
      project('e2e', 180 * seconds, { fileParallelism: false, sequence: { groupOrder: 1 } }),
    ],
  },
})

// Vitest reads the default export of its configuration.
export default config
