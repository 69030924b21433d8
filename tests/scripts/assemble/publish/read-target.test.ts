import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { readTarget } from '../../../../scripts/assemble/publish/read-target.ts'
import { inDataFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

describe('publish in portal.yaml', () => {
	it('names the target, and is no part of what a site is made of', async () => {
		await inDataFolder(null, async (office) => {
			expect(await readTarget(office)).toEqual({ target: null, issues: [] })
			const path = join(office, 'portal.yaml')
			writeFileSync(path, `${readFileSync(path, 'utf8')}\npublish:\n  folder: ../situs\n`)
			expect((await readTarget(office)).target).toEqual({ folder: '../situs' })
			const { input, issues } = await readInput(office, { areaSource: onlyCountry, national: null, day: '2026-06-30' })
			expect(issues).toEqual([])
			expect(input?.portal).toBeDefined()
			expect(JSON.stringify(input?.portal)).not.toContain('situs')
		})
	})

	it('is refused with two targets at once', async () => {
		await inDataFolder(null, async (office) => {
			const path = join(office, 'portal.yaml')
			writeFileSync(path, `${readFileSync(path, 'utf8')}\npublish:\n  folder: ../situs\n  rsync: a:/srv/x/\n`)
			const { issues } = await readTarget(office)
			expect(issues.map(({ rule, expected }) => `${rule} ${expected}`)).toEqual([
				'portal-schema publish: salah satu saja: folder, rsync, atau git / exactly one of folder, rsync and git',
			])
		})
	})
})
