/**
 * Where this machine keeps what belongs to Entente: workspaces in the documents, state and backups in the platform's folder
 * for settings. ENTENTE_FOLDER and ENTENTE_STATE name others. It looks nothing up on the disk.
 */
import { homedir } from 'node:os'
import { join } from 'node:path'

export type HostPlaces = {
  /** New workspaces, as the person sees them. */
  readonly folder: string
  readonly stateFile: string
  readonly backupFolder: string
  readonly logFile: string
}

type Environment = Readonly<Record<string, string | undefined>>

function findStateFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (environment['ENTENTE_STATE']) return environment['ENTENTE_STATE']
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Entente')
  if (platform === 'win32') return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Entente')
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'entente')
}

export function findHostPlaces(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): HostPlaces {
  const state = findStateFolder(environment, platform, home)
  return {
    folder: environment['ENTENTE_FOLDER'] || join(home, 'Documents', 'Entente'),
    stateFile: join(state, 'state.json'),
    backupFolder: join(state, 'backups'),
    logFile: join(state, 'entente.log'),
  }
}
