import { make } from '../../../components/dom/make-element.ts'
import type { ListedNews } from '../../../schemas/news-draft.ts'
import type { Desk } from '../../page/desk-state.ts'
import { choice, labelled } from '../../page/drawn.ts'
import { areaFinder } from '../find-areas.ts'
import { newsDeskText } from '../news-desk-text.ts'
import { emptyNews, newsFormOf } from '../news-form.ts'
import type { NewsHome } from '../news-home.ts'
import { newsFields } from './news-fields.ts'
import type { NewsRoom } from './news-state.ts'

/** The form of a news item: a new one, or one of those in the office's folder. */
export async function newsRoom({ language, registers, home }: Desk, news: NewsHome, day: string): Promise<HTMLElement> {
	const t = newsDeskText(language)
	const said = make('div', { class: 'desk-said', role: 'status' })
	const fields = make('div')
	const room: NewsRoom = {
		language,
		languages: registers.languages,
		t,
		home: news,
		build: home.build,
		registers,
		areas: areaFinder(registers, language),
		day,
		form: emptyNews(day),
		chosen: null,
		redraw: () => fields.replaceChildren(newsFields(room)),
		say: (...lines) => said.replaceChildren(...lines.map((line) => make('p', {}, line))),
	}
	const listed = await news.list()
	room.redraw()
	return make(
		'section',
		{ class: 'sec' },
		make('h2', {}, t.title),
		labelled(t.which, itemChoice(room, listed), 'meja-berita-yang-mana'),
		fields,
		said,
	)
}

function itemChoice(room: NewsRoom, listed: readonly ListedNews[]): HTMLSelectElement {
	const { t, day } = room
	const items = listed.map(({ slug, title, date, draft }) => ({
		value: slug,
		label: `${date} ${title}${draft ? ` ${t.draftMark}` : ''}`,
	}))
	const open = async (slug: string) => {
		const form = slug === '' ? emptyNews(day) : newsFormOf(slug, await room.home.open(slug))
		if (!form) return room.say(t.unreadable)
		Object.assign(room, { form, chosen: null })
		room.say()
		room.redraw()
	}
	return choice([{ value: '', label: t.fresh }, ...items], '', (slug) => {
		open(slug).catch((fault: Error) => room.say(t.failed(fault.message)))
	})
}
