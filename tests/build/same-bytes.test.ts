import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildShippedSite, ensureShippedSite, shippedSiteFolder } from '../browser/shipped-site.ts'
import { bytesOf } from './run-small-build.ts'

test('two builds of the shipped portal hold the same bytes, wherever they are written', () => {
	ensureShippedSite()
	const folder = mkdtempSync(join(tmpdir(), 'terang-same-'))
	try {
		buildShippedSite(join(folder, 'situs'))
		expect(bytesOf(join(folder, 'situs'))).toEqual(bytesOf(shippedSiteFolder))
	} finally {
		rmSync(folder, { recursive: true })
	}
})
