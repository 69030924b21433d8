import type { Desk } from './desk-state.ts'

/** Takes an answer, has the file understood anew, and draws what follows from it. */
export function answer(desk: Desk, key: string, value: string): void {
	const answers = { ...desk.state.answers, [key]: value }
	Object.assign(desk.state, {
		answers,
		questioned: null,
		form: null,
		recipients: null,
		confirmed: new Map(),
		leavesOpen: false,
	})
	desk
		.ask<'understand'>({ ask: 'understand', answers })
		.then((seen) => {
			desk.state.seen = seen
			desk.show('understood')
		})
		.catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
}
