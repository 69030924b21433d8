import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkTexts } from '../../../../scripts/gate/texts/check-texts.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'

const rooms: string[] = []
afterAll(() => {
	for (const room of rooms) rmSync(room, { recursive: true })
})

/** Issues of an office folder with these texts: file, place, rule. */
async function issuesOf(texts: Readonly<Record<string, string>>): Promise<string[]> {
	const office = mkdtempSync(join(tmpdir(), 'terang-texts-'))
	rooms.push(office)
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(join(office, dirname(path)), { recursive: true })
		writeFileSync(join(office, path), text)
	}
	const issues = new IssueCollector()
	await checkTexts(office, [{ id: 'pkh' }], issues)
	return issues.issues().map(({ file, line, column, rule }) => `${basename(file)}:${line}:${column} ${rule}`)
}

describe("an office's own texts", () => {
	it('may be on pages of the portal and on programmes, and need not be there', async () => {
		const texts = { 'pages/tentang.id.mdx': '## Kantor\n\nTeks.\n', 'programmes/pkh.en.mdx': 'Text.\n' }
		expect(await issuesOf(texts)).toEqual([])
		expect(await issuesOf({})).toEqual([])
	})

	it('can be read as MDX, and have no front matter', async () => {
		const texts = {
			'pages/tentang.id.mdx': 'Baris satu.\n\nKurung {salah\n',
			'pages/tentang.en.mdx': '---\ntitle: x\n---\n\nText.\n',
		}
		expect(await issuesOf(texts)).toEqual(['tentang.en.mdx:1:1 mdx-syntax', 'tentang.id.mdx:3:8 mdx-syntax'])
	})

	it('are named as a page or a programme', async () => {
		const texts = {
			'pages/tentnag.id.mdx': 'Teks.\n',
			'pages/kontak.md': 'Teks.\n',
			'programmes/pkhh.id.mdx': 'Teks.\n',
		}
		expect(await issuesOf(texts)).toEqual([
			'kontak.md:null:null unexpected-file',
			'tentnag.id.mdx:null:null unexpected-file',
			'pkhh.id.mdx:null:null known-programme',
		])
	})
})
