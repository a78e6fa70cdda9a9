/**
 * One line a call: which handler answers it. A contract entry without its handler does not compile.
 */
import type { CallName } from '../../shared/contract/contract.ts'
import { getWorkspace } from './workspace/get-workspace.ts'
import { editWorkspace } from './workspace/edit-workspace.ts'
import { editOwnFirm } from './workspace/edit-own-firm.ts'
import { changeSetting } from './workspace/change-setting.ts'
import { listContacts } from './contacts/people/list-contacts.ts'
import { getContact } from './contacts/people/get-contact.ts'
import { addContact } from './contacts/people/add-contact.ts'
import { editContact } from './contacts/people/edit-contact.ts'
import { archiveContact } from './contacts/people/archive-contact.ts'
import { restoreContact } from './contacts/people/restore-contact.ts'
import { mergeContacts } from './contacts/people/merge-contacts.ts'
import { listOrganisations } from './contacts/organisations/list-organisations.ts'
import { getOrganisation } from './contacts/organisations/get-organisation.ts'
import { addOrganisation } from './contacts/organisations/add-organisation.ts'
import { editOrganisation } from './contacts/organisations/edit-organisation.ts'
import { archiveOrganisation } from './contacts/organisations/archive-organisation.ts'
import { restoreOrganisation } from './contacts/organisations/restore-organisation.ts'
import { mergeOrganisations } from './contacts/organisations/merge-organisations.ts'
import { previewImport } from './contacts/import/preview-import.ts'
import { importContacts } from './contacts/import/import-contacts.ts'
import { logConversation } from './contacts/conversations/log-conversation.ts'
import { editConversation } from './contacts/conversations/edit-conversation.ts'
import { removeConversation } from './contacts/conversations/remove-conversation.ts'
import { getBoard } from './board/get-board.ts'
import { getAlliance } from './board/get-alliance.ts'
import { openAlliance } from './board/open-alliance.ts'
import { changeLeadContact } from './board/change-lead-contact.ts'
import { moveAlliance } from './board/move-alliance.ts'
import { setNextAction } from './board/set-next-action.ts'
import { editNextAction } from './board/edit-next-action.ts'
import { removeNextAction } from './board/remove-next-action.ts'
import { getIdentify } from './identify/get-identify.ts'
import { scoreContact } from './identify/score-contact.ts'
import { answerFitCheck } from './identify/answer-fit-check.ts'
import { recordExpectations } from './identify/record-expectations.ts'
import { getTrust } from './trust/get-trust.ts'
import { recordValueAction } from './trust/record-value-action.ts'
import { editValueAction } from './trust/edit-value-action.ts'
import { removeValueAction } from './trust/remove-value-action.ts'
import { recordVetting } from './trust/record-vetting.ts'
import { raiseRedFlag } from './trust/raise-red-flag.ts'
import { resolveRedFlag } from './trust/resolve-red-flag.ts'
import { getFormalize } from './formalize/get-formalize.ts'
import { chooseModel } from './formalize/choose-model.ts'
import { nameManagers } from './formalize/name-managers.ts'
import { getDocument } from './formalize/get-document.ts'
import { getCharter } from './formalize/charter/get-charter.ts'
import { draftCharter } from './formalize/charter/draft-charter.ts'
import { saveCharter } from './formalize/charter/save-charter.ts'
import { sendCharter } from './formalize/charter/send-charter.ts'
import { signCharter } from './formalize/charter/sign-charter.ts'
import { issueCharter } from './formalize/charter/issue-charter.ts'
import { planPilot } from './formalize/pilot/plan-pilot.ts'
import { editPilot } from './formalize/pilot/edit-pilot.ts'
import { decidePilot } from './formalize/pilot/decide-pilot.ts'
import { recordMeasurement } from './formalize/pilot/record-measurement.ts'
import { getExit } from './exit/get-exit.ts'
import { giveNotice } from './exit/give-notice.ts'
import { editNotice } from './exit/edit-notice.ts'
import { withdrawNotice } from './exit/withdraw-notice.ts'
import { addObligation } from './exit/add-obligation.ts'
import { editObligation } from './exit/edit-obligation.ts'
import { removeObligation } from './exit/remove-obligation.ts'
import { issueNotice } from './exit/issue-notice.ts'
import { getHistory } from './history/get-history.ts'
import type { Handler } from './dispatch/context.ts'

export const handlers = {
  'workspace.getWorkspace': getWorkspace,
  'workspace.editWorkspace': editWorkspace,
  'workspace.editOwnFirm': editOwnFirm,
  'workspace.changeSetting': changeSetting,
  'contacts.listContacts': listContacts,
  'contacts.getContact': getContact,
  'contacts.addContact': addContact,
  'contacts.editContact': editContact,
  'contacts.archiveContact': archiveContact,
  'contacts.restoreContact': restoreContact,
  'contacts.mergeContacts': mergeContacts,
  'contacts.listOrganisations': listOrganisations,
  'contacts.getOrganisation': getOrganisation,
  'contacts.addOrganisation': addOrganisation,
  'contacts.editOrganisation': editOrganisation,
  'contacts.archiveOrganisation': archiveOrganisation,
  'contacts.restoreOrganisation': restoreOrganisation,
  'contacts.mergeOrganisations': mergeOrganisations,
  'contacts.previewImport': previewImport,
  'contacts.importContacts': importContacts,
  'contacts.logConversation': logConversation,
  'contacts.editConversation': editConversation,
  'contacts.removeConversation': removeConversation,
  'board.getBoard': getBoard,
  'board.getAlliance': getAlliance,
  'board.openAlliance': openAlliance,
  'board.changeLeadContact': changeLeadContact,
  'board.moveAlliance': moveAlliance,
  'board.setNextAction': setNextAction,
  'board.editNextAction': editNextAction,
  'board.removeNextAction': removeNextAction,
  'identify.getIdentify': getIdentify,
  'identify.scoreContact': scoreContact,
  'identify.answerFitCheck': answerFitCheck,
  'identify.recordExpectations': recordExpectations,
  'trust.getTrust': getTrust,
  'trust.recordValueAction': recordValueAction,
  'trust.editValueAction': editValueAction,
  'trust.removeValueAction': removeValueAction,
  'trust.recordVetting': recordVetting,
  'trust.raiseRedFlag': raiseRedFlag,
  'trust.resolveRedFlag': resolveRedFlag,
  'formalize.getFormalize': getFormalize,
  'formalize.chooseModel': chooseModel,
  'formalize.nameManagers': nameManagers,
  'formalize.getDocument': getDocument,
  'formalize.getCharter': getCharter,
  'formalize.draftCharter': draftCharter,
  'formalize.saveCharter': saveCharter,
  'formalize.sendCharter': sendCharter,
  'formalize.signCharter': signCharter,
  'formalize.issueCharter': issueCharter,
  'formalize.planPilot': planPilot,
  'formalize.editPilot': editPilot,
  'formalize.decidePilot': decidePilot,
  'formalize.recordMeasurement': recordMeasurement,
  'exit.getExit': getExit,
  'exit.giveNotice': giveNotice,
  'exit.editNotice': editNotice,
  'exit.withdrawNotice': withdrawNotice,
  'exit.addObligation': addObligation,
  'exit.editObligation': editObligation,
  'exit.removeObligation': removeObligation,
  'exit.issueNotice': issueNotice,
  'history.getHistory': getHistory,
} satisfies { readonly [Name in CallName]: Handler<Name> }
