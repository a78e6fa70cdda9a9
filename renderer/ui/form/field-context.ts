import { createContext, use, useId } from 'react'

export type FieldLinks = {
  controlId: string
  labelId: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldLinks | null>(null)

export type ControlLinks = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

/** What a control inside a `Field` needs so that label, hint and error belong to it. */
export function useControlLinks(id: string | undefined): ControlLinks {
  const field = use(FieldContext)
  const ownId = useId()
  return {
    id: id ?? field?.controlId ?? ownId,
    'aria-describedby': field?.describedBy,
    'aria-invalid': field?.invalid ? true : undefined,
    'aria-required': field?.required ? true : undefined,
  }
}
