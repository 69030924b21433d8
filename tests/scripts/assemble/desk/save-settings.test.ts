import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOfficeSettings, saveSettings } from '../../../../scripts/assemble/desk/save-settings.ts'

let room: string
let data: string
beforeEach(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-desk-atur-'))
	data = join(room, 'kantor')
	cpSync('tests/offices/satu-indikator', data, { recursive: true })
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const settings = () => readFileSync(join(data, 'portal.yaml'), 'utf8')
const change = (path: string, text: string) => saveSettings(data, { changes: [{ path: path.split('.'), text }] })

describe('the settings of the office at the desk', () => {
	it('are refused whole where the gate refuses the folder with them, in its words', async () => {
		const before = settings()
		const { saved, said } = await change('threshold', '2')
		expect([saved, said.join()]).toEqual([false, expect.stringContaining('[portal-schema]')])
		expect(settings()).toBe(before)
	})

	it('take no change of what the schema does not know, and none of a file that is no YAML', async () => {
		expect((await change('rahasia', 'x')).said.join()).toContain('npm run check')
		writeFileSync(join(data, 'portal.yaml'), 'title: "Terang')
		expect(openOfficeSettings(data)).toBeNull()
		expect((await change('title', 'x')).saved).toBe(false)
		rmSync(join(data, 'portal.yaml'))
		expect(openOfficeSettings(data)).toBeNull()
	})
})
