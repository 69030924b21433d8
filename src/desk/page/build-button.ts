import { make } from '../../components/dom/make-element.ts'
import type { Desk } from './desk-state.ts'
import { pressedOnce, withProgress } from './working.ts'

/** Builds the site beside the office's folder and leads to it; a published page has no such button. */
export function buildButton(
	{ t, home: { build, publishing } }: Desk,
	tell: (...lines: (string | Node)[]) => void,
	name = t.build,
) {
	if (!build || !publishing) return null
	const run = async () => {
		tell(t.building)
		const { preview, said } = await withProgress(build(), publishing.progress, (line) => tell(t.building, line))
		tell(preview ? make('a', { href: preview, target: '_blank' }, t.preview) : said)
	}
	const button = make('button', { type: 'button', class: 'btn line' }, name)
	return pressedOnce(button, run, (reason) => tell(t.failed(reason)))
}
