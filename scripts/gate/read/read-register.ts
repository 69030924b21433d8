import type { z } from 'zod'
import type { RegistryRow } from '../../../src/gate/read/read-registry.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readTable, type TableColumns } from './read-table.ts'

/** The two folders a register is read from; `national` is `null` where the office's registers stand alone. */
export type RegisterFolders = { office: string; national: string | null }

/** A row of a register with the file it stands in. */
export type PlacedRow<T> = RegistryRow<T> & { path: string }

/** A register of both folders as one; `missing` when neither has the file, no rows when neither could be read. */
export type Register<T> = { path: string; missing: boolean; rows: PlacedRow<T>[] | null }

/** How a register is read: `keyOf` says which row of the nation a row of the office stands for. */
export type RegisterForm<T> = {
	name: string
	columns: TableColumns
	schema: z.ZodType<T>
	keyOf(row: RegistryRow<T>): string
	/** Looks at the rows of one file before they are joined. */
	checkFile?(path: string, rows: readonly RegistryRow<T>[]): void
}

/** Reads a register of both folders; the office's file may be missing, or hold its heading line alone. */
export async function readRegister<T>(
	{ office, national }: RegisterFolders,
	form: RegisterForm<T>,
	issues: IssueCollector,
): Promise<Register<T>> {
	const read = async (folder: string) => {
		const { path, missing, rows } = await readTable(folder, form.name, form.columns, form.schema, issues)
		form.checkFile?.(path, rows ?? [])
		return { path, missing, rows: rows?.map((row) => ({ ...row, path })) ?? null }
	}
	const own = await read(office)
	const shared = national === null ? null : await read(national)
	if (!shared?.rows) return own
	if (!own.rows) return { ...own, missing: false, rows: shared.rows }
	return { path: own.path, missing: false, rows: mergeRows(shared.rows, own.rows, form.keyOf) }
}

/**
 * The one rule by which an office's rows meet the national ones: rows with the key of national rows stand in their
 * place, at the first of them; rows with a key of their own come after all national ones.
 */
export function mergeRows<T>(national: readonly T[], office: readonly T[], keyOf: (row: T) => string): T[] {
	const own = Map.groupBy(office, keyOf)
	const shared = new Set(national.map(keyOf))
	const placed = new Set<string>()
	const merged = national.flatMap((row) => {
		const key = keyOf(row)
		if (placed.has(key)) return []
		const instead = own.get(key)
		if (instead) placed.add(key)
		return instead ?? row
	})
	return [...merged, ...office.filter((row) => !shared.has(keyOf(row)))]
}
