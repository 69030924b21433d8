import type { WorkProgress } from '../../schemas/desk-publishing.ts'

/** How often the machine is asked how far it is, in ms. */
const PAUSE = 1000

/** Acts when a button is pressed, once at a time: it waits until the work has ended, and says what failed. */
export function pressedOnce(button: HTMLButtonElement, work: () => Promise<void>, failed: (reason: string) => void) {
	button.addEventListener('click', () => {
		if (button.getAttribute('aria-disabled') === 'true') return
		// Not `disabled`: who works by keyboard would lose the place.
		button.setAttribute('aria-disabled', 'true')
		work()
			.catch((fault: Error) => failed(fault.message))
			.finally(() => button.removeAttribute('aria-disabled'))
	})
	return button
}

/** Tells how far a long piece of work is, until it has ended. */
export async function withProgress<T>(
	work: Promise<T>,
	ask: () => Promise<WorkProgress>,
	tell: (said: string) => void,
): Promise<T> {
	const watch = setInterval(() => {
		ask()
			.then(({ said }) => said !== '' && ended === false && tell(said))
			.catch(() => {})
	}, PAUSE)
	let ended = false
	return work.finally(() => {
		ended = true
		clearInterval(watch)
	})
}
