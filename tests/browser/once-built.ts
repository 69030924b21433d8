import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

// Before any test of a file, and before the file looks for its pages: the site must be there. Not by `fetch`, which waits
// five minutes for an answer and no longer: a busy machine may build for more.
const answer = await new Promise<IncomingMessage>((done, fail) => {
	get(inject('siteBuilt'), done).on('error', fail)
})
const said = await text(answer)
if (answer.statusCode !== 204) throw new Error(said)
