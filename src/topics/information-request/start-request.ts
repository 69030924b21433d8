import { copyText } from '../../components/charts/live/copy-text.ts'
import { make, makeButton } from '../../components/dom/make-element.ts'
import { keepQuestion } from '../../components/shell/keep-question.ts'
import { recordAddress, recordIn } from '../../schemas/record-address.ts'
import { mailHref, whatsappHref } from '../report/send-hrefs.ts'
import { type RequestAnswers, type RequestField, requestLetter, requestSubject } from './request-letter.ts'
import { requestText } from './request-text.ts'

/** Writes the letter from what is filled in, and offers to copy, print and send it. Nothing of it is kept or sent. */
export function startRequest(page: Document): void {
	const letter = page.querySelector<HTMLElement>('#surat-isi')
	const ways = page.querySelector<HTMLElement>('#surat-kirim')
	const form = page.querySelector<HTMLFormElement>('#isian-surat')
	if (!letter || !ways || !form) return
	keepQuestion()
	const language = page.documentElement.lang === 'en' ? 'en' : 'id'
	const t = requestText(language)
	const { publisher = '', email = '', whatsapp = '' } = letter.dataset
	const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-isian]')]
	const field = (name: RequestField) => inputs.find(({ dataset }) => dataset.isian === name)
	const write = () => {
		const answers = Object.fromEntries(inputs.map(({ dataset, value }) => [dataset.isian, value])) as RequestAnswers
		const text = requestLetter(answers, publisher, language)
		letter.textContent = text
		ways.querySelector('a[href^="mailto:"]')?.setAttribute('href', mailHref(email, t.subject, text))
		ways.querySelector('a[href^="https://wa.me/"]')?.setAttribute('href', whatsappHref(whatsapp, text))
	}
	const fill = (name: RequestField, text: string) => {
		const input = field(name)
		if (input) input.value = text
		write()
	}
	const list = form.querySelector('select')
	const { dataset, area } = requestSubject(location.search)
	const choose = () => {
		const chosen = list?.selectedOptions[0]
		if (chosen?.value) fill('information', t.table(chosen.text))
	}
	list?.addEventListener('change', choose)
	if (list && dataset) list.value = dataset
	choose()
	if (area) nameOf(area).then((name) => fill('area', name === null ? area : `${name} (${area})`))
	form.addEventListener('input', write)
	form.addEventListener('submit', (event) => event.preventDefault())
	const said = make('span', { role: 'status', class: 'small muted' })
	const say = (text: string) => () => {
		said.textContent = text
	}
	const copy = () => copyText(letter.textContent ?? '').then(say(t.copied), say(t.failed))
	ways.append(
		makeButton(t.copy, 'btn line', copy),
		makeButton(t.print, 'btn line', () => print()),
		said,
	)
}

/** What an area is called; `null` where it is not known, or the network is not there. */
async function nameOf(code: string): Promise<string | null> {
	try {
		const answer = await fetch(recordAddress(code))
		return answer.ok ? (recordIn(await answer.json(), code)?.nama_wilayah ?? null) : null
	} catch {
		return null
	}
}
