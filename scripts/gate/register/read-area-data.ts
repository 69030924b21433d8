import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parseAreaData } from '../../../src/gate/register/parse-area-data.ts'
import type { Area } from '../../../src/schemas/area.ts'

const require = createRequire(import.meta.url)

/**
 * Reads the areas of npm `idn-area-data` (data ODbL: credited on the site), before any amendment.
 * Its tables are read as they are: only code and name are needed, of all four levels at once.
 * @throws when a file is missing or has other columns than expected
 */
export function readAreaData(): Promise<readonly Area[]> {
	areas ??= readTables()
	return areas
}

/** The package is part of the program: it stays as it is while the program runs, and a desk asks with every check. */
let areas: Promise<readonly Area[]> | undefined

async function readTables(): Promise<readonly Area[]> {
	const read = (table: string) => readFile(require.resolve(`idn-area-data/data/${table}.csv`), 'utf8')
	const [provinces, regencies, districts, villages] = await Promise.all([
		read('provinces'),
		read('regencies'),
		read('districts'),
		read('villages'),
	])
	return parseAreaData({ provinces, regencies, districts, villages })
}
