import type { Cell } from '../../../src/gate/csv/csv-text.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { PublishedHeading } from '../../../src/schemas/published-columns.ts'
import type { ListedAs } from './generated-file.ts'

/** Rows under headings. */
export type Rows = {
	readonly columns: readonly PublishedHeading[]
	readonly rows: readonly Readonly<Partial<Record<PublishedHeading, Cell>>>[]
}

/** A table with all that its files say of it, whatever their format. */
export type PublishedTable = Rows & {
	/** Of its files, below `/unduh/` and without ending. */
	readonly path: string
	readonly about: Pick<ListedAs, 'kind' | 'id'>
	readonly title: Bilingual
	/** Address of its page in Indonesian, below the site. */
	readonly page: string
	/** What a program is told before the rows. */
	readonly head: Readonly<Record<string, unknown>>
	/** A table of recipients on the same subject: it has other columns, and stands beside. */
	readonly recipients?: Rows
	/** Where the rows are from. */
	readonly datasets: readonly Dataset[]
	readonly indicators: readonly Indicator[]
	readonly programmes: readonly Pick<Programme, 'id' | 'name'>[]
	readonly portal: Pick<Portal, 'title' | 'site' | 'licence'>
}

/** How many rows its files hold. */
export function rowsOf({ rows, recipients }: Pick<PublishedTable, 'rows' | 'recipients'>): number {
	return rows.length + (recipients?.rows.length ?? 0)
}
