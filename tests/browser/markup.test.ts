import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'

const folder = inject('siteFolder')

/** One page of every template; the Indonesian and the English page come from the same one. */
const pages = [
	'404.html',
	'index.html',
	'en/index.html',
	'wilayah/index.html',
	'wilayah/00/index.html',
	'wilayah/35/index.html',
	'wilayah/35.29/index.html',
	'wilayah/33.16.02/index.html',
	'wilayah/33.16.02.2006/index.html',
	'wilayah/33.16.02.1005/index.html',
	'en/wilayah/35.29/index.html',
	'indikator/index.html',
	'indikator/p0/index.html',
	'indikator/idm/index.html',
	'program/index.html',
	'program/pkh/index.html',
	'berita/index.html',
	'berita/kategori/data/index.html',
	'berita/forum-bangkalan-dtsen/index.html',
	'data/index.html',
	'data/idm-desa-2024/index.html',
	'cari/index.html',
	'metodologi/index.html',
	'glosarium/index.html',
	'tentang/index.html',
]

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// How Astro writes void elements, attributes and entities is no fault of the page.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-raw-characters': 'off',
		'long-title': 'off',
	},
})

test.each(pages)('%s is valid HTML', async (page) => {
	const report = await validator.validateString(readFileSync(join(folder, page), 'utf8'))
	const faults = report.results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
	)
	expect([...new Set(faults)]).toEqual([])
})
