import { make, makeButton } from '../components/dom/make-element.ts'
import type { Desk } from './page/desk-state.ts'

/**
 * The rooms of the desk: figures, and beside the office's folder its news and registers, whose forms are fetched when
 * they are asked for. A published portal has figures alone.
 */
export function deskRooms(desk: Desk, figures: HTMLElement, day: string): HTMLElement[] {
	const { news, rows } = desk.home
	if (!news || !rows) return [figures]
	const { rooms: t } = desk.t
	const written = lazyRoom(desk, async () => (await import('./news/page/news-room.ts')).newsRoom(desk, news, day))
	const recorded = lazyRoom(desk, async () => (await import('./rows/row-room.ts')).rowRoom(desk, rows, day))
	const rooms = [
		{ name: t.figures, place: figures, enter: () => {} },
		{ name: t.news, ...written },
		{ name: t.rows, ...recorded },
	]
	const doors = rooms.map(({ name, enter }, at) => {
		const door = makeButton(name, 'btn line', () => {
			show(at)
			enter()
		})
		return door
	})
	const show = (open: number) => {
		rooms.forEach(({ place }, at) => {
			place.hidden = at !== open
		})
		doors.forEach((door, at) => {
			door.setAttribute('aria-pressed', String(at === open))
		})
	}
	show(0)
	const places = rooms.map(({ place }) => place)
	return [make('div', { class: 'desk-options', role: 'group', 'aria-label': t.name }, ...doors), ...places]
}

/** A room that is empty until somebody enters it; where it could not be fetched, the next one who enters tries again. */
function lazyRoom(desk: Desk, fetchRoom: () => Promise<HTMLElement>): { place: HTMLElement; enter(): void } {
	const place = make('div')
	let entered = false
	const fill = async () => {
		desk.say(desk.t.rooms.wait)
		place.replaceChildren(await fetchRoom())
		desk.say('')
	}
	return {
		place,
		enter: () => {
			if (entered) return
			entered = true
			fill().catch((fault: Error) => {
				entered = false
				desk.say(desk.t.failed(fault.message))
			})
		},
	}
}
