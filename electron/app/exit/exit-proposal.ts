/**
 * What leaving would mean before any notice: whether it may start, the period that holds, and who writes to whom under which
 * clause. The period is the domain's; names come from the signed charter, else from the profiles.
 */
import type { ExitProposal } from '../../../shared/contract/exit-contract.ts'
import { charterBlocks } from '../../../shared/documents/charter-blocks.ts'
import { findClause } from '../../../shared/documents/numbered-sections.ts'
import { canGiveNotice } from '../../../shared/domain/exit/notice-problems.ts'
import { noticePeriod } from '../../../shared/domain/exit/notice-period.ts'
import type { Charter } from '../../../shared/domain/records/formalize.ts'
import type { Organisation } from '../../../shared/domain/records/people.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { contactName } from '../contacts/people/contact-name.ts'
import type { ExitFacts } from './gather-exit.ts'

/** The proposal that fills the form of a notice, and stands in for what is left out of one. */
export function exitProposal(facts: ExitFacts, settings: Settings): ExitProposal {
  const { alliance, signed, running } = facts
  const period = noticePeriod(alliance.place, signed?.content ?? null, settings)
  return {
    possible: canGiveNotice(alliance.place) && running === null,
    periodCount: period.count,
    periodUnit: period.unit,
    periodSource: period.source,
    agreement: signed === null ? '' : agreementOf(signed),
    ...recipientOf(facts),
    ...signatoryOf(facts),
  }
}

/** "clause 10.1 of the alliance charter EN-2026-0147" */
function agreementOf({ id, ...charter }: Charter): string {
  const name = charter.kind === 'charter' ? 'alliance charter' : 'memorandum of understanding'
  const called = `the ${name} ${charter.content.reference}`.trim()
  const clause = findClause(charterBlocks({ ...charter, charterId: id }).blocks, 'notice')
  return clause === null ? called : `clause ${clause.number} of ${called}`
}

function recipientOf({ signed, partner, leadContact }: ExitFacts) {
  const [signatory, lead] = [signatoryFrom(signed?.content.them), signatoryFrom(partner)]
  const contact = {
    name: leadContact === null ? '' : contactName(leadContact),
    title: leadContact?.position ?? '',
  }
  const recipient = firstNamed([signatory, lead, contact])
  return {
    recipientName: recipient.name,
    recipientTitle: recipient.title,
    recipientAddress: addressOf(partner),
  }
}

function signatoryOf({ signed, us }: ExitFacts) {
  const signatory = firstNamed([signatoryFrom(us), signatoryFrom(signed?.content.us)])
  return { signatoryName: signatory.name, signatoryTitle: signatory.title }
}

type Named = { readonly name: string; readonly title: string }

function signatoryFrom(side: Pick<Organisation, 'signatoryName' | 'signatoryTitle'> | undefined): Named {
  return { name: side?.signatoryName ?? '', title: side?.signatoryTitle ?? '' }
}

function firstNamed(people: readonly Named[]): Named {
  return people.find(({ name }) => name.trim() !== '') ?? { name: '', title: '' }
}

function addressOf({ address, country }: Organisation): string {
  const hasCountry = country !== '' && address.toLowerCase().includes(country.toLowerCase())
  return [address, hasCountry ? '' : country].filter((part) => part !== '').join('\n')
}
