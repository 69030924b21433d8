import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { isWithoutValue, type ObservationStatus } from '../../schemas/observation-status.ts'

export const valueWithoutStatusRule: Rule = {
	id: 'value-without-status',
	explanation: {
		id: 'Di samping status O, M atau Q kolom nilai kosong.',
		en: 'Beside status O, M or Q the value is empty.',
	},
}

/** A value beside "missing" or "suppressed" would be published against what the status says. */
export function valueWithoutStatus(value: string, status: ObservationStatus | null): Finding | null {
	if (value === '' || status === null || !isWithoutValue(status)) return null
	return broken(
		valueWithoutStatusRule,
		{ id: `tanpa nilai di samping status ${status}`, en: `no value beside status ${status}` },
		value,
		{
			id: 'kosongkan nilainya, atau beri status A, B, E, P atau U',
			en: 'leave the value empty, or give status A, B, E, P or U',
		},
	)
}
