import { make, makeButton } from '../components/dom/make-element.ts'
import type { Desk } from './page/desk-state.ts'

/**
 * The rooms of the desk: figures and settings; beside the office's folder news, registers and the way out. They are
 * fetched when they are asked for.
 */
export function deskRooms(desk: Desk, figures: HTMLElement, day: string): HTMLElement[] {
	const { news, rows, publishing } = desk.home
	const { rooms: t } = desk.t
	const room = (name: string, fetchRoom: () => Promise<HTMLElement>) => ({ name, ...lazyRoom(desk, fetchRoom) })
	const rooms = [
		{ name: t.figures, place: figures, enter: () => {} },
		...(news ? [room(t.news, async () => (await import('./news/page/news-room.ts')).newsRoom(desk, news, day))] : []),
		...(rows ? [room(t.rows, async () => (await import('./rows/row-room.ts')).rowRoom(desk, rows, day))] : []),
		room(t.settings, async () =>
			(await import('./settings/settings-room.ts')).settingsRoom(desk, await desk.home.settings()),
		),
		...(publishing
			? [room(t.publish, async () => (await import('./publish/publish-room.ts')).publishRoom(desk, publishing))]
			: []),
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
