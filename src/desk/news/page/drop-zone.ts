import { make } from '../../../components/dom/make-element.ts'

/** What a drop zone says and takes. `multiple` lets several files be chosen at once. */
type Zone = { id: string; label: string; kinds: string; accept: string; multiple?: boolean }

/** A place to choose files at, or to drag them onto; `onFile` is given one after another. */
export function dropZone({ id, label, kinds, accept, multiple }: Zone, onFile: (file: File) => void): HTMLElement {
	const input = make('input', { type: 'file', accept, id, multiple })
	const take = (files: FileList | null | undefined) => {
		for (const file of [...(files ?? [])].slice(0, multiple ? undefined : 1)) onFile(file)
	}
	input.addEventListener('change', () => {
		take(input.files)
		// A file that was taken out again may be chosen once more.
		input.value = ''
	})
	const zone = make('div', { class: 'desk-drop' }, make('label', { for: id }, label, make('small', {}, kinds)), input)
	zone.addEventListener('dragover', (event) => event.preventDefault())
	zone.addEventListener('drop', (event) => {
		event.preventDefault()
		take(event.dataTransfer?.files)
	})
	return zone
}
