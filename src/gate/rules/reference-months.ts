import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Sidecar } from '../../schemas/dataset.ts'

export const referenceMonthsRule: Rule = {
	id: 'reference-months',
	explanation: {
		id: 'Rentang reference_months berurutan dan tidak tumpang tindih.',
		en: 'The spans of reference_months run forward and do not overlap.',
	},
}

type Fault = { path: (string | number)[]; finding: Finding }

/** A year with two reference months would be read as whichever stands first: refused instead. */
export function referenceMonths(spans: Sidecar['reference_months']): Fault[] {
	const faults: Fault[] = []
	spans.forEach(({ from, to }, i) => {
		const last = to ?? Number.POSITIVE_INFINITY
		if (last < from) {
			faults.push({
				path: ['reference_months', i, 'to'],
				finding: fault({ id: `tahun mulai ${from}`, en: `a year from ${from}` }, String(to)),
			})
			return
		}
		const other = spans.findIndex(
			(span, j) => j < i && span.from <= last && from <= (span.to ?? Number.POSITIVE_INFINITY),
		)
		if (other === -1) return
		const expected = {
			id: `setiap tahun di satu rentang; rentang ke-${other + 1} juga memuat sebagian tahun ini`,
			en: `each year in one entry; entry ${other + 1} covers some of these too`,
		}
		faults.push({
			path: ['reference_months', i],
			finding: fault(expected, { id: `${from} sampai ${to ?? 'sekarang'}`, en: `${from} to ${to ?? 'now'}` }),
		})
	})
	return faults
}

function fault(expected: Bilingual, received: string | Bilingual): Finding {
	return broken(referenceMonthsRule, expected, received, {
		id: 'perbaiki from dan to sehingga setiap tahun hanya masuk satu rentang',
		en: 'set from and to so that each year falls into one span',
	})
}
