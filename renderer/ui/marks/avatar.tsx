import styles from './marks.module.css'

export type AvatarProps = {
  /** The full name: read out and shown on hover; its initials are drawn. */
  name: string
  /** `person` is round and grey, `workspace` is the square navy mark. */
  kind?: 'person' | 'workspace' | undefined
  /** Hides it from screen readers where the name stands beside it. */
  decorative?: boolean | undefined
}

function initialsOf(name: string, count: number): string {
  const words = name.trim().split(/\s+/)
  const chosen = count === 1 || words.length === 1 ? words.slice(0, 1) : [words[0], words.at(-1)]
  return chosen.map((word) => Array.from(word ?? '')[0] ?? '').join('')
}

/** Initials of a person or a workspace. */
export function Avatar({ name, kind = 'person', decorative = false }: AvatarProps) {
  const initials = initialsOf(name, kind === 'person' ? 2 : 1).toLocaleUpperCase()
  const className = kind === 'person' ? styles.person : styles.workspace
  if (decorative) {
    return (
      <span className={className} aria-hidden>
        {initials}
      </span>
    )
  }
  return (
    <span className={className} role="img" aria-label={name} title={name}>
      {initials}
    </span>
  )
}
