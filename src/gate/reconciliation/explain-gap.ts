import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Caution } from '../../schemas/caution.ts'
import type { ExplainedGap } from '../../schemas/reconciliation.ts'
import type { Draft } from './ledger.ts'

/** What the sidecars of the datasets of a sum say of gaps. */
export type GapWords = { gaps: readonly ExplainedGap[]; cautions: readonly Caution[] }

/** Cautions that say why figures do not fit together, where they name the figures. */
const explaining: ReadonlySet<string | undefined> = new Set(['doubtful', 'coverage', 'partial', 'break'])

/**
 * Why a sum does not agree, in the steward's words: what its sidecar says of just this gap, else a caution that names the
 * area or the period. `null` where nobody looked.
 */
export function explainGap(draft: Draft, words: readonly GapWords[]): Bilingual | null {
	const gap = words
		.flatMap(({ gaps }) => gaps)
		.find((one) => (one.sum ?? draft.kind) === draft.kind && names(one, draft))
	const caution = words
		.flatMap(({ cautions }) => cautions)
		.find((one) => explaining.has(one.kind) && (one.areas ?? one.periods) !== undefined && names(one, draft))
	const found = gap ?? caution
	return found ? { id: found.id, en: found.en } : null
}

type Named = Pick<ExplainedGap, 'areas' | 'periods' | 'indicators'>

function names({ areas, periods, indicators }: Named, { area, period, indicator, others }: Draft): boolean {
	return (
		(areas?.some((code) => area === code || area.startsWith(`${code}.`)) ?? true) &&
		(periods?.includes(period) ?? true) &&
		(indicators?.some((id) => id === indicator || others.includes(id)) ?? true)
	)
}
