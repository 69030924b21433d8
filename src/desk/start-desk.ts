import { make } from '../components/dom/make-element.ts'
import type { DeskRegisters } from '../schemas/desk-registers.ts'
import { startWorker } from './ask-worker.ts'
import { fetchText } from './fetch-text.ts'
import { type DeskHome, fetchRegisters } from './home.ts'
import { checkedStep } from './page/checked-step.ts'
import { type Desk, deskSteps, emptyState } from './page/desk-state.ts'
import { fileStep } from './page/file-step.ts'
import { recipientsLater } from './page/recipients-later.ts'
import { saveStep } from './page/save-step.ts'
import { sourceStep } from './page/source-step.ts'
import { understoodStep } from './page/understood-step.ts'
import { deskRooms } from './rooms.ts'

const drawing = {
	understood: understoodStep,
	checked: checkedStep,
	source: sourceStep,
	recipients: recipientsLater,
	save: saveStep,
} as const

/** Sets up the desk in its place on the page: the registers are fetched, then a file may come. */
export async function startDesk(place: HTMLElement): Promise<void> {
	const language = document.documentElement.lang === 'en' ? 'en' : 'id'
	const t = await fetchText(language)
	const status = make('p', { role: 'status', class: 'desk-status' }, t.wait)
	place.replaceChildren(status)
	try {
		const published = await fetchRegisters('/meja/daftar.json')
		const home = await homeHere(published)
		const registers = { ...published, ...(await home.own()) }
		const ask = startWorker()
		await ask<'start'>({ ask: 'start', registers, day: today() })
		status.textContent = ''
		const places = new Map(deskSteps.map((step) => [step, make('div')]))
		const desk: Desk = {
			language,
			t,
			home,
			ask,
			registers,
			state: { ...emptyState },
			say: (text) => {
				status.textContent = text
			},
			lead: (step) => headingOf(places.get(step))?.focus(),
			show: (from) => {
				const held = document.activeElement
				const around = [...places.values()].find((drawn) => drawn.contains(held))
				for (const step of deskSteps.slice(deskSteps.indexOf(from))) {
					const drawn = drawing[step](desk)
					places.get(step)?.replaceChildren(...(drawn ? [drawn] : []))
				}
				if (held && !held.isConnected) (nextPlace(held.id, around) ?? headingOf(places.get(from)))?.focus()
			},
		}
		place.prepend(...deskRooms(desk, make('div', {}, fileStep(desk), ...places.values()), today()))
	} catch {
		status.textContent = t.noRegisters
	}
}

/** What is drawn anew leaves the focus nowhere: it goes to the same field, the next question, or the step's heading. */
function nextPlace(id: string, around: Element | undefined): HTMLElement | null | undefined {
	const same = id === '' || id.startsWith('meja-nama-') ? null : document.getElementById(id)
	return same ?? around?.querySelector<HTMLElement>('.desk-questions :is(button, select, input)') ?? headingOf(around)
}

function headingOf(place: Element | undefined): HTMLElement | null | undefined {
	return place?.querySelector('h2')
}

/** A desk beside the office's folder is opened with a key behind the address, which no server ever sees. */
async function homeHere(registers: DeskRegisters): Promise<DeskHome> {
	const key = /^#kunci=([\w-]{20,})$/.exec(location.hash)?.[1] ?? sessionStorage.getItem('kunci')
	if (!key) return (await import('./static-home.ts')).staticHome(registers, download)
	sessionStorage.setItem('kunci', key)
	history.replaceState(null, '', location.pathname)
	return (await import('./local-home.ts')).localHome(key)
}

function download(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
	make('a', { href: address, download: name }).click()
	setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Of the reader's machine; the gate refuses figures of days to come. */
function today(): string {
	const now = new Date()
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
