import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadShard } from '../../../../src/topics/figure-check/load-shard.ts'

const ID = 'AB12CD-3456-789'
const shard = { figures: [], past: [], datasets: {} }

/** What a site answers by the name of the file, and what it was asked for. */
function serve(files: Readonly<Record<string, unknown>>, otherwise = 404): string[] {
	const asked: string[] = []
	vi.stubGlobal('fetch', async (url: string) => {
		asked.push(url)
		const name = /^\/cek\/ids\/(\w+)\.json$/.exec(url)?.[1] ?? ''
		return name in files ? Response.json(files[name]) : new Response(null, { status: otherwise })
	})
	return asked
}

describe('the figures whose ids begin as one does', () => {
	afterEach(() => vi.unstubAllGlobals())

	it('are found by one character, or in the part that their ids stand in where there are too many', async () => {
		const asked = serve({ A: { parted: ['A0', 'AB1', 'AB13'] }, A0: 'x', AB1: shard, AB13: 'x' })
		expect(await loadShard(ID)).toEqual(shard)
		expect(asked).toEqual(['/cek/ids/A.json', '/cek/ids/AB1.json'])
		const alone = serve({ A: shard })
		expect(await loadShard(ID)).toEqual(shard)
		expect(alone).toEqual(['/cek/ids/A.json'])
	})

	it('are none where there is no file', async () => {
		serve({})
		expect(await loadShard(ID)).toEqual({ figures: [], past: [], datasets: {} })
		serve({ A: { parted: ['A0', 'AB1'] } })
		expect(await loadShard(ID)).toEqual({ figures: [], past: [], datasets: {} })
	})

	it('are not said to be none where the line is cut', async () => {
		serve({}, 503)
		await expect(loadShard(ID)).rejects.toThrow('503')
	})
})
