import { sayValue } from '../format/value.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { isSpoken, type Reservation, type SilentFigure, type Speech } from './speak.ts'

const silences: Readonly<Record<SilentFigure['silence'], Bilingual>> = {
	missing: { id: 'belum ada data', en: 'no data yet' },
	suppressed: { id: 'disamarkan', en: 'suppressed' },
	'not-applicable': { id: 'tidak berlaku', en: 'not applicable' },
}

const reservationWords: Readonly<Record<Reservation, Bilingual>> = {
	provisional: { id: 'angka sementara', en: 'provisional' },
	estimated: { id: 'angka perkiraan', en: 'estimated' },
	doubtful: { id: 'angka diragukan', en: 'doubtful' },
	partial: { id: 'belum semua wilayah', en: 'not of all areas' },
	simulated: { id: 'simulasi', en: 'simulated' },
}

/** A figure in running text: "17,02 persen", "8,47 persen (angka sementara)", or why there is none: "disamarkan". */
export function sayFigure(speech: Speech, indicator: Indicator, language: Language): string {
	if (!isSpoken(speech)) return silences[speech.silence][language]
	return withReservations(sayValue(speech.value, indicator, language), [speech], language)
}

/** A sentence with all that must be said of the figures behind it, each once, in brackets at its end. */
export function withReservations(said: string, behind: readonly Speech[], language: Language): string {
	const all = behind.flatMap((speech) => (isSpoken(speech) ? speech.reservations : []))
	const words = [...new Set(all)].map((reservation) => reservationWords[reservation][language])
	return words.length === 0 ? said : `${said} (${words.join(', ')})`
}
