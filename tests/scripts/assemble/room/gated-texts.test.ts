import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeGatedTexts } from '../../../../scripts/assemble/room/gated-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'terang-texts-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('writes texts as they were read, each into the folder it came from', () => {
	const read = (file: string, text: string) => ({ file, name: file.split('/').at(-1) ?? '', text })
	writeGatedTexts(folder, [
		read('data/office/news/forum.id.mdx', 'Berita.\r\n'),
		read('/srv/kantor/pages/tentang.id.mdx', '\ufeffTentang'),
		read('../kantor/programmes/pkh.en.mdx', ''),
	])
	expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
		'news',
		'news/forum.id.mdx',
		'pages',
		'pages/tentang.id.mdx',
		'programmes',
		'programmes/pkh.en.mdx',
	])
	expect(readFileSync(join(folder, 'news/forum.id.mdx'), 'utf8')).toBe('Berita.\r\n')
	expect(readFileSync(join(folder, 'pages/tentang.id.mdx'), 'utf8')).toBe('\ufeffTentang')
})
