/**
 * Tells zod not to compile code: the page's policy forbids it. The first import of the page, before any schema is made.
 */
import { z } from 'zod'

z.config({ jitless: true })
