/** The figures of the ledger in words. */

/** "+1", "−2", "even": above 0 when more was given. */
export function balanceText(balance: number): string {
  if (balance === 0) return 'even'
  return balance > 0 ? `+${balance}` : `−${-balance}`
}

/** "today", "5 d", "not yet" */
export function agoText(days: number | null): string {
  if (days === null) return 'not yet'
  return days === 0 ? 'today' : `${days} d`
}
