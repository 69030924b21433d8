import { type AreaLevel, areaLevels } from '../../../schemas/area-level.ts'
import type { ColumnRole } from '../understanding.ts'

/** A role as an answer and a recipe write it: `measure:<id>`, `name:kecamatan`, `ignored`. */
export function roleText(role: ColumnRole): string {
	switch (role.kind) {
		case 'area-code':
			return 'code'
		case 'bps-code':
			return 'bps'
		case 'area-name':
			return `name:${role.level}`
		case 'period':
			return `period:${role.part}`
		case 'measure':
			return role.indicator === null ? 'value' : `measure:${role.indicator}`
		case 'recipients': {
			const part = role.breakdown === null ? '' : `:${role.breakdown}:${role.category}`
			return `recipients:${role.programme ?? ''}${part}`
		}
		case 'amount':
			return `amount:${role.programme}`
		case 'category':
			return `category:${role.breakdown}`
		default:
			return role.kind
	}
}

/** What an answer says of a column; the parts of a measure that stand elsewhere are filled in later. */
export type AnsweredRole =
	| { kind: 'code' | 'bps' | 'indicator' | 'unit' | 'status' | 'note' | 'ignored' | 'value' }
	| { kind: 'name'; level: AreaLevel | 'any' }
	| { kind: 'period'; part: 'whole' | 'year' | 'month' | 'part' }
	| { kind: 'measure'; indicator: string }
	| { kind: 'recipients'; programme: string; breakdown: string; category: string }
	| { kind: 'amount'; programme: string }
	| { kind: 'category'; breakdown: string }

const plainKinds = ['code', 'bps', 'indicator', 'unit', 'status', 'note', 'ignored', 'value'] as const
const parts = ['whole', 'year', 'month', 'part'] as const

/** Reads an answer for a column; `null` for words that are no role. */
export function answeredRole(answer: string | undefined): AnsweredRole | null {
	const [kind = '', first = '', second = '', third = ''] = (answer ?? '').split(':')
	const plain = plainKinds.find((one) => one === kind)
	if (plain) return { kind: plain }
	if (kind === 'name') {
		const level = first === 'any' ? 'any' : areaLevels.find((one) => one === first)
		return level ? { kind, level } : null
	}
	if (kind === 'period') return { kind, part: parts.find((one) => one === first) ?? 'whole' }
	if (kind === 'measure' && first !== '') return { kind, indicator: first }
	if (kind === 'amount') return { kind, programme: first }
	if (kind === 'recipients') return { kind, programme: first, breakdown: second, category: third }
	return kind === 'category' ? { kind, breakdown: first } : null
}
