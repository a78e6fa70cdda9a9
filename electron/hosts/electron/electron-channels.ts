/** The names of the channels between page and main process. Nothing else is ever sent between the two. */
export const channels = {
  call: 'entente:call',
  host: 'entente:host',
  event: 'entente:event',
} as const
