import { make, makeButton } from '../../../components/dom/make-element.ts'
import { address, newsPath } from '../../../i18n/address.ts'
import { newsFiles, newsFormOf } from '../news-form.ts'
import { readPrinted } from '../printed-number.ts'
import { sentPicture } from '../shrink-picture.ts'
import { newsLook } from './news-look.ts'
import type { NewsRoom } from './news-state.ts'

/** Looks at the text, saves it, and builds the site that shows it. */
export function newsActions(room: NewsRoom): HTMLElement {
	const { t, languages, build } = room
	const looks = make('div')
	const act = (work: () => Promise<void>) => () => {
		work().catch((fault: Error) => room.say(t.failed(fault.message)))
	}
	const look = async () => {
		const told = languages.filter((language) => language === 'id' || room.form.words[language].body.trim() !== '')
		looks.replaceChildren(...(await Promise.all(told.map((language) => newsLook(room, language)))))
	}
	const buttons = make(
		'p',
		{ class: 'desk-options' },
		makeButton(t.look, 'btn line', act(look)),
		makeButton(
			t.save,
			'btn',
			act(() => save(room)),
		),
		build &&
			makeButton(
				t.build,
				'btn line',
				act(async () => {
					room.say(t.building)
					const { preview, said } = await build()
					const { slug, draft } = room.form
					const href = slug === '' || draft ? preview : address(room.language, newsPath(slug))
					room.say(preview && href ? make('a', { href, target: '_blank' }, t.open) : said)
				}),
			),
	)
	return make('div', {}, looks, buttons)
}

async function save(room: NewsRoom): Promise<void> {
	const { t, chosen, day } = room
	const replaces = Object.keys(room.form.base).length > 0
	const picture = chosen && (await sentPicture(room.form.slug, chosen))
	const form = picture ? { ...room.form, picture: `/gambar/${picture.name}` } : room.form
	const { id, en } = newsFiles(form, day)
	if (form.picture !== null && (form.words.id.alt.trim() === '' || (en !== null && form.words.en.alt.trim() === ''))) {
		return room.say(t.needsAlt)
	}
	const unread = form.printed.find((text) => readPrinted(text) === null)
	if (unread !== undefined) return room.say(t.unreadNumber(unread))
	room.say(t.saving)
	const { saved, files, said } = await room.home.save({ slug: form.slug, replaces, id, en, picture })
	if (!saved) return room.say(t.refused, ...said)
	// From here on it is an item of the folder: the next press changes it.
	const kept = newsFormOf(form.slug, await room.home.open(form.slug))
	if (kept) Object.assign(room, { form: kept, chosen: null })
	room.redraw()
	room.say(t.saved(files.join(', ')), form.draft ? t.savedDraft : t.toBuild, ...said)
}
