import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFull } from '../depth.ts'
import { bytesOf } from './bytes-of.ts'
import { SECRET, writePicturedOffice } from './pictured-office.ts'
import { fixtureData, type Run, runBuildToEnd } from './run-small-build.ts'

let folder: string

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-kantor-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const item = (title: string, summary: string) => `---
title: "${title}"
summary: "${summary}"
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

	beforeAll(async () => {
		const build = (office: string, site: string) => runBuildToEnd(['--data', office, '--out', join(folder, site)])
		const pages = {
			'pages/tentang.id.mdx': '## Kantor pertama\n\nSebuah kalimat.\n',
			'programmes/kube.id.mdx': 'Catatan program.\n',
		}
		const news = {
			'news/forum.id.mdx': item('Forum kantor pertama', 'Sebuah berita karangan tentang wilayah contoh.'),
			'news/forum.en.mdx': item('First forum', 'Made-up news of an invented area.'),
		}
		const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#888' } })
			.png()
			.toBuffer()
		const pictures = { 'pictures/forum.png': picture, 'pictures/README.md': 'Dari mana gambarnya' }
		first = await build(officeOf('pertama', { ...news, ...pages, ...pictures }), 'situs-pertama')
		await writePicturedOffice(join(folder, 'kedua'))
		second = await build(join(folder, 'kedua'), 'situs-kedua')
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

	test('shares nothing with the office built after it, whose build says nothing of the texts it lacks', () => {
		expect([second.code, second.output.slice(-2000)]).toEqual([0, expect.stringContaining('Selesai')])
		expect(page('situs-kedua', 'berita/forum')).toContain('Forum konsultasi di Kabupaten Contoh')
		expect(page('situs-kedua', 'berita/forum')).not.toContain('kantor pertama')
		expect(page('situs-kedua', 'tentang')).not.toMatch(/Kantor pertama|Catatan program/)
		expect(second.output).not.toMatch(/WARN|does not exist|No files found/i)
		expect(
			second.output
				.split('\n')
				.filter((line) => !/^\[\d\/9\]|^Penerima|^Ukuran|^Layanan gratis|^Selesai|^$/.test(line)),
		).toEqual([])
	})
})

describe('pictures of an office', () => {
	const out = () => join(folder, 'situs-kedua')

	test('stand on pages at three widths, with their size and what they show', () => {
		const html = page('situs-kedua', 'berita/forum') ?? ''
		const images = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag.replaceAll(/[0-9a-f]{16}/g, '#'))
		expect(images).toMatchInlineSnapshot(`
			[
			  "<img class="photo" src="/gambar/kantor/#-960.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-960.webp 960w, /gambar/kantor/#-1440.webp 1440w" sizes="(min-width: 48rem) 688px, 100vw" width="1440" height="810" alt="Warga duduk melingkar, id" loading="lazy" decoding="async">",
			  "<img class="photo" src="/gambar/kantor/#-600.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-600.webp 600w" sizes="(min-width: 48rem) 600px, 100vw" width="600" height="338" alt="Papan data" loading="lazy" decoding="async">",
			  "<img class="photo" src="/gambar/kantor/#-960.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-960.webp 960w, /gambar/kantor/#-1440.webp 1440w" sizes="(min-width: 48rem) 688px, 100vw" width="1440" height="720" alt="Bagan" loading="lazy" decoding="async">",
			]
		`)
	})

	test('are published once, as light pictures alone, and only where a text shows them', () => {
		const made = readdirSync(join(out(), 'gambar/kantor')).map((name) => name.replace(/^[0-9a-f]{16}/, '#'))
		expect(made.sort()).toEqual([
			'#-1440.webp',
			'#-1440.webp',
			'#-480.webp',
			'#-480.webp',
			'#-480.webp',
			'#-600.webp',
			'#-960.webp',
			'#-960.webp',
		])
		expect(readdirSync(join(out(), 'gambar'))).toEqual(['kantor'])
		const sizes = Object.entries(bytesOf(out())).flatMap(([path]) =>
			path.endsWith('.webp') ? [readFileSync(join(out(), path)).length] : [],
		)
		expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000)
	})

	test('leave nothing of what stood beside their pixels in any file of the site, nor their names', () => {
		const telling = Object.keys(bytesOf(out())).filter(
			(path) => path.includes(SECRET) || readFileSync(join(out(), path)).includes(SECRET),
		)
		expect(telling).toEqual([])
	})

	// Before a push tests/scripts/site/pictures answers for it, a picture at a time.
	test.runIf(inFull)('are the same bytes in another build', async () => {
		const other = join(folder, 'lain')
		expect((await runBuildToEnd(['--data', join(folder, 'kedua'), '--out', other])).code).toBe(0)
		expect(bytesOf(other)).toEqual(bytesOf(out()))
	})
})
