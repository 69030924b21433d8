import { inject } from 'vitest'

// Before any test of a file, and before the file looks for its pages: the site must be there.
const answer = await fetch(inject('siteBuilt'))
if (!answer.ok) throw new Error(await answer.text())
