import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { mergeRows } from '../../../../scripts/gate/read/read-register.ts'
import { formatText } from '../../../../scripts/ground/report/format-text.ts'
import { gateFolder, inDataFolder, onlyCountry } from './gate-fixture.ts'

const merged = (national: readonly string[], office: readonly string[]) =>
	mergeRows(national, office, (row) => row.split(' ')[0] ?? '')

describe('mergeRows', () => {
	it('puts a row of the office in the place of the national row with its key', () => {
		expect(merged(['a 1', 'b 1', 'c 1'], ['b 2'])).toEqual(['a 1', 'b 2', 'c 1'])
	})

	it('adds rows with keys of their own after all national ones, in their order', () => {
		expect(merged(['b 1', 'a 1'], ['z 2', 'c 2'])).toEqual(['b 1', 'a 1', 'z 2', 'c 2'])
	})

	it('takes all rows of a key together: an office that draws a map draws the whole of it', () => {
		expect(merged(['m 1', 'm 2', 'n 1'], ['m 7', 'm 8', 'm 9'])).toEqual(['m 7', 'm 8', 'm 9', 'n 1'])
	})

	it('gives either list as it is when the other is empty', () => {
		expect(merged(['a 1', 'a 2'], [])).toEqual(['a 1', 'a 2'])
		expect(merged([], ['a 1', 'a 2'])).toEqual(['a 1', 'a 2'])
	})
})

/** Works on an office's folder that is the base of the gate's fixtures, with its registers as national ones beside it. */
async function besideNational<T>(work: (office: string, national: string) => Promise<T>): Promise<T> {
	return inDataFolder(null, async (office) => {
		const national = join(office, '..', 'national')
		await mkdir(national)
		for (const file of ['areas.csv', 'indicators.csv', 'programmes.csv']) {
			await writeFile(join(national, file), await readFile(join(gateFolder, '_base', file)))
			await rm(join(office, file))
		}
		return work(office, national)
	})
}

const sourcesOf = (national: string) => ({ areaSource: onlyCountry, national, day: '2026-06-30' })

/** The issues of both folders, named as a steward sees them. */
async function reportOf(office: string, national: string): Promise<string> {
	const { issues } = await checkData(office, sourcesOf(national))
	return formatText(issues).replaceAll(national, 'national').replaceAll(office, 'office')
}

async function linesOf(file: string): Promise<string[]> {
	return (await readFile(file, 'utf8')).trimEnd().split('\n')
}

describe('an office beside national registers', () => {
	it('needs no register of its own', async () => {
		const { input, issues } = await besideNational((office, national) => readInput(office, sourcesOf(national)))
		expect(issues).toEqual([])
		expect(input?.indicators.length).toBe(7)
		expect(input?.programmes.map(({ id }) => id)).toEqual(['contoh'])
		expect(input?.register.get('99.01.01.2001')?.name).toBe('Mawar')
	})

	it('may leave its registers empty, with their heading line alone', async () => {
		const { input, issues } = await besideNational(async (office, national) => {
			for (const file of ['areas.csv', 'indicators.csv', 'programmes.csv']) {
				const [headings = ''] = await linesOf(join(national, file))
				await writeFile(join(office, file), `${headings}\n`)
			}
			return readInput(office, sourcesOf(national))
		})
		expect(issues).toEqual([])
		expect(input?.indicators.length).toBe(7)
	})

	it('says its own words for a national indicator, and adds indicators after them', async () => {
		const { input } = await besideNational(async (office, national) => {
			const [headings = '', first = ''] = await linesOf(join(national, 'indicators.csv'))
			const cells = first.split(',')
			const own = [cells[0], 'Nama menurut kantor', ...cells.slice(2)].join(',')
			const added = ['milik-kantor', ...cells.slice(1)].join(',')
			await writeFile(join(office, 'indicators.csv'), `${[headings, added, own].join('\n')}\n`)
			return readInput(office, sourcesOf(national))
		})
		const [first] = input?.indicators ?? []
		expect(first?.name.id).toBe('Nama menurut kantor')
		expect(input?.indicators.map(({ id }) => id).at(-1)).toBe('milik-kantor')
		expect(input?.indicators.length).toBe(8)
	})

	it('is told of a fault in the file where the row stands', async () => {
		const report = await besideNational(async (office, national) => {
			const [headings = '', first = ''] = await linesOf(join(national, 'indicators.csv'))
			await writeFile(
				join(office, 'indicators.csv'),
				`${headings}\n${first.replace(/^[^,]+/, 'a')}\n${first.replace(/^[^,]+/, 'a')}\n`,
			)
			const programmes = await linesOf(join(national, 'programmes.csv'))
			await writeFile(join(national, 'programmes.csv'), `${[...programmes, programmes[1]].join('\n')}\n`)
			const areas = await linesOf(join(national, 'areas.csv'))
			await writeFile(join(office, 'areas.csv'), `${areas[0]}\n77.77,Nowhere,kabupaten,tambah,2020-01-01,,,Karangan\n`)
			await writeFile(join(national, 'indikator.csv'), '')
			return reportOf(office, national)
		})
		expect(report.match(/^\S+\.csv.*\]$/gm)).toMatchInlineSnapshot(`
			[
			  "office/areas.csv:2 kode_wilayah [area-amendment]",
			  "office/indicators.csv:3 id [unique-id]",
			  "national/indikator.csv [unexpected-file]",
			  "national/programmes.csv:3 id [unique-id]",
			]
		`)
	})
})
