import type { Portal } from '../../src/schemas/portal.ts'
import type { Office } from '../protect/release/office.ts'

/** What the aggregation needs of an office. */
export type AggregateInput = Pick<Office, 'indicators' | 'register' | 'datasets' | 'observations'> & {
	portal: Pick<Portal, 'provinces' | 'regencies'>
	/** Ids that the office's own register names: they have a page before they have figures. */
	ownIndicators?: readonly string[]
}
