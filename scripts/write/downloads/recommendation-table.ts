import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import { followUpHistory, followUpWords, newsSlugOf, type Recommendation } from '../../../src/schemas/recommendation.ts'

const columns = [
	'id',
	'tanggal',
	'forum',
	'kode_wilayah',
	'nama_wilayah',
	'rekomendasi',
	'kepada',
	'tenggat',
	'status',
	'per_tanggal',
	'bukti',
	'catatan',
	'sumber',
	'id_wilayah',
	'terbaru',
] as const

/**
 * All recommendations as lines of one published CSV, headings first, in the order of the file: a line for each state that
 * was ever told, the oldest first, so that no state is lost. News items by their whole address on `site`.
 */
export function recommendationTable(
	recommendations: readonly Recommendation[],
	register: Pick<AreaRegister, 'get'>,
	site: string,
): string[] {
	const address = (reference: string) => {
		const slug = newsSlugOf(reference)
		return slug === null ? reference : `${site}/berita/${slug}/`
	}
	const rows = recommendations.flatMap((one) =>
		followUpHistory(one).map((state, index) =>
			csvLine([
				one.id,
				one.date,
				one.forum.id,
				one.area,
				register.get(one.area)?.name ?? '',
				one.text.id,
				one.addressee?.id ?? null,
				one.due,
				followUpWords[state.status],
				state.asOf,
				state.evidence === null ? null : address(state.evidence),
				state.note?.id ?? null,
				address(one.source),
				areaId(one.area),
				index === one.earlier.length ? 'ya' : 'tidak',
			]),
		),
	)
	return [csvLine(columns), ...rows]
}
