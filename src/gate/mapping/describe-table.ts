import type { AssignedColumn } from './columns/assign-roles.ts'
import type { TableDraft } from './draft/draft-table.ts'
import type { RecipientColumn } from './recipients/recipient-columns.ts'
import type { ColumnRole, ColumnUnderstanding, TableUnderstanding } from './understanding.ts'

/** Cells shown of each column. */
const SAMPLE = 4

/** What was understood of a table, as the desk shows it. */
export function describeTable(draft: TableDraft): TableUnderstanding {
	const { scan, frame } = draft.context
	const rows = [...frame.headingRows, ...frame.body.map(({ row }) => row)]
	return {
		sheet: scan.at,
		top: rows.reduce((least, row) => Math.min(least, row)),
		bottom: rows.reduce((most, row) => Math.max(most, row)),
		left: frame.left,
		right: frame.right,
		headingRows: [...frame.headingRows],
		turned: scan.turned,
		columns: draft.columns.map((column) => describeColumn(column, draft)),
	}
}

function describeColumn({ facts, key, role }: AssignedColumn, draft: TableDraft): ColumnUnderstanding {
	const isPersonal = role.kind === 'ignored' && role.reason === 'personal'
	const sample = isPersonal ? [] : [...facts.words.keys()].slice(0, SAMPLE)
	return { column: facts.column, key, heading: facts.heading, role: describeRole(role, facts.column, draft), sample }
}

function describeRole(role: AssignedColumn['role'], column: number, draft: TableDraft): ColumnRole {
	const counted = draft.recipientTable?.columns.find((one) => one.column === column)
	if (counted) return recipientsRole(counted)
	const paid = draft.recipientTable?.amounts.find((one) => one.column === column)
	if (paid) return { kind: 'amount', programme: paid.programme.id }
	if (draft.recipientTable?.sums.includes(column)) return { kind: 'ignored', reason: 'total' }
	switch (role.kind) {
		case 'code':
			return { kind: role.bps ? 'bps-code' : 'area-code' }
		case 'name':
			return { kind: 'area-name', level: role.level }
		case 'period':
			return { kind: 'period', part: role.part }
		case 'figures':
		case 'words':
			return measureRole(column, draft)
		case 'text':
			return { kind: 'ignored', reason: 'text' }
		case 'ignored':
			return role
		default:
			return { kind: role.kind }
	}
}

function recipientsRole({ programme, breakdown, category }: RecipientColumn): ColumnRole {
	return { kind: 'recipients', programme: programme?.id ?? null, breakdown, category, period: null, notation: 'cells' }
}

/** What a column of figures measures; several measures where its rows name them. */
function measureRole(column: number, { groups }: TableDraft): ColumnRole {
	const own = groups.filter(({ blocks }) => blocks.some((block) => block.column === column))
	const taken = own.filter(({ indicator }) => indicator !== null)
	const [first] = taken
	if (!first) {
		const states = new Set(own.map(({ state }) => state))
		const reason = (['derived', 'total', 'left'] as const).find((state) => states.has(state))
		return { kind: 'ignored', reason: reason === 'left' ? 'left-out' : (reason ?? 'unknown') }
	}
	const indicators = new Set(taken.map(({ indicator }) => indicator?.id))
	return {
		kind: 'measure',
		indicator: indicators.size === 1 && !first.long ? (first.indicator?.id ?? null) : null,
		unit: first.indicator?.unit ?? null,
		scale: 10 ** (first.settled?.exponent ?? 0),
		notation: first.settled?.notation ?? 'cells',
		period: first.period,
		status: 'A',
	}
}
