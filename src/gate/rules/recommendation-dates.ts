import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Recommendation } from '../../schemas/recommendation.ts'

export const recommendationDatesRule: Rule = {
	id: 'recommendation-dates',
	explanation: {
		id: 'Forum dan pemeriksaan statusnya sudah berlangsung, dan status serta tenggatnya tidak mendahului forumnya.',
		en: 'The forum and the look at its status have taken place, and neither status nor due date comes before the forum.',
	},
}

/** What is wrong with the days of a recommendation, by heading; `today` is the day of the check. */
export function recommendationDates(
	{ date, asOf, due }: Pick<Recommendation, 'date' | 'asOf' | 'due'>,
	today: string,
): { column: string; finding: Finding }[] {
	return [
		...(date > today ? [{ column: 'tanggal', finding: toCome(date, today) }] : []),
		...[followUpDay({ asOf }, today)].filter((fault) => fault !== null),
		...(asOf < date ? [{ column: 'per_tanggal', finding: early(asOf, date, statusHint) }] : []),
		...(due !== null && due < date ? [{ column: 'tenggat', finding: early(due, date, dueHint) }] : []),
	]
}

/** News of a follow-up has come out by the day of the check. */
export function followUpDay(
	{ asOf }: Pick<Recommendation, 'asOf'>,
	today: string,
): { column: string; finding: Finding } | null {
	return asOf > today ? { column: 'per_tanggal', finding: toCome(asOf, today) } : null
}

const statusHint: Bilingual = {
	id: 'isi tanggal sumber terakhir yang dilihat; bila baru berita forumnya, tanggal berita itu',
	en: 'give the day of the newest source that was looked at; where that is the news of the forum, its day',
}

const dueHint: Bilingual = {
	id: 'isi tenggat yang disebut sumbernya, atau kosongkan bila tidak disebut',
	en: 'give the day that the source names, or leave it empty where it names none',
}

function toCome(day: string, today: string): Finding {
	return broken(
		recommendationDatesRule,
		{ id: `hari sampai hari ini, ${today}`, en: `a day up to today, ${today}` },
		day,
		{
			id: 'yang belum berlangsung belum dicatat; periksa tahun dan bulannya',
			en: 'what has not taken place is not recorded yet; check year and month',
		},
	)
}

function early(day: string, forum: string, hint: Bilingual): Finding {
	return broken(
		recommendationDatesRule,
		{ id: `hari mulai ${forum}, saat forum diadakan`, en: `a day from ${forum}, when the forum met` },
		day,
		hint,
	)
}
