import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writtenContents } from './invented-source.ts'

test('the list of checksums holds every download but itself, as sha256sum writes it', () => {
	const files = writtenContents()
	const list = String(files.get('unduh/checksums.sha256'))
	const lines = list.trimEnd().split('\n')
	const downloads = [...files.keys()].filter((path) => /^unduh\/(?!checksums)/.test(path))
	expect(lines.map((line) => `unduh/${line.slice(66)}`)).toEqual(downloads.toSorted())
	for (const line of lines) {
		const [hash, name] = line.split('  ')
		expect(
			createHash('sha256')
				.update(files.get(`unduh/${name}`) ?? '')
				.digest('hex'),
		).toBe(hash)
	}
})
