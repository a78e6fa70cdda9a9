/**
 * The fit check: complementary, not competing. Competing for the same budget blocks the gate, and so does an unanswered
 * check. It only judges the answers; it does not say what they should be.
 */
import type { FitCheck } from '../records/identify.ts'

/** Why the fit check holds the gate. */
export type FitProblem = 'not-answered' | 'competes-for-the-same-budget'

/** The three answers, saved or still being given. */
export type FitAnswers = Pick<FitCheck, 'sameCustomers' | 'sameBudget' | 'onlyTogether'>

/** Null when all three questions are answered and the same budget is not competed for. */
export function fitProblem(check: FitAnswers | null): FitProblem | null {
  if (check?.sameBudget === 'yes') return 'competes-for-the-same-budget'
  if (check === null) return 'not-answered'
  const answers = [check.sameCustomers, check.sameBudget, check.onlyTogether]
  return answers.includes('unanswered') ? 'not-answered' : null
}
