import { make, makeButton } from '../../components/dom/make-element.ts'
import type { Desk } from './desk-state.ts'

/** Builds the site beside the office's folder and leads to it; a published page has no such button. */
export function buildButton({ t, home: { build } }: Desk, tell: (...lines: (string | Node)[]) => void) {
	if (!build) return null
	const run = async () => {
		tell(t.building)
		const { preview, said } = await build()
		tell(preview ? make('a', { href: preview, target: '_blank' }, t.preview) : said)
	}
	return makeButton(t.build, 'btn line', () => {
		run().catch((fault: Error) => tell(t.failed(fault.message)))
	})
}
