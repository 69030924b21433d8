import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'

export const derivedIndicatorRule: Rule = {
	id: 'derived-indicator',
	explanation: {
		id: 'Indikator turunan dihitung portal dan tidak diisi di berkas.',
		en: 'A derived indicator is computed by the portal and not given in a file.',
	},
}

export function derivedIndicator(indicator: Pick<Indicator, 'id' | 'derived' | 'formula'>): Finding | null {
	if (!indicator.derived) return null
	return broken(
		derivedIndicatorRule,
		{ id: 'indikator yang dibaca dari berkas', en: 'an indicator that is read from files' },
		indicator.id,
		{
			id: `portal menghitungnya sendiri (${indicator.formula}); hapus baris ini`,
			en: 'the portal computes it by its own formula; remove this row',
		},
	)
}
