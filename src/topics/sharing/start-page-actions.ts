import { copyText } from '../../components/charts/live/copy-text.ts'
import { today } from '../../components/charts/live/today.ts'
import { make, makeButton } from '../../components/dom/make-element.ts'
import { formatDate } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { shareText } from './share-text.ts'

/** Lets the actions under a lead work: the device's own sharing where it has one, else a choice of ways, and the printer. */
export function startPageActions(root: ParentNode): void {
	for (const button of root.querySelectorAll('[data-print]')) button.addEventListener('click', () => print())
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-share]')) startSharing(link)
	startDating()
}

/** Paper says in its foot on which day it was printed. */
function startDating(): void {
	const foot = document.querySelector('.foot .last')
	const day = new Text()
	addEventListener('beforeprint', () => {
		const language = languageOf()
		day.data = ` ${shareText(language).printed(formatDate(today(), language))}`
		foot?.append(day)
	})
	addEventListener('afterprint', () => day.remove())
}

const languageOf = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'id')

function startSharing(link: HTMLAnchorElement): void {
	const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
	let ways: HTMLElement | undefined
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return
		event.preventDefault()
		// A reader who thinks better of it has shared nothing; that is no fault.
		if ('share' in navigator) return void navigator.share({ title: document.title, url: address }).catch(() => {})
		if (ways) ways.hidden = !ways.hidden
		else {
			ways = waysToShare(link.href, address)
			link.parentElement?.append(ways)
		}
		if (!ways.hidden) ways.querySelector('a')?.focus()
	})
}

/** Where the device cannot share by itself. */
function waysToShare(whatsApp: string, address: string): HTMLElement {
	const t = shareText(languageOf())
	const said = make('span', { role: 'status', class: 'small' })
	const say = (text: string) => () => {
		said.textContent = text
	}
	const copy = makeButton(t.copyAddress, '', () => void copyText(address).then(say(t.copied), say(t.failed)))
	return make('div', { class: 'do' }, make('a', { href: whatsApp }, t.byWhatsApp), copy, said)
}
