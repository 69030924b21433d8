import type { Bilingual } from '../../schemas/bilingual.ts'
import { type Checked, checkedSchema } from '../../schemas/checked.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { CheckKind } from '../plausibility/figures/declared-check.ts'
import type { FigureKey } from './table-figure.ts'

/** A figure that an alarm compares, named and written for reading: "P0 Kabupaten … 2025", "17,02". */
export type Evidence = FigureKey & {
	name: Bilingual
	value: Bilingual
	status: ObservationStatus
	/** Place among the drafts, from 0; `null` for a published figure. */
	draft: number | null
}

/** What is questioned, as plain data: a worker hands it to the page. */
export type FigureAlarm = {
	/** The same for the same question, in whatever order they come. */
	id: string
	/** Id of the check in `plausibility.csv`. */
	rule: string
	kind: CheckKind
	/** Errors stop the release and cannot be confirmed. */
	severity: 'error' | 'warning'
	/** The figure the question stands at. */
	key: FigureKey
	/** Code of the area it is about: that of the figure, or of the area around all the figures compared. */
	about: string
	/** What was compared with what, then what may be the matter. */
	says: Bilingual
	/** The figures compared, at most `EVIDENCE` of them; the first is the one the question stands at. */
	evidence: Evidence[]
	/** How many were compared. */
	compared: number
	/** The published figures raise it already: the drafts neither cause nor mend it. */
	isKnown: boolean
	/** Somebody looked at it: the reason, in the sidecar. */
	confirmed: string | null
}

/** Most figures given with one alarm. */
export const EVIDENCE = 24

/** The entry of a sidecar's `checked`, or why there is none. */
export type Confirmed = { entry: Checked; refused: null } | { entry: null; refused: Bilingual }

/** "Sudah saya periksa": the entry to be written under `checked` in the sidecar. It holds for this question alone. */
export function confirmAlarm(alarm: FigureAlarm, reason: string): Confirmed {
	if (alarm.severity === 'error') return refusal(mustBeMended)
	const { period, indicator } = alarm.key
	const entry = { rule: alarm.rule, areas: [alarm.about], periods: [period], indicators: [indicator], reason }
	const read = checkedSchema.safeParse({ ...entry, reason: reason.trim() })
	return read.success ? { entry: read.data, refused: null } : refusal(reasonTooShort)
}

function refusal(refused: Bilingual): Confirmed {
	return { entry: null, refused }
}

const mustBeMended: Bilingual = {
	id: 'Ini galat hitungan. Perbaiki angkanya, atau beri status U bila penerbitnya mencetak demikian.',
	en: 'This is an error of arithmetic. Mend the figure, or mark it U where the publisher prints it so.',
}
const reasonTooShort: Bilingual = {
	id: 'Tulis alasannya dalam satu kalimat: apa yang dicocokkan, dan apa hasilnya.',
	en: 'Write the reason in a sentence: what was compared, and what was found.',
}
