import type { ObservationStatus } from '../../../schemas/observation-status.ts'

/** The status that a remark says of the figures it explains; `null` where it says none. */
export function statusSaid(text: string): ObservationStatus | null {
	if (/sementara|provisional|preliminary/i.test(text)) return 'P'
	if (/perkiraan|estimasi|estimat|proyeksi|projection|ramalan/i.test(text)) return 'E'
	if (/\brse\b|relative standard error|kurang andal|hati-hati|reliab/i.test(text)) return 'U'
	return /revisi|perbaikan|revised|diperbaiki/i.test(text) ? 'A' : null
}

/** What a remark says of a sign for no figure, as its question would be answered; `null` where it says nothing of it. */
export function absenceSaid(text: string): 'O' | 'M' | 'zero' | null {
	if (/\bnol\b|nihil|\bzero\b/i.test(text)) return 'zero'
	if (/tidak berlaku|tidak relevan|not applicable/i.test(text)) return 'M'
	if (/(?:tidak|belum|tdk) (?:tersedia|ada)|not (?:yet )?available|no data/i.test(text)) return 'O'
	return null
}
