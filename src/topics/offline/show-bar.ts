import { formatDate } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import sheet from './offline-bar.css?url'
import { offlineBar } from './offline-bar-text.ts'
import { pageLanguage } from './page-language.ts'

let bar: HTMLElement | undefined
let news: News = {}

/** What a newer release asks of the reader. */
export type News = {
	/** Newer figures wait: takes them in. */
	accept?: () => void
}

/** The line at the foot of the window. It stands after all else in the page, so nothing moves when it comes. */
export async function showBar(more: News = {}): Promise<void> {
	const language = pageLanguage()
	const t = offlineBar(language)
	// This part may come to the page only after both were asked for, in either order: news stay.
	news = { ...news, ...more }
	const { salinan: day, lama: earlier } = document.documentElement.dataset
	const isCopy = day ? (navigator.onLine ? t.copy : t.offline)(formatDate(day, language)) : ''
	const text = document.createElement('p')
	text.setAttribute('role', 'status')
	text.textContent = [isCopy, earlier ? t.earlier : '', news.accept ? t.news : ''].filter(Boolean).join(' ')
	const toList = earlier === 'simpanan' ? t.renew : t.list
	const next = document.createElement('aside')
	next.className = 'copy-bar no-p'
	next.setAttribute('aria-label', t.label)
	next.append(text, news.accept ? reload(t.reload, news.accept) : link(toList, address(language, '/luring/')))
	bar?.remove()
	bar = next
	await styles()
	if (bar === next) document.body.append(next)
}

function link(text: string, href: string): HTMLElement {
	const made = document.createElement('a')
	made.href = href
	made.textContent = text
	return made
}

function reload(text: string, accept: () => void): HTMLElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.className = 'btn'
	button.textContent = text
	button.addEventListener('click', accept)
	return button
}

/** Few readers see the bar: its styles come with it. */
function styles(): Promise<void> {
	return new Promise((done) => {
		const sheetLink = document.createElement('link')
		sheetLink.rel = 'stylesheet'
		sheetLink.href = sheet
		sheetLink.onload = sheetLink.onerror = () => done()
		document.head.append(sheetLink)
	})
}
