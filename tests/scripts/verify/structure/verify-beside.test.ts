import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite } from '../../../../scripts/ground/files/site-files.ts'
import { verifyBeside } from '../../../../scripts/verify/structure/verify-beside.ts'
import { verifySite } from '../../../../scripts/verify/structure/verify-site.ts'

const expected = { areas: ['99'], indicators: [], site: 'https://contoh.go.id', forbiddenText: ['/rahasia/'] }
const files = {
	'index.html': '<!doctype html><p style="color:red"><a href="/unduh/nanti.pdf">Nanti</a> /rahasia/</p>',
	'rusak.json': '{',
}

let folder: string
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-beside-'))
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a thread finds in the structure of a site what is found without one, in the same order', async () => {
	const site = openSite(folder)
	const here = verifySite({ ...site, paths: new Set([...site.paths, 'unduh/nanti.pdf']) }, expected)
	expect(here.length).toBeGreaterThan(4)
	const order = { folder, promised: ['unduh/nanti.pdf'], expected, asked: 'a' }
	const { issues, record } = await verifyBeside({ ...order, before: undefined })
	expect(issues).toEqual(here)
	expect((await verifyBeside({ ...order, before: record })).issues).toEqual(here)
})

test('a thread that could read nothing is no site without faults', async () => {
	const order = { folder: join(folder, 'tidak-ada'), promised: [], expected, asked: 'a', before: undefined }
	await expect(verifyBeside(order)).rejects.toThrow('ENOENT')
})
