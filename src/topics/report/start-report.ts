import { copyText } from '../../components/charts/live/copy-text.ts'
import { make, makeButton } from '../../components/dom/make-element.ts'
import { keepQuestion } from '../../components/shell/keep-question.ts'
import { reportForm, reportSubject } from './report-form.ts'
import { reportText } from './report-text.ts'
import { mailHref, whatsappHref } from './send-hrefs.ts'

/** Fills the form with what the address says it is about, in the text and in what sends it, and offers to copy it. */
export function startReport(page: Document): void {
	const form = page.querySelector<HTMLElement>('#isian')
	const ways = page.querySelector<HTMLElement>('#kirim')
	if (!form || !ways) return
	keepQuestion()
	const language = page.documentElement.lang === 'en' ? 'en' : 'id'
	const { site = '', email = '', whatsapp = '' } = form.dataset
	form.textContent = reportForm(reportSubject(location.search), site, language)
	const filled = () => form.textContent ?? ''
	ways
		.querySelector('a[href^="mailto:"]')
		?.setAttribute('href', mailHref(email, reportText(language).subject, filled()))
	ways.querySelector('a[href^="https://wa.me/"]')?.setAttribute('href', whatsappHref(whatsapp, filled()))
	const t = reportText(language)
	const said = make('span', { role: 'status', class: 'small muted' })
	const say = (text: string) => () => {
		said.textContent = text
	}
	const copy = makeButton(t.copy, 'btn line', () => copyText(filled()).then(say(t.copied), say(t.failed)))
	ways.append(copy, said)
}
