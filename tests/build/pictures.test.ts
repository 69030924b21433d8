import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFull } from '../depth.ts'
import {
	cameraSays,
	drawingSaying,
	editorSays,
	pixels,
	withJpegWords,
	withPngText,
} from '../scripts/site/pictures/invented-pictures.ts'
import { bytesOf } from './bytes-of.ts'
import { fixtureData, type Run, runBuildToEnd } from './run-small-build.ts'

/** Planted in every file, in its name too. */
const SECRET = 'rahasiakamera'

const folder = mkdtempSync(join(tmpdir(), 'terang-build-'))
const data = join(folder, 'data')
const out = join(folder, 'situs')
let run: Run

const item = (language: string) => `---
title: "Forum konsultasi di Kabupaten Contoh"
summary: "Forum membahas data tunggal dan bantuan yang memberdayakan."
date: 2025-11-22
category: berita-terbaru
areas: ["99.01"]
source: "Dinas Sosial Kabupaten Contoh"
picture: { src: /gambar/${SECRET}.jpg, alt: "Warga duduk melingkar, ${language}" }
---

![Papan data](/gambar/papan.png)

![Bagan][bagan]

[bagan]: /gambar/bagan.svg
`

beforeAll(async () => {
	cpSync(fixtureData, data, { recursive: true })
	for (const name of ['pictures', 'news']) mkdirSync(join(data, name))
	const put = (name: string, bytes: Buffer | string) => writeFileSync(join(data, name), bytes)
	const source = pixels(1600, 900).withExif(cameraSays(SECRET)).withXmp(editorSays(SECRET))
	put(`pictures/${SECRET}.jpg`, withJpegWords(await source.clone().jpeg().toBuffer(), SECRET))
	put('pictures/papan.png', withPngText(await source.clone().resize(600).png().toBuffer(), SECRET))
	put('pictures/bagan.svg', drawingSaying(SECRET))
	put('pictures/tak-dipakai.jpg', await source.clone().resize(100).jpeg().toBuffer())
	for (const language of ['id', 'en']) put(`news/forum.${language}.mdx`, item(language))
	run = await runBuildToEnd(['--data', data, '--out', out])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('pictures of an office', () => {
	test('stand on pages at three widths, with their size and what they show', () => {
		expect([run.code, run.output.slice(-2000)]).toEqual([0, expect.stringContaining('Selesai')])
		const page = readFileSync(join(out, 'berita/forum/index.html'), 'utf8')
		const images = [...page.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag.replaceAll(/[0-9a-f]{16}/g, '#'))
		expect(images).toMatchInlineSnapshot(`
			[
			  "<img class="photo" src="/gambar/kantor/#-960.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-960.webp 960w, /gambar/kantor/#-1440.webp 1440w" sizes="(min-width: 48rem) 688px, 100vw" width="1440" height="810" alt="Warga duduk melingkar, id" loading="lazy" decoding="async">",
			  "<img class="photo" src="/gambar/kantor/#-600.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-600.webp 600w" sizes="(min-width: 48rem) 600px, 100vw" width="600" height="338" alt="Papan data" loading="lazy" decoding="async">",
			  "<img class="photo" src="/gambar/kantor/#-960.webp" srcset="/gambar/kantor/#-480.webp 480w, /gambar/kantor/#-960.webp 960w, /gambar/kantor/#-1440.webp 1440w" sizes="(min-width: 48rem) 688px, 100vw" width="1440" height="720" alt="Bagan" loading="lazy" decoding="async">",
			]
		`)
	})

	test('are published once, as light pictures alone, and only where a text shows them', () => {
		const made = readdirSync(join(out, 'gambar/kantor')).map((name) => name.replace(/^[0-9a-f]{16}/, '#'))
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
		expect(readdirSync(join(out, 'gambar'))).toEqual(['kantor'])
		const sizes = Object.entries(bytesOf(out)).flatMap(([path]) =>
			path.endsWith('.webp') ? [readFileSync(join(out, path)).length] : [],
		)
		expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000)
	})

	test('leave nothing of what stood beside their pixels in any file of the site, nor their names', () => {
		const telling = Object.keys(bytesOf(out)).filter(
			(path) => path.includes(SECRET) || readFileSync(join(out, path)).includes(SECRET),
		)
		expect(telling).toEqual([])
	})

	// Before a push tests/scripts/site/pictures answers for it, a picture at a time.
	test.runIf(inFull)('are the same bytes in another build', async () => {
		const other = join(folder, 'lain')
		expect((await runBuildToEnd(['--data', data, '--out', other])).code).toBe(0)
		expect(bytesOf(other)).toEqual(bytesOf(out))
	})
})
