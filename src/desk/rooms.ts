import { make, makeButton } from '../components/dom/make-element.ts'
import type { Desk } from './page/desk-state.ts'

/**
 * The rooms of the desk: figures, and beside the office's folder its news, whose form is fetched when it is asked for. A
 * published portal has figures alone.
 */
export function deskRooms(desk: Desk, figures: HTMLElement, day: string): HTMLElement[] {
	const { news } = desk.home
	if (!news) return [figures]
	const { rooms: t, failed } = desk.t
	const written = make('div', { hidden: true })
	let loaded = false
	const load = async () => {
		desk.say(t.wait)
		const { newsRoom } = await import('./news/page/news-room.ts')
		written.replaceChildren(await newsRoom(desk, news, day))
		desk.say('')
	}
	const open = (room: HTMLElement) => {
		for (const [button, one] of doors) {
			one.hidden = one !== room
			button.setAttribute('aria-pressed', String(one === room))
		}
		if (room !== written || loaded) return
		loaded = true
		load().catch((fault: Error) => {
			loaded = false
			desk.say(failed(fault.message))
		})
	}
	const doors = [
		[makeButton(t.figures, 'btn line', () => open(figures)), figures],
		[makeButton(t.news, 'btn line', () => open(written)), written],
	] as const
	open(figures)
	const names = doors.map(([button]) => button)
	return [make('div', { class: 'desk-options', role: 'group', 'aria-label': t.name }, ...names), figures, written]
}
