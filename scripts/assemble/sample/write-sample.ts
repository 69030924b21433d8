import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Rows of `areas.csv` that belong to the sample begin with the invented province. */
const sampleRow = /^99[.,]/

/** Writes the sample into a data folder: the files of `recipients/`, and its areas at the end of `areas.csv`. */
export async function writeSample(
	dataDir: string,
	files: ReadonlyMap<string, string>,
	areaRows: readonly string[],
): Promise<{ file: string; bytes: number }[]> {
	const folder = join(dataDir, 'recipients')
	await mkdir(folder, { recursive: true })
	const areas = join(dataDir, 'areas.csv')
	await writeFile(areas, withAreas(await readFile(areas, 'utf8'), areaRows))
	const written: { file: string; bytes: number }[] = []
	for (const [name, text] of files) {
		await writeFile(join(folder, name), text)
		written.push({ file: name, bytes: Buffer.byteLength(text) })
	}
	return written
}

/** The text of `areas.csv` with the rows of the sample replaced, the others as they were. */
export function withAreas(text: string, areaRows: readonly string[]): string {
	const others = text.split('\n').filter((line) => line !== '' && !sampleRow.test(line))
	return `${[...others, ...areaRows].join('\n')}\n`
}
