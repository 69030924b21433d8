import type { ChartedIndicator } from '../../../../scripts/gate/news/chart-kind.ts'
import { checkNewsFiles } from '../../../../scripts/gate/news/check-news.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'

const charted = (id: string, changes: Partial<ChartedIndicator>): ChartedIndicator => ({
	id,
	measure: 'count',
	formula: null,
	lowestLevel: 'desa-kelurahan',
	...changes,
})

/** What the items of the tests may speak of. */
export const context = {
	register: { get: (code: string) => (['99', '99.01'].includes(code) ? { code } : undefined) },
	programmes: [{ id: 'pkh' }],
	indicators: [charted('p0', { measure: 'rate', lowestLevel: 'kabupaten-kota' }), charted('idm', { measure: 'index' })],
	verifications: [{ id: 'contoh-2022' }],
	hasPicture: (src: string) => src === '/gambar/forum.svg',
}

/** A sound item, in either language. */
export const good = `---
title: "Forum konsultasi di Kabupaten Contoh"
summary: "Forum membahas data tunggal dan bantuan yang memberdayakan."
date: 2025-11-22
category: berita-terbaru
areas: ["99.01"]
programmes: [pkh]
indicators: [p0]
source: "Dinas Sosial Kabupaten Contoh"
---

Isi berita.

<Chart indicator="p0" area="99.01" />
`

/** Checks a pair of which only the Indonesian item is changed. */
export function issuesOf(change: (text: string) => string): Issue[] {
	return checkNewsFiles([file('forum.en.mdx', good), file('forum.id.mdx', change(good))], context).issues
}

export function file(name: string, text: string) {
	return { name, file: `data/office/news/${name}`, text }
}

export const short = ({ file, line, column, rule, expected, received, hint }: Issue): string =>
	`${file}:${line}:${column} [${rule}]\n  expected ${expected}, received ${received}\n  hint: ${hint}`
