import { make, makeButton } from '../../../components/dom/make-element.ts'
import { MOST_ATTACHMENT_BYTES } from '../../../schemas/attachment-weight.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { labelled } from '../../page/drawn.ts'
import { attachmentName } from '../attachment-name.ts'
import type { FormAttachment } from '../news-form.ts'
import { dropZone } from './drop-zone.ts'
import type { NewsRoom } from './news-state.ts'

const FIELD = 'meja-berita-lampiran'

/** The files that belong to the item: chosen, named, called something in each language, or taken out. */
export function attachmentsField(room: NewsRoom): HTMLElement {
	const { t } = room
	const said = make('div', { role: 'status' })
	const list = make('div')
	const draw = () => {
		const shorter = () => {
			said.replaceChildren()
			draw()
		}
		list.replaceChildren(...room.form.attachments.map((_, at) => attachmentFields(room, at, shorter)))
	}
	const take = async (chosen: File) => {
		if (chosen.size > MOST_ATTACHMENT_BYTES) return warn(t.attachmentTooHeavy(chosen.name, MOST_ATTACHMENT_BYTES / 1e6))
		const bytes = new Uint8Array(await chosen.arrayBuffer())
		const file = attachmentName(chosen.name, namesIn(room))
		if (file === null) return warn(t.attachmentUnknown(chosen.name))
		said.replaceChildren(make('p', {}, t.attachmentReady(file, Math.ceil(bytes.length / 1024))))
		setAttachments(room, [...room.form.attachments, { file, titles: { id: '', en: '' }, bytes }])
		draw()
	}
	const warn = (sentence: string) => said.replaceChildren(make('p', { class: 'note warn' }, sentence))
	const asked = { id: FIELD, label: t.chooseAttachment, kinds: t.attachmentKinds, accept: '.pdf,.csv', multiple: true }
	const zone = dropZone(asked, (chosen) => {
		take(chosen).catch((fault: Error) => room.say(t.failed(fault.message)))
	})
	draw()
	return make('fieldset', {}, make('legend', {}, t.attachments), zone, said, list)
}

/** The file at one place of the list; `redraw` is for a list that has become shorter. */
function attachmentFields(room: NewsRoom, at: number, redraw: () => void): HTMLElement {
	const { t, languages } = room
	const number = at + 1
	const titles = languages.map((language) => {
		const label = t.attachmentTitle(number)
		const name = language === 'id' ? label : `${label} (${t.english})`
		return labelled(name, titleInput(room, at, language), `${FIELD}-${at}-${language}`)
	})
	const remove = makeButton(t.removeAttachment(number), 'btn line', () => {
		setAttachments(room, room.form.attachments.toSpliced(at, 1))
		redraw()
		// The button is gone, and the focus would be with it.
		document.getElementById(FIELD)?.focus()
	})
	const name = labelled(t.attachmentName(number), nameInput(room, at), `${FIELD}-${at}-nama`)
	return make('div', {}, name, ...titles, remove)
}

/** A file of the folder keeps its name: readers may have its address. */
function nameInput(room: NewsRoom, at: number): HTMLInputElement {
	const { file = '', bytes = null } = room.form.attachments[at] ?? {}
	const input = make('input', { type: 'text', value: file, disabled: bytes === null })
	const ending = file.slice(-4)
	input.addEventListener('change', () => {
		const typed = input.value.trim()
		const others = namesIn(room).toSpliced(at, 1)
		const name = attachmentName(typed.endsWith(ending) ? typed : `${typed}${ending}`, others) ?? file
		input.value = name
		change(room, at, () => ({ file: name }))
	})
	return input
}

function titleInput(room: NewsRoom, at: number, language: Language): HTMLInputElement {
	const value = room.form.attachments[at]?.titles[language] ?? ''
	const input = make('input', { type: 'text', lang: language, value })
	input.addEventListener('input', () =>
		change(room, at, ({ titles }) => ({ titles: { ...titles, [language]: input.value } })),
	)
	return input
}

function change(room: NewsRoom, at: number, changed: (now: FormAttachment) => Partial<FormAttachment>): void {
	setAttachments(
		room,
		room.form.attachments.map((one, place) => (place === at ? { ...one, ...changed(one) } : one)),
	)
}

function setAttachments(room: NewsRoom, attachments: readonly FormAttachment[]): void {
	room.form = { ...room.form, attachments }
}

const namesIn = ({ form }: NewsRoom) => form.attachments.map(({ file }) => file)
