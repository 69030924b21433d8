import { rmSync } from 'node:fs'

/** Deletes the folders it is given. One that somebody else deletes at the same time is none the worse for it. */
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
