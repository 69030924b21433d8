import { make, makeButton } from '../../../components/dom/make-element.ts'
import { labelled } from '../../page/drawn.ts'
import { shrinkPicture } from '../shrink-picture.ts'
import { dropZone } from './drop-zone.ts'
import type { NewsRoom } from './news-state.ts'
import { fieldId, wordInput } from './words-fields.ts'

/** The picture at the head of the item: chosen or dropped, made anew here, with a description in each language. */
export function pictureField(room: NewsRoom): HTMLElement {
	const { t, languages } = room
	const said = make('div', { role: 'status' })
	const words = make('div')
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
	const take = async (chosen: File) => {
		const small = await shrinkPicture(chosen)
		if (!small) return said.replaceChildren(make('p', { class: 'note warn' }, t.pictureFailed))
		room.chosen = small.bytes
		const { width, height } = small.canvas
		const ready = t.pictureReady(width, height, Math.ceil(small.bytes.length / 1024))
		said.replaceChildren(make('p', {}, ready), make('div', { class: 'desk-photo' }, small.canvas))
		drawWords()
	}
	const accept = 'image/jpeg,image/png,image/webp'
	const asked = { id: 'meja-berita-foto', label: t.choosePicture, kinds: t.pictureKinds, accept }
	const zone = dropZone(asked, (chosen) => {
		take(chosen).catch((fault: Error) => room.say(t.failed(fault.message)))
	})
	if (room.form.picture) said.replaceChildren(make('p', {}, t.pictureKept(room.form.picture)))
	drawWords()
	return make('fieldset', {}, make('legend', {}, t.picture), zone, said, words)
}
