import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { isWithoutValue, type ObservationStatus } from '../../schemas/observation-status.ts'

export const statusWithoutValueRule: Rule = {
	id: 'status-without-value',
	explanation: {
		id: 'Nilai kosong disertai status yang menyebut sebabnya: O, M atau Q.',
		en: 'An empty value comes with a status that says why: O, M or Q.',
	},
}

/** Zero, missing and suppressed are three things: an empty cell alone does not say which one it is. */
export function statusWithoutValue(value: string, status: ObservationStatus | null): Finding | null {
	if (value !== '' || (status !== null && isWithoutValue(status))) return null
	const [id, en] = status === null ? ['', ''] : [` di samping status ${status}`, ` beside status ${status}`]
	return broken(
		statusWithoutValueRule,
		{ id: `nilai${id}, atau status O, M, atau Q`, en: `a value${en}, or status O, M or Q` },
		'',
		{
			id: 'isi nilainya, atau beri status O bila angkanya tidak ada, M bila tidak berlaku, Q bila disembunyikan',
			en: 'fill in the value, or give status O if there is no figure, M if not applicable, Q if suppressed',
		},
	)
}
