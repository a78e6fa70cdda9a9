/** The three partnership models side by side: for, against, when. A column can be picked for an alliance. */
import { Minus, Plus } from 'lucide-react'
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { modelTable, type PartnershipModel } from '../../../shared/playbook/models.ts'
import { Select } from '../../ui/choice/select.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Section } from '../../ui/layout/section.tsx'
import { Icon } from '../../ui/marks/icon.tsx'
import styles from './compare.module.css'
import type { ChosenAlliance } from './use-chosen-alliance.ts'

export function ModelTable({ chosen }: { chosen: ChosenAlliance }): JSX.Element {
  const { alliances, alliance, model } = chosen
  return (
    <Section
      title="Partnership models"
      note={alliance === null ? 'When in doubt, a referral or co-marketing pilot comes first.' : undefined}
      aside={
        alliances.length > 0 && (
          <Select
            variant="inline"
            prefix="For:"
            aria-label="Compare for"
            placeholder="an alliance"
            value={alliance?.allianceId ?? null}
            options={alliances.map((card) => ({ value: card.allianceId as string, label: card.partner }))}
            onValueChange={(id) => chosen.chooseAlliance(id as AllianceId)}
          />
        )
      }
    >
      <table className={styles.models}>
        <colgroup>
          <col className={styles.rowHeads} />
          <col span={3} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {modelTable.map((entry) => (
              <th key={entry.model} scope="col" className={cell(entry.model === model)}>
                <ModelHead entry={entry} chosen={chosen} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ListRow name="For" part="for" model={model} icon={Plus} tone={styles.plus} />
          <ListRow name="Against" part="against" model={model} icon={Minus} tone={styles.minus} />
          <tr>
            <th scope="row">Best when</th>
            {modelTable.map((entry) => (
              <td key={entry.model} className={cell(entry.model === model)}>
                {entry.when}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  )
}

type Entry = (typeof modelTable)[number]

/** The model's name; a button while there is an alliance to pick it for. */
function ModelHead({ entry, chosen }: { entry: Entry; chosen: ChosenAlliance }): JSX.Element {
  const current = chosen.alliance?.model === entry.model
  return (
    <>
      {chosen.alliance === null ? (
        <span className={styles.modelName}>{entry.name}</span>
      ) : (
        <button
          type="button"
          className={classNames(styles.modelName, styles.modelButton)}
          aria-pressed={entry.model === chosen.model}
          onClick={() => chosen.chooseModel(entry.model)}
        >
          {entry.name}
        </button>
      )}
      <span className={styles.about}>
        {entry.about}
        {current && ' Chosen now.'}
      </span>
    </>
  )
}

function ListRow(props: {
  name: string
  part: 'for' | 'against'
  model: PartnershipModel | null
  icon: typeof Plus
  tone: string | undefined
}): JSX.Element {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      {modelTable.map((entry) => (
        <td key={entry.model} className={cell(entry.model === props.model)}>
          <ul className={styles.points}>
            {entry[props.part].map((point) => (
              <li key={point}>
                <span className={props.tone}>
                  <Icon icon={props.icon} />
                </span>
                {point}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  )
}

function cell(isChosen: boolean): string | undefined {
  return isChosen ? styles.chosen : undefined
}
