import { make, makeButton } from '../../../components/dom/make-element.ts'
import { labelled } from '../../page/drawn.ts'
import { shrinkPicture } from '../shrink-picture.ts'
import type { NewsRoom } from './news-state.ts'
import { fieldId, wordInput } from './words-fields.ts'

/** The picture at the head of the item: chosen or dropped, made anew here, with a description in each language. */
export function pictureField(room: NewsRoom): HTMLElement {
	const { t, languages } = room
	const said = make('div', { role: 'status' })
	const words = make('div')
	const file = make('input', { type: 'file', accept: 'image/jpeg,image/png,image/webp', id: 'meja-berita-foto' })
	const label = make('label', { for: file.id }, t.choosePicture, make('small', {}, t.pictureKinds))
	const zone = make('div', { class: 'desk-drop' }, label, file)
	const drawWords = () => {
		const there = room.chosen !== null || room.form.picture !== null
		const name = (language: string) => (language === 'id' ? t.fields.alt : `${t.fields.alt} (${t.english})`)
		const lines = languages.map((language) =>
			labelled(name(language), wordInput(room, language, 'alt'), fieldId(language, 'alt')),
		)
		const remove = makeButton(t.removePicture, 'btn line', () => {
			room.chosen = null
			room.form = { ...room.form, picture: null }
			said.replaceChildren()
			drawWords()
		})
		words.replaceChildren(...(there ? [...lines, remove] : []))
	}
	const take = async (chosen: File | undefined) => {
		if (!chosen) return
		const small = await shrinkPicture(chosen)
		if (!small) return said.replaceChildren(make('p', { class: 'note warn' }, t.pictureFailed))
		room.chosen = small.bytes
		const { width, height } = small.canvas
		const ready = t.pictureReady(width, height, Math.ceil(small.bytes.length / 1024))
		said.replaceChildren(make('p', {}, ready), make('div', { class: 'desk-photo' }, small.canvas))
		drawWords()
	}
	const taken = (chosen: File | undefined) => {
		take(chosen).catch((fault: Error) => room.say(t.failed(fault.message)))
	}
	file.addEventListener('change', () => taken(file.files?.[0]))
	zone.addEventListener('dragover', (event) => event.preventDefault())
	zone.addEventListener('drop', (event) => {
		event.preventDefault()
		taken(event.dataTransfer?.files[0])
	})
	if (room.form.picture) said.replaceChildren(make('p', {}, t.pictureKept(room.form.picture)))
	drawWords()
	return make('fieldset', {}, make('legend', {}, t.picture), zone, said, words)
}
