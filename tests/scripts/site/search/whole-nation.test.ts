import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAreaData } from '../../../../scripts/gate/register/read-area-data.ts'
import { compactJson } from '../../../../scripts/ground/files/stable-json.ts'
import { type SearchFiles, searchFiles } from '../../../../scripts/site/search/search-files.ts'
import { type AreaRegister, buildRegister } from '../../../../src/gate/register/area-register.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { prepareIndex } from '../../../../src/search/prepared-index.ts'
import type { SearchParts } from '../../../../src/search/search-parts.ts'
import { searchQuery } from '../../../../src/search/search-query.ts'

/** What the parts of the index may weigh for a first answer: 60 KB less the script and what records add to the core. */
const FIRST_ANSWER = 34_000

const bytesOf = (content: unknown): number =>
	brotliCompressSync(compactJson(content), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

let files: SearchFiles
beforeAll(async () => {
	const register = await buildRegister(await readAreaData(), [])
	files = searchFiles(
		{
			portal: { home_area: '35.29', home_indicator: 'p0' },
			index: everyArea(register),
			register,
			indicators: [],
			datasets: [],
			aliases: [],
			indicatorFiles: () => [],
		},
		() => [],
		['id'],
	)
}, 60_000)

/** A portal of the whole nation: 38 provinces, 514 kabupaten and kota, 7,000 kecamatan and 84,000 villages. */
function everyArea({ roots, childrenOf }: AreaRegister): Area[] {
	const within = (area: Area): Area[] => [area, ...childrenOf(area.code).flatMap(within)]
	return roots.flatMap(within)
}

/** The parts, with what each query asks of them. */
function counted() {
	const sizes: number[] = []
	const give = <T>(content: T | undefined): Promise<T> => {
		if (content === undefined) return Promise.reject(new Error('no such part'))
		sizes.push(bytesOf(content))
		return Promise.resolve(content)
	}
	const parts: SearchParts = {
		core: () => give(files.cores.id),
		inside: (beginning) => give(files.inside.get(beginning)),
		outside: (beginning) => give(files.outside.get(beginning)),
		numbers: () => give(files.numbers),
		figures: () => Promise.resolve(null),
	}
	return { parts, sizes }
}

describe('a portal of all 84,000 villages', () => {
	test('has every area in the core or in one part of the names', () => {
		const told = [...files.inside.values()].flatMap(({ areas }) => areas)
		expect(told.length).toBeGreaterThan(90_000)
		expect(new Set(told.map(([code]) => code)).size).toBe(told.length)
		expect(files.outside.size).toBeLessThanOrEqual(1)
	})

	test.each([
		['pilang', '33.16.02.2006'],
		['pilang randublatung', '33.16.02.2006'],
		['kec. sukamaju luwu utara', '73.22'],
		['kel. purworejo kota pasuruan', '35.75.02.1006'],
		['guluk guluk', '35.29.09'],
		['sumenep', '35.29'],
		['randublatong', '33.16.02'],
	])('answers "%s" with few parts of them', async (query, code) => {
		const { parts, sizes } = counted()
		const { results } = await searchQuery(query, await prepareIndex(parts), parts)
		expect(results.slice(0, 10).some((one) => one.code.startsWith(code))).toBe(true)
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_ANSWER)
	})
})
