import { alike, broken, type Finding } from '../../../src/issue/finding.ts'
import type { PageScan } from './page-scan.ts'
import { verifyRules } from './verify-rules.ts'

/** What a page says of itself before its text. */
export function* headOf({ language, title, description }: PageScan): Generator<Finding> {
	for (const [part, text] of Object.entries({ lang: language, title, description })) {
		if (text !== '') continue
		yield broken(verifyRules.head, alike(part), null, {
			id: `halaman belum punya ${part}`,
			en: `the page has no ${part}`,
		})
	}
}

/** Ids that stand twice, and labels, descriptions and patterns whose id is not there. */
export function* anchorsOf({ ids, repeatedIds, references }: PageScan): Generator<Finding> {
	for (const id of new Set(repeatedIds)) {
		yield broken(verifyRules.anchor, { id: 'setiap id satu kali', en: 'each id once' }, `id="${id}"`, {
			id: 'beri id lain kepada bagian yang kedua',
			en: 'give the second part another id',
		})
	}
	for (const id of new Set(references)) {
		if (ids.has(id)) continue
		yield broken(verifyRules.anchor, { id: 'id di laman ini', en: 'an id of this page' }, `#${id}`, {
			id: 'perbaiki id yang ditunjuk label, keterangan, atau pola ini',
			en: 'correct the id that a label, a description or a pattern points to',
		})
	}
}

/** A page is read by its headings, by ear above all: one title, and no step left out on the way down. */
export function* headingsOf({ headings }: PageScan): Generator<Finding> {
	const titles = headings.filter((level) => level === 1).length
	const skips = headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1)
	if (titles === 1 && !skips) return
	yield broken(
		verifyRules.heading,
		{ id: 'satu h1, lalu h2, h3, ... tanpa lompatan', en: 'one h1, then h2, h3, ... without a leap' },
		headings.map((n) => `h${n}`).join(' '),
		{
			id: 'ubah tingkat judul di komponen halaman ini',
			en: 'change the level of a heading in the components of this page',
		},
	)
}
