import { broken, type Finding } from '../../../src/issue/finding.ts'
import type { News } from '../../../src/schemas/news.ts'
import { newsRules } from './news-rules.ts'

const lengths = { day: 10, month: 7, year: 4 } as const

/**
 * An item tells of what has been, unless it says that it announces what is to come; then it tells of the day itself or
 * a later one. Days are compared as far as the day of publication is known.
 */
export function eventDay({
	date,
	datePrecision,
	eventDate,
	announcement,
}: News): { path: string[]; finding: Finding }[] {
	if (eventDate === undefined) return announcement ? [{ path: ['announcement'], finding: dayMissing() }] : []
	const length = lengths[datePrecision]
	const [published, happened] = [date.slice(0, length), eventDate.slice(0, length)]
	if (announcement && happened < published) return [{ path: ['eventDate'], finding: alreadyPast(published, eventDate) }]
	if (!announcement && happened > published)
		return [{ path: ['eventDate'], finding: stillToCome(published, eventDate) }]
	return []
}

function dayMissing(): Finding {
	return broken(
		newsRules.eventDay,
		{ id: 'eventDate, hari yang diumumkan', en: 'eventDate, the day that is announced' },
		null,
		{
			id: 'isi eventDate dengan hari kegiatan yang diumumkan, atau hapus announcement',
			en: 'give the day announced as eventDate, or remove announcement',
		},
	)
}

function alreadyPast(published: string, received: string): Finding {
	return broken(
		newsRules.eventDay,
		{
			id: `hari mulai ${published}, karena berita ini pengumuman`,
			en: `a day from ${published}, since the item announces it`,
		},
		received,
		{
			id: 'periksa tahun dan bulannya; bila kegiatannya sudah lewat, hapus announcement',
			en: 'check year and month; where the event has passed, remove announcement',
		},
	)
}

function stillToCome(published: string, received: string): Finding {
	return broken(
		newsRules.eventDay,
		{ id: `hari sampai ${published}, saat berita terbit`, en: `a day up to ${published}, when the item came out` },
		received,
		{
			id: 'mungkin date dan eventDate tertukar; bila berita ini pengumuman, tambahkan announcement: true',
			en: 'date and eventDate may be swapped; where the item announces an event, add announcement: true',
		},
	)
}
