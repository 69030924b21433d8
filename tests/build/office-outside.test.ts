import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFull } from '../depth.ts'
import { fixtureData, type Run, runBuildToEnd } from './run-small-build.ts'

let folder: string

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-kantor-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const item = (title: string) => `---
title: "${title}"
summary: "Sebuah berita karangan tentang wilayah contoh."
date: 2025-03-01
category: berita
areas: ["99.01"]
source: "Kantor Contoh"
picture: { src: /gambar/forum.png, alt: Karangan }
---

Isi **${title}**.

<Chart indicator="p0" area="99.01" />
`

/** An office of its own outside the repository: the fixture's tables, and the texts given by path. */
function officeOf(name: string, texts: Readonly<Record<string, string | Buffer>>): string {
	const office = join(folder, name)
	cpSync(fixtureData, office, { recursive: true })
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(office, path)), { recursive: true })
		writeFileSync(join(office, path), text)
	}
	return office
}

/** Text of a page of a site, `null` where there is none. */
function page(site: string, path: string): string | null {
	const file = join(folder, site, path, 'index.html')
	return existsSync(file) ? readFileSync(file, 'utf8') : null
}

describe('an office outside the repository', () => {
	let first: Run
	let second: Run
	let bare: Run

	beforeAll(async () => {
		const build = (office: string, site: string) => runBuildToEnd(['--data', office, '--out', join(folder, site)])
		const pages = {
			'pages/tentang.id.mdx': '## Kantor pertama\n\nSebuah kalimat.\n',
			'programmes/kube.id.mdx': 'Catatan program.\n',
		}
		const news = { 'news/forum.id.mdx': item('Forum kantor pertama'), 'news/forum.en.mdx': item('First forum') }
		const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#888' } })
			.png()
			.toBuffer()
		const pictures = { 'pictures/forum.png': picture, 'pictures/README.md': 'Dari mana gambarnya' }
		first = await build(officeOf('pertama', { ...news, ...pages, ...pictures }), 'situs-pertama')
		const others = {
			'news/forum.id.mdx': item('Forum kantor kedua'),
			'news/forum.en.mdx': item('Second forum'),
			...pictures,
		}
		if (inFull) second = await build(officeOf('kedua', others), 'situs-kedua')
		bare = await build(officeOf('ketiga', {}), 'situs-ketiga')
	})

	test('is built with its own news, pictures, pages and notes', () => {
		expect(first.output).toContain('Selesai · done')
		expect(first.output).toContain('2 berita · news items')
		const article = page('situs-pertama', 'berita/forum') ?? ''
		expect(article).toContain('<strong>Forum kantor pertama</strong>')
		expect(article).toContain('<p class="chart">p0 99.01</p>')
		expect(readdirSync(join(folder, 'situs-pertama/gambar/kantor')).length).toBeGreaterThan(0)
		for (const name of ['forum.png', 'README.md'])
			expect(existsSync(join(folder, 'situs-pertama/gambar', name))).toBe(false)
		expect(page('situs-pertama', 'tentang')).toMatch(/Kantor pertama<\/h2>[\s\S]*Sebuah kalimat[\s\S]*Catatan program/)
		expect(page('situs-pertama', 'en/tentang')).not.toContain('kalimat')
	})

	// The office without texts, built after the first as well, answers for it before a push.
	test.runIf(inFull)('shares nothing with the office built after it', () => {
		expect(second.output).toContain('Selesai · done')
		expect(page('situs-kedua', 'berita/forum')).toContain('<strong>Forum kantor kedua</strong>')
		expect(page('situs-kedua', 'tentang')).not.toContain('Kantor pertama')
	})

	test('may have no texts at all, and its build says nothing of that', () => {
		expect(page('situs-ketiga', 'berita/forum')).toBeNull()
		expect(page('situs-ketiga', 'tentang')).not.toContain('Kantor pertama')
		expect(bare.output).not.toMatch(/WARN|does not exist|No files found/i)
		expect(
			bare.output.split('\n').filter((line) => !/^\[\d\/9\]|^Penerima|^Ukuran|^Layanan gratis|^Selesai|^$/.test(line)),
		).toEqual([])
	})
})
