/** The versions of the charter, to go to another one. */
import type { JSX } from 'react'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { charterStatusNames } from '../../../../shared/text/formal-names.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Menu } from '../../../ui/overlay/menu.tsx'

export function VersionsMenu({ charter }: { charter: Charter }): JSX.Element | null {
  const formalize = useContractQuery('formalize.getFormalize', { allianceId: charter.allianceId })
  if (formalize.status !== 'ready') return null
  return (
    <Menu
      trigger={
        <Button variant="quiet" caret>
          Versions
        </Button>
      }
      label="Versions"
      align="end"
      rows={formalize.value.charters.map(({ id, version, status }) => ({
        id,
        label: `Version ${version}`,
        note: charterStatusNames[status],
        current: id === charter.id,
        onSelect: () => {
          window.location.hash = `#/charters/${id}`
        },
      }))}
    />
  )
}
