/** A web or mail address, opened by the host: the page itself leads nowhere outside. */
import type { JSX, ReactNode } from 'react'
import { refusalText } from '../../../client/refusal-text.ts'
import { useHost } from '../../../client/use-host.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import styles from '../contacts.module.css'

export function OutsideLink({ address, children }: { address: string; children: ReactNode }): JSX.Element {
  const host = useHost()
  const showToast = useToast()
  const open = async (): Promise<void> => {
    const reply = await host.openLink(withScheme(address))
    if (!reply.ok) showToast({ text: refusalText(reply.refusal) })
  }
  return (
    <LinkButton className={styles.outside} onClick={() => void open()}>
      {children}
    </LinkButton>
  )
}

/** Profile and web addresses are often written without it. */
function withScheme(address: string): string {
  return /^(https?:\/\/|mailto:)/i.test(address) ? address : `https://${address}`
}
