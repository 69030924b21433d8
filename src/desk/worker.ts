import { config } from 'zod'
import { confirmAlarm } from '../gate/comparison/figure-alarm.ts'
import type { AreasBelow } from '../schemas/desk-registers.ts'
import { DeskSession } from './engine/desk-session.ts'
import { officeRegisters } from './engine/office-registers.ts'
import type { DeskReplies, DeskReply, DeskRequest } from './messages.ts'

/** The desk's own thread: tables are read and checked here, so that the page answers meanwhile. */
const scope = self as unknown as {
	postMessage(reply: DeskReply): void
	onmessage: ((event: MessageEvent<{ id: number; request: DeskRequest }>) => void) | null
}

// The policy of the page lets no text become code, so zod does not try to write its own.
config({ jitless: true })

let session: DeskSession | null = null

/** One after the other, in the order of asking, also where a part of the program is fetched first. */
let before: Promise<void> = Promise.resolve()
scope.onmessage = ({ data }) => {
	before = before.then(() => reply(data))
}

async function reply({ id, request }: { id: number; request: DeskRequest }): Promise<void> {
	try {
		scope.postMessage({ id, value: await answer(request) })
		if (request.ask === 'start' || request.ask === 'registers') session?.prepare()
	} catch (error) {
		scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
	}
}

/** Written by the build, as the registers are. */
async function fetchBelow(): Promise<AreasBelow> {
	const found = await fetch('/meja/wilayah.json')
	if (!found.ok) throw new Error(`/meja/wilayah.json: ${found.status}`)
	return found.json()
}

async function answer(request: DeskRequest): Promise<DeskReplies[DeskRequest['ask']]> {
	if (request.ask === 'start') {
		session = new DeskSession(officeRegisters(request.registers), request.day, fetchBelow)
		return null
	}
	if (!session) throw new RangeError('the desk has no registers yet')
	switch (request.ask) {
		case 'registers':
			session.use(officeRegisters(request.registers))
			return null
		case 'names':
			return session.answeredNames(request.answers)
		case 'open':
			return session.open(request.name, request.bytes, request.recipes)
		case 'understand':
			return session.understand(request.answers)
		case 'check':
			return session.check(request.dataset, request.published, request.checked)
		case 'source':
			return session.draftSource(request.dataset, request.base)
		case 'preview':
			return session.preview(request.language)
		case 'confirm':
			return confirmAlarm(request.alarm, request.reason)
		case 'recipients':
			return session.seeRecipients(request.dataset, request.base)
		case 'write-recipients':
			return session.writeRecipients(request.form, request.scope)
		case 'write':
			return session.write(request.form, request.checked, request.answers)
	}
}
