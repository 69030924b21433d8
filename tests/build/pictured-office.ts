import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
	cameraSays,
	drawingSaying,
	editorSays,
	pixels,
	withJpegWords,
	withPngText,
} from '../scripts/site/pictures/invented-pictures.ts'
import { fixtureData } from './run-small-build.ts'

/** Planted in every picture, beside its pixels and in its name. */
export const SECRET = 'rahasiakamera'

const summaries = {
	id: 'Forum membahas data tunggal dan bantuan yang memberdayakan.',
	en: 'The forum spoke of one register and of aid that empowers.',
}

const item = (language: 'id' | 'en') => `---
title: "Forum konsultasi di Kabupaten Contoh"
summary: "${summaries[language]}"
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

/** Writes the office of the fixture once more, with news that shows three of its four pictures, and no other texts. */
export async function writePicturedOffice(data: string): Promise<void> {
	cpSync(fixtureData, data, { recursive: true })
	for (const name of ['pictures', 'news']) mkdirSync(join(data, name))
	const put = (name: string, bytes: Buffer | string) => writeFileSync(join(data, name), bytes)
	const source = pixels(1600, 900).withExif(cameraSays(SECRET)).withXmp(editorSays(SECRET))
	put(`pictures/${SECRET}.jpg`, withJpegWords(await source.clone().jpeg().toBuffer(), SECRET))
	put('pictures/papan.png', withPngText(await source.clone().resize(600).png().toBuffer(), SECRET))
	put('pictures/bagan.svg', drawingSaying(SECRET))
	put('pictures/tak-dipakai.jpg', await source.clone().resize(100).jpeg().toBuffer())
	for (const language of ['id', 'en'] as const) put(`news/forum.${language}.mdx`, item(language))
}
