/** Reads the arguments of the command line. What cannot be meant is answered with a sentence, never guessed. */

export type Asked =
  | { readonly kind: 'list' }
  | { readonly kind: 'call'; readonly file: string; readonly name: string; readonly json: string }
  | { readonly kind: 'batch'; readonly file: string }
  | { readonly kind: 'create'; readonly file: string; readonly json: string }
  | { readonly kind: 'misuse'; readonly sentence: string }

export const usage = [
  'npm run --silent call -- FILE NAME JSON      one call; JSON may be - for the standard input, or left out for {}',
  'npm run --silent call -- FILE --batch        a call a line, as {"name":…,"input":…}, and an answer a line',
  'npm run --silent call -- FILE --create JSON  a new workspace, from {"name":…,"currency":…,"ownFirm":…}',
  'npm run --silent call -- --list              every command and query with its JSON Schema',
].join('\n')

function misuse(sentence: string): Asked {
  return { kind: 'misuse', sentence }
}

export function readArguments(given: readonly string[]): Asked {
  const [file, name, json, ...more] = given
  if (file === '--list')
    return name === undefined ? { kind: 'list' } : misuse('Nothing is expected after --list.')
  if (file === undefined) return misuse('The file of a workspace is expected first, or --list.')
  if (file.startsWith('--')) return misuse(`There is no option ${file}.`)
  if (name === undefined) return misuse('The name of a command or query is expected after the file.')
  if (more.length > 0) return misuse(`Nothing is expected after the JSON; this was left: ${more.join(' ')}`)
  if (name === '--batch')
    return json === undefined ? { kind: 'batch', file } : misuse('Nothing is expected after --batch.')
  if (name === '--create') {
    return json === undefined ? misuse('JSON is expected after --create.') : { kind: 'create', file, json }
  }
  if (name.startsWith('--')) return misuse(`There is no option ${name}.`)
  return { kind: 'call', file, name, json: json ?? '{}' }
}
