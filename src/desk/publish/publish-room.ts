import { make } from '../../components/dom/make-element.ts'
import { buildButton } from '../page/build-button.ts'
import type { Desk } from '../page/desk-state.ts'
import { pressedOnce, withProgress } from '../page/working.ts'
import { differenceList } from './difference-list.ts'
import type { PublishHome } from './publish-home.ts'
import { publishText } from './publish-text.ts'

/** From the office's folder to the public: what changes, the site built and looked at, then handed over. */
export async function publishRoom(desk: Desk, home: PublishHome): Promise<HTMLElement> {
	const t = publishText(desk.language)
	const place = make('p', {})
	const said = make('div', { class: 'desk-said', role: 'status' })
	const tell = (...lines: (string | Node)[]) =>
		said.replaceChildren(...lines.map((line) => (line instanceof HTMLElement ? line : make('p', {}, line))))
	const failed = (reason: string) => tell(t.failed(reason))
	const look = async () => {
		const { target } = await home.state()
		place.className = target ? '' : 'note warn'
		place.textContent = target ? t.target(t.ways[target.way], target.place) : t.noTarget
	}
	const compare = async () => {
		tell(t.comparing)
		const [{ wasHandedOver }, { difference, said: lines }] = [await home.state(), await home.compare()]
		if (!difference) return tell(t.hasErrors, ...lines)
		const drawn = differenceList(desk, difference, t)
		tell(wasHandedOver ? t.against : t.againstNothing, ...(drawn.length > 0 ? drawn : [t.nothing]))
	}
	const handOver = async () => {
		tell(t.handingOver)
		const outcome = await withProgress(home.handOver(), home.progress, (line) => tell(t.handingOver, line))
		await look()
		tell(outcome.handedOver ? t.handedOver : t.notHandedOver, ...outcome.said)
	}
	const button = (name: string, className: string, work: () => Promise<void>) =>
		pressedOnce(make('button', { type: 'button', class: className }, name), work, failed)
	await look()
	return make(
		'section',
		{ class: 'sec' },
		make('h2', {}, t.title),
		make('p', { class: 'small' }, t.lead),
		place,
		make(
			'p',
			{ class: 'desk-options' },
			button(t.compare, 'btn line', compare),
			buildButton(desk, tell, t.build),
			button(t.handOver, 'btn', handOver),
		),
		said,
	)
}
