import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { bytesOf } from '../build/bytes-of.ts'
import { inFull } from '../depth.ts'
import { buildShippedSite } from './shipped-site.ts'

// Before a push the small site of tests/build answers for it.
test.runIf(inFull)(
	'two builds of the shipped portal hold the same bytes, wherever they are written',
	{
		timeout: 600_000,
	},
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'terang-same-'))
		try {
			await buildShippedSite(join(folder, 'situs'))
			expect(bytesOf(join(folder, 'situs'))).toEqual(bytesOf(inject('siteFolder')))
		} finally {
			rmSync(folder, { recursive: true })
		}
	},
)
