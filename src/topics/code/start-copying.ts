import { copyText } from '../../components/charts/live/copy-text.ts'

/** Lets each button copy the text it stands below, and say so in its own place. */
export function startCopying(root: ParentNode): void {
	for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
		const text = button.closest('.copied')?.querySelector('pre')?.textContent ?? ''
		const say = (said: string | undefined) => {
			button.textContent = said ?? ''
		}
		button.addEventListener('click', () => {
			copyText(text).then(
				() => say(button.dataset.copied),
				() => say(button.dataset.failed),
			)
		})
	}
}
