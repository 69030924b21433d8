import type { RowSelect } from '../files/row-select.ts'

/** How rows come out of their files (`RowSelect.sql`). */
export type Alike = NonNullable<Parameters<RowSelect['sql']>[1]>

/**
 * Loads rows with those that are alike as one, and where the memory does not suffice to tell them from each other, being
 * nearly all different, one by one. `load` begins anew each time.
 */
export async function rowsTogether<T>(load: (alike: Alike) => Promise<T>): Promise<T> {
	try {
		return await load('together')
	} catch (error) {
		if (!(error instanceof Error && error.message.startsWith('Out of Memory Error'))) throw error
		return load('apart')
	}
}
