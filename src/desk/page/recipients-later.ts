import type { Desk } from './desk-state.ts'

let step: ((desk: Desk) => HTMLElement | null) | null = null

/** The step of recipients is fetched when a file holds some: most tables are of figures. */
export function recipientsLater(desk: Desk): HTMLElement | null {
	if (step) return step(desk)
	if (!desk.state.seen || desk.state.seen.recipients === 0) return null
	import('./recipients-step.ts')
		.then(({ recipientsStep }) => {
			step = recipientsStep
			desk.show('recipients')
		})
		.catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
	return null
}
