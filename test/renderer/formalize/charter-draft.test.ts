import { expect, test } from 'vitest'
import { readAt, writeAt } from '../../../renderer/features/formalize/draft/charter-paths.ts'
import { createCharterStore } from '../../../renderer/features/formalize/draft/charter-store.ts'
import { typicalCharter } from '../../support/charter-content.ts'

test('a change at a path copies what it touches and nothing else', () => {
  const content = typicalCharter({})
  const changed = writeAt(content, 'metrics.1.baseline', 7)
  expect(readAt(changed, 'metrics.1.baseline')).toBe(7)
  expect(readAt(changed, 'metrics.0')).toBe(content.metrics[0])
  expect(readAt(changed, 'us')).toBe(content.us)
  expect(readAt(content, 'metrics.1.baseline')).not.toBe(7)
})

test('a path behind the end of a list reads nothing', () => {
  expect(readAt(typicalCharter({}), 'metrics.99.name')).toBeUndefined()
})

test('the draft tells its fields of a change, and not of the same value again', () => {
  const store = createCharterStore(typicalCharter({}))
  let told = 0
  const unsubscribe = store.subscribe(() => {
    told += 1
  })
  store.change('vision', 'Stores save a fifth of their energy.')
  store.change('vision', 'Stores save a fifth of their energy.')
  expect(told).toBe(1)
  unsubscribe()
  store.change('vision', '')
  expect(told).toBe(1)
})
