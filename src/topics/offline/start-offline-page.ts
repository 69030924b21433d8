import { sayBytes } from '../../format/bytes.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate } from '../../format/period.ts'
import { OFF_CACHE } from '../../offline/cache-names.ts'
import { isoDay } from '../../offline/iso-day.ts'
import { OtherRelease } from '../../offline/keep-whole.ts'
import { saveArea } from '../../offline/save-area.ts'
import { listSaved, type SavedArea } from '../../offline/saved-area.ts'
import { sweepUnfinished } from '../../offline/unfinished.ts'
import { downloadWord } from './download-word.ts'
import { failureWords } from './failure-words.ts'
import { fetchList } from './fetch-list.ts'
import { offlineText } from './offline-text.ts'
import { pageLanguage } from './page-language.ts'
import { pagesRead } from './pages-read.ts'
import { startWorker } from './start-offline.ts'
import { isOff, switchOff } from './switch-off.ts'

/** Lists what is on the device, and lets the reader update or remove it. */
export async function startOfflinePage(page: HTMLElement): Promise<void> {
	const find = <Kind extends HTMLElement>(name: string) => page.querySelector<Kind>(`[data-${name}]`)
	const language = pageLanguage()
	const t = offlineText(language)
	const say = (text: string) => find('state')?.replaceChildren(text)
	const isList = /^\/(?:en\/)?luring\/$/.test(location.pathname)
	const notHere = find('not-here')
	if (notHere) notHere.hidden = isList
	if (!('caches' in globalThis)) return

	const update = async ({ code, name, language: saved }: SavedArea) => {
		const list = await fetchList(saved, code)
		// A release that this page knows nothing of would be called an earlier one.
		if (list.release !== document.documentElement.dataset.rilis) throw new OtherRelease(list.release)
		const all = formatNumber(list.pages.length, 0, language)
		const onProgress = (done: number) => say(t.progress(formatNumber(done, 0, language), all))
		const signal = new AbortController().signal
		await saveArea(list, { language: saved, name, day: isoDay(new Date()), word: downloadWord(), signal, onProgress })
		say('')
		await show()
	}
	const savedRow = (saved: SavedArea) => {
		const isEarlier = saved.release !== document.documentElement.dataset.rilis
		const facts = [
			`${formatNumber(saved.pages, 0, language)} ${t.pages}`,
			sayBytes(saved.bytes, language),
			`${t.copyOf} ${formatDate(saved.day, language)}`,
			...(isEarlier ? [t.earlier] : []),
		]
		const remove = button(`${t.remove}`, `${t.remove} ${saved.name}`, async () => {
			await caches.delete(saved.cache)
			await show()
		})
		const refresh = button(t.refresh, `${t.refresh} ${saved.name}`, () =>
			update(saved).catch((error) => say(failureWords(error))),
		)
		return row(saved.address, saved.name, facts.join(', '), ...(isEarlier ? [refresh] : []), remove)
	}
	const show = async () => {
		const [saved, read, off] = await Promise.all([listSaved(), pagesRead(), isOff()])
		find('saved')?.replaceChildren(...saved.map(savedRow))
		const rows = read.map(({ address, title, day }) => row(address, title, day && formatDate(day, language)))
		find('read')?.replaceChildren(...rows)
		const hide = (name: string, hidden: boolean) => {
			const part = find(name)
			if (part) part.hidden = hidden
		}
		hide('saved-none', saved.length > 0)
		hide('read-none', read.length > 0)
		hide('off', off)
		hide('on', !off)
		find('off-text')?.replaceChildren(off ? t.isOff : t.offText)
	}
	void sweepUnfinished()
	find('off')?.addEventListener('click', () => void switchOff().then(show))
	find('on')?.addEventListener('click', () => void switchOn().then(show))
	await show()
}

async function switchOn(): Promise<void> {
	await caches.delete(OFF_CACHE)
	await startWorker()
}

function row(address: string, name: string, facts: string, ...buttons: HTMLElement[]): HTMLElement {
	const [item, link, aside] = [
		document.createElement('li'),
		document.createElement('a'),
		document.createElement('span'),
	]
	link.href = address
	link.textContent = name
	aside.textContent = facts
	item.append(link, aside, ...buttons)
	return item
}

function button(text: string, label: string, act: () => unknown): HTMLElement {
	const made = document.createElement('button')
	made.type = 'button'
	made.className = 'btn line'
	made.textContent = text
	made.setAttribute('aria-label', label)
	made.addEventListener('click', () => void act())
	return made
}
