/** Every key of the board. */
import type { JSX } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { Key } from '../../../ui/marks/key.tsx'
import styles from './keys-dialog.module.css'

const groups = [
  {
    title: 'On a card',
    keys: [
      { keys: ['Enter'], does: 'Open the alliance' },
      { keys: ['M'], does: 'Move to…' },
      { keys: ['N'], does: 'Plan or change the next action' },
    ],
  },
  {
    title: 'Between cards',
    keys: [
      { keys: ['Tab'], does: 'Next column' },
      { keys: ['Up', 'Down'], does: 'Card above, card below' },
      { keys: ['Left', 'Right'], does: 'Card in the column beside' },
      { keys: ['Home', 'End'], does: 'First and last card of the column' },
    ],
  },
  {
    title: 'In the menu “Move to…”',
    keys: [
      { keys: ['1', '2', '3', '4', '5'], does: 'The stage of that number' },
      { keys: ['U'], does: 'Nurture' },
      { keys: ['L'], does: 'Leave by a notice' },
      { keys: ['C'], does: 'Closed' },
    ],
  },
  {
    title: 'On the page',
    keys: [
      { keys: ['/'], does: 'Filter by name' },
      { keys: ['F6'], does: 'To the message at the foot' },
      { keys: ['Esc'], does: 'Close what is open' },
      { keys: ['?'], does: 'All keys' },
    ],
  },
] as const

export function KeysDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Keys of the board"
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.list}>
              {group.keys.map(({ keys, does }) => (
                <div key={does} className={styles.row}>
                  <dt className={styles.keys}>
                    {keys.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
