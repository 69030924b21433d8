import { make, makeButton } from '../../components/dom/make-element.ts'
import type { RecipientsHome } from '../home.ts'
import type { Seen } from '../messages.ts'
import { keptNames } from './answered-areas.ts'
import { buildButton } from './build-button.ts'
import type { Desk, RecipientsState } from './desk-state.ts'
import { choice, labelled } from './drawn.ts'
import { missingWords } from './missing-words.ts'
import { nameField, seenAs } from './recipients-name.ts'
import { recipientsText } from './recipients-text.ts'
import { releasedPeriods } from './released-periods.ts'

type Words = ReturnType<typeof recipientsText>
type Tell = (...lines: (string | Node)[]) => void

/** Recipients are protected in the office alone, shown, and written when somebody says so; a published page says where. */
export function recipientsStep(desk: Desk): HTMLElement | null {
	const { seen, recipients } = desk.state
	if (!seen || seen.recipients === 0) return null
	const words = recipientsText(desk.language)
	const { recipients: home } = desk.home
	if (!home) return make('section', { class: 'sec' }, make('p', { class: 'note' }, words.elsewhere))
	return make(
		'section',
		{ class: 'sec' },
		make('h2', {}, words.heading),
		make('p', { class: 'small' }, words.stays),
		...(recipients ? protection(desk, recipients, home, words) : [beginning(desk, seen, words)]),
	)
}

/** A row that waits for an answer is in no count: with one, a village would be published with too few. */
function beginning(desk: Desk, seen: Seen, words: Words): HTMLElement {
	const isOpen = seen.problems.length + seen.questions.length + seen.unmatched.length > 0
	if (isOpen) return make('p', { class: 'note warn' }, words.answerFirst)
	return makeButton(words.begin, 'btn', () => {
		begin(desk).catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
	})
}

/** A dataset that was protected before is brought up to date: its source is known. */
async function begin(desk: Desk): Promise<void> {
	const first = await desk.ask<'recipients'>({ ask: 'recipients', dataset: '', base: null })
	const seen = await seenAs(desk, first.form.dataset)
	const recipients = { seen, scope: null, acceptNewlyHidden: false }
	Object.assign(desk.state, {
		form: seen.form,
		drafted: seen.form,
		dataset: seen.form.dataset,
		questioned: null,
		recipients,
	})
	desk.show('checked')
}

function protection(desk: Desk, recipients: RecipientsState, home: RecipientsHome, words: Words): HTMLElement[] {
	const { t, language } = desk
	const { rows, villages, programmes, periods } = recipients.seen
	const said = make('div', { class: 'desk-said', role: 'status' })
	const tell: Tell = (...lines) =>
		said.replaceChildren(...lines.map((line) => (line instanceof Node ? line : make('p', {}, line))))
	const act = (work: () => Promise<void>) => () => {
		work().catch((fault: Error) => tell(t.failed(fault.message)))
	}
	const names = programmes.map((name) => name[language]).join(', ')
	const button = makeButton(
		words.protect,
		'btn',
		act(() => protect(desk, recipients, home, tell)),
	)
	return [
		make('p', {}, words.about(rows, villages, names, periods.join(', '))),
		labelled(words.dataset, nameField(desk, recipients), 'meja-penerima-nama'),
		labelled(words.scope, scopeList(recipients, words), 'meja-penerima-cakupan'),
		make('p', { class: 'small' }, words.scopeHint),
		acceptance(recipients, words),
		make('p', { class: 'desk-options' }, button),
		said,
	]
}

/** What the file is about is a statement of the office, never a guess: it makes zeros of villages. */
function scopeList(recipients: RecipientsState, words: Words): HTMLSelectElement {
	const named = { value: 'named', label: words.scopeNamed }
	const areas = recipients.seen.scopes.map(({ code, name }) => ({ value: code, label: name }))
	const now = recipients.scope === '' ? named.value : (recipients.scope ?? '')
	return choice([{ value: '', label: words.scopePick }, ...areas, named], now, (value) => {
		recipients.scope = value === '' ? null : value === named.value ? '' : value
	})
}

function acceptance(recipients: RecipientsState, words: Words): HTMLElement {
	const box = make('input', { type: 'checkbox', checked: recipients.acceptNewlyHidden })
	box.addEventListener('change', () => {
		recipients.acceptNewlyHidden = box.checked
	})
	return make('p', {}, make('label', {}, box, ' ', words.accept))
}

async function protect(desk: Desk, recipients: RecipientsState, home: RecipientsHome, tell: Tell): Promise<void> {
	const { t, state, language } = desk
	const words = recipientsText(language)
	const { scope, acceptNewlyHidden } = recipients
	if (scope === null || !state.form) return tell(words.scopeFirst)
	const form = { ...state.form, dataset: state.dataset }
	const { faults, ...texts } = await desk.ask<'write-recipients'>({ ask: 'write-recipients', form, scope })
	if (faults.length > 0) return tell(missingWords(t, faults))
	tell(words.protecting)
	const { release, said, shown, periods } = await home.protect({ ...texts, acceptNewlyHidden })
	const lines = said.map((text) => make('p', { class: 'desk-lines' }, text))
	if (release === null) return tell(words.stopped, ...lines)
	tell(
		...lines,
		make('h3', {}, words.result),
		make('pre', { class: 'desk-screen', tabindex: '0' }, shown.join('\n')),
		...releasedPeriods(periods, recipients, words, language),
		makeButton(words.publish, 'btn', () => {
			publish(desk, home, release, tell).catch((fault: Error) => tell(t.failed(fault.message)))
		}),
	)
}

async function publish(desk: Desk, home: RecipientsHome, release: string, tell: Tell): Promise<void> {
	const { t } = desk
	const { saved, files, said } = await home.publish(release)
	const lines = said.map((text) => make('p', { class: 'desk-lines' }, text))
	const next = saved ? buildButton(desk, tell) : null
	const names = saved ? await keptNames(desk) : []
	tell(saved ? t.saved(files.join(', ')) : t.refused, ...lines, ...names, ...(next ? [next] : []))
}
