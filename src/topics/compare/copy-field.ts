import { make, makeButton } from '../../components/dom/make-element.ts'

export type CopyTexts = { copy: string; copied: string; copyFailed: string }

/** A text in a field, with a button that copies it; where that is refused the text is selected and the reader told. */
export function copyField(label: string, id: string, text: string, texts: CopyTexts): HTMLElement {
	const field = make('input', { type: 'text', id, readonly: true, value: text })
	const said = make('span', { role: 'status', class: 'small muted' })
	const button = makeButton(texts.copy, 'btn line', () => {
		field.select()
		const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
		copying.then(
			() => {
				said.textContent = texts.copied
			},
			() => {
				said.textContent = texts.copyFailed
			},
		)
	})
	button.setAttribute('aria-label', `${texts.copy}: ${label}`)
	return make(
		'div',
		{ class: 'cmp-copy' },
		make('label', { for: id }, label),
		make('div', { class: 'finder-row' }, field, button),
		said,
	)
}
