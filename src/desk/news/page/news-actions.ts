import { make, makeButton } from '../../../components/dom/make-element.ts'
import { address, newsPath } from '../../../i18n/address.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { base64Of } from '../fit-picture.ts'
import type { NewsDeskText } from '../news-desk-text.ts'
import { type NewsForm, newsFiles, newsFormOf } from '../news-form.ts'
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
	const missing = stillMissing(form, en === null ? ['id'] : ['id', 'en'], t)
	if (missing !== null) return room.say(missing)
	room.say(t.saving)
	const attachments = form.attachments.flatMap(({ file, bytes }) =>
		bytes ? [{ name: file, base64: base64Of(bytes) }] : [],
	)
	const { saved, files, said } = await room.home.save({ slug: form.slug, replaces, id, en, picture, attachments })
	if (!saved) return room.say(t.refused, ...said)
	// From here on it is an item of the folder: the next press changes it.
	const kept = newsFormOf(form.slug, await room.home.open(form.slug))
	if (kept) Object.assign(room, { form: kept, chosen: null })
	room.redraw()
	room.say(t.saved(files.join(', ')), form.draft ? t.savedDraft : t.toBuild, ...said)
}

/** What is to be written before the gate is asked, in words for who writes; `null` where nothing is missing. */
function stillMissing(
	{ picture, words, attachments, printed }: NewsForm,
	written: readonly Language[],
	t: NewsDeskText,
): string | null {
	const isSilent = (texts: Readonly<Record<Language, string>>) =>
		written.some((language) => texts[language].trim() === '')
	if (picture !== null && isSilent({ id: words.id.alt, en: words.en.alt })) return t.needsAlt
	const untitled = attachments.find(({ titles }) => isSilent(titles))
	if (untitled) return t.needsAttachmentTitle(untitled.file)
	const unread = printed.find((text) => readPrinted(text) === null)
	return unread === undefined ? null : t.unreadNumber(unread)
}
