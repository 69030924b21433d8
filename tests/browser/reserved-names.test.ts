import { readdirSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { fixedNames } from '../../src/schemas/fixed-names.ts'
import { shippedNames } from '../data/shipped-names.ts'

/** Codes of areas are names that no office chooses, and that no name may be: they hold a dot or are digits alone. */
const isCode = (name: string) => /^\d\d(\.\d+)*$/.test(name)

test('every name that the finished site puts beside names of the office is reserved', () => {
	// Comparisons that the portal makes are called after areas; an office may take their place, and means to.
	const comparisons = readdirSync(`${inject('siteFolder')}/bandingkan`).filter((name) => !/\./.test(name))
	const named = new Set([...shippedNames(), ...comparisons])
	// A figure of one indicator is called after it; numbers of a comparison are a file for each of its forms.
	const given = (name: string) =>
		named.has(
			name.replace(/(?<=.)\.(?:html|csv|xlsx|parquet|zip|bib|csv-metadata\.json|csl\.json|json|png|svg|pdf)$/, ''),
		) ||
		named.has(/^(?:tren|sebaran|urutan|peta(?:-perubahan)?)-(.+?)(?:-[\d.]+)?\.html$/.exec(name)?.[1] ?? '') ||
		/^verifikasi-.+\.html$/.test(name) ||
		comparisons.includes(name.replace(/-(?:garis|lereng|titik|panel)\.csv$/, ''))
	const folders = readdirSync(inject('siteFolder'), { recursive: true, withFileTypes: true })
	const besides = Map.groupBy(folders, ({ parentPath }) => parentPath)
	const shared = [...besides].filter(([, entries]) => entries.some(({ name }) => given(name)))
	expect(shared.length).toBeGreaterThan(15)
	const fixed = shared.flatMap(([, entries]) => entries.map(({ name }) => name)).filter((name) => !given(name))
	const unreserved = new Set(fixed.map((name) => name.replace(/\..*/, ''))).difference(fixedNames)
	expect([...unreserved].filter((name) => !isCode(name))).toEqual([])
})
