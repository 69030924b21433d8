import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { parsePeriod } from '../../schemas/period-parts.ts'
import type { AreaEnd } from '../register/area-amendment.ts'

export const areaEndedRule: Rule = {
	id: 'area-ended',
	explanation: {
		id: 'Angka memakai wilayah yang masih ada pada periodenya; yang sudah bergabung, pindah, berganti kode, atau dihapus memakai penerusnya.',
		en: 'A figure names an area that was still there in its period; what merged, moved, got another code or was abolished goes by its successor.',
	},
}

/** A period that begins after its area ended, by `areas.csv`. The code is not repeated where rows are about people. */
export function areaEnded(end: AreaEnd | undefined, period: string): Finding | null {
	if (!end?.date || end.date > firstDay(period)) return null
	const { successors } = end
	const instead = successors.length > 0 ? successors.join(', ') : null
	return broken(
		areaEndedRule,
		{
			id: instead ? `wilayah penerusnya: ${instead}` : 'wilayah yang masih ada',
			en: instead ? `the area that took it up: ${instead}` : 'an area that is still there',
		},
		null,
		{
			id: instead
				? `wilayah ini berakhir ${end.date}; pakai ${instead} untuk periode sesudahnya`
				: `wilayah ini berakhir ${end.date}; hapus barisnya`,
			en: instead
				? `this area ended on ${end.date}; use ${instead} for later periods`
				: `this area ended on ${end.date}; remove the row`,
		},
	)
}

const STAGE_MONTHS = 3

/** The first day of a period, as a date. */
function firstDay(period: string): string {
	const parts = parsePeriod(period)
	const month = parts?.month ?? ((parts?.stage ?? 1) - 1) * STAGE_MONTHS + 1
	return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}
