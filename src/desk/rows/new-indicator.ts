import { make } from '../../components/dom/make-element.ts'
import { slugOf } from '../engine/slug-of.ts'
import { answer } from '../page/answer.ts'
import type { Desk } from '../page/desk-state.ts'
import { useRegisters } from '../page/use-registers.ts'
import { rowForm } from './row-form.ts'
import { rowText } from './row-text.ts'

/**
 * The form of an indicator that no register knows, for the column that asks for it: once it is saved, the column holds
 * it, and the next table of such a heading is read without asking.
 * @param question id of what is asked about the column
 */
export async function newIndicator(desk: Desk, question: string): Promise<HTMLElement> {
	const t = rowText(desk.language)
	const said = make('div', { class: 'desk-said', role: 'status' })
	const say = (...lines: string[]) => said.replaceChildren(...lines.map((line) => make('p', {}, line)))
	const name = headingOf(desk, question)
	const home = await desk.home.indicators()
	const form = await rowForm(desk, t, {
		table: 'indicators',
		home,
		given: { id: slugOf(name), nama: name, singkatan: name, sebutan: name.replaceAll('|', ' '), turunan: 'tidak' },
		add: t.addIndicator,
		say,
		onSaved: async ({ id = '' }) => {
			await useRegisters(desk, { ...desk.registers, ...(await desk.home.own()) })
			answer(desk, question, `measure:${id}`)
		},
	})
	const byHand = desk.home.kind === 'static' ? make('p', { class: 'small' }, t.byHand) : null
	return make('div', {}, make('h4', {}, t.forThisColumn), byHand, form, said)
}

/** What stands above the column, without what says when. */
function headingOf({ state }: Desk, question: string): string {
	const key = question.slice('column:'.length)
	const column = state.seen?.tables.flatMap(({ columns }) => columns).find((one) => one.key === key)
	const words = column?.heading.filter((text) => /\p{L}/u.test(text)).join(' ') || key
	return words.trim()
}
