import { sayBytes } from '../../format/bytes.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate } from '../../format/period.ts'
import type { AreaList } from '../../offline/area-list.ts'
import { isoDay } from '../../offline/iso-day.ts'
import { OtherRelease } from '../../offline/keep-whole.ts'
import { saveArea } from '../../offline/save-area.ts'
import { listSaved } from '../../offline/saved-area.ts'
import { sweepUnfinished } from '../../offline/unfinished.ts'
import { downloadWord } from './download-word.ts'
import { failureWords } from './failure-words.ts'
import { fetchList } from './fetch-list.ts'
import { offlineText } from './offline-text.ts'
import { pageLanguage } from './page-language.ts'

type Step = 'ask' | 'save' | 'cancel'

/** Lets a reader keep a kabupaten/kota: first the size is told, then it is fetched, and it can be called off. */
export function startSaving(part: HTMLElement): void {
	const { code = '', name = '' } = part.dataset
	const language = pageLanguage()
	const t = offlineText(language)
	const state = part.querySelector<HTMLElement>('[role=status]')
	const progress = part.querySelector('progress')
	const buttons = [...part.querySelectorAll<HTMLButtonElement>('[data-do]')]
	if (!state || !progress || !('caches' in globalThis)) {
		part.hidden = true
		return
	}
	let list: AreaList | undefined
	let abort = new AbortController()

	const show = (text: string, ...steps: Step[]) => {
		state.textContent = text
		state.hidden = text === ''
		for (const button of buttons) button.hidden = !steps.includes(button.dataset.do as Step)
		progress.hidden = true
	}
	const count = (pages: number) => formatNumber(pages, 0, language)

	const ask = async () => {
		list = await fetchList(language, code)
		// Another release is not taken in behind the reader's back: its notice stands on the page.
		if (list.release !== document.documentElement.dataset.rilis) throw new OtherRelease(list.release)
		show(t.saveAsk(count(list.pages.length), sayBytes(list.bytes, language)), 'save', 'cancel')
	}
	const save = async () => {
		if (!list) return
		const all = list.pages.length
		const onProgress = (done: number) => {
			progress.value = done
			state.textContent = t.progress(count(done), count(all))
			state.hidden = false
		}
		abort = new AbortController()
		show('', 'cancel')
		progress.max = all
		progress.hidden = false
		// A browser that is short of room asks those first that did not ask to be spared.
		void navigator.storage?.persist?.()
		const saving = { language, name, day: isoDay(new Date()), word: downloadWord(), signal: abort.signal, onProgress }
		const saved = await saveArea(list, saving)
		show(t.done(formatDate(saved.day, language)), 'ask')
	}
	const cancel = async () => {
		abort.abort()
		show('', 'ask')
	}
	const does = { ask, save, cancel }
	for (const button of buttons) {
		button.addEventListener('click', () => {
			does[button.dataset.do as Step]().catch((error) => {
				const words = failureWords(error)
				// Who called it off has seen so, and may have begun anew.
				if (words !== '') show(words, 'ask')
			})
		})
	}
	void sweepUnfinished()
	void listSaved().then((all) => {
		const saved = all.find((one) => one.code === code && one.language === language)
		if (!saved) return
		const isEarlier = saved.release !== document.documentElement.dataset.rilis
		show((isEarlier ? t.doneEarlier : t.done)(formatDate(saved.day, language)), 'ask')
	})
}
