/** Every place of the board in its order: the five stages and the two trays. */
import { stages, trays, type Place } from '../../shared/playbook/stages.ts'

export const places: readonly Place[] = [...stages, ...trays]
