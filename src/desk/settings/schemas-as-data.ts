import { config } from 'zod'

// The policy of the page lets no text become code. Imported before any schema is made: each asks once, when it is.
config({ jitless: true })
