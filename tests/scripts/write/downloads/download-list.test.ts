import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withDownloadList } from '../../../../scripts/write/downloads/download-list.ts'
import type { GeneratedFile } from '../../../../scripts/write/downloads/generated-file.ts'

const listed = { kind: 'dataset', id: 'angka', rows: 1 } as const
const text = 'é\r\n'
const files: GeneratedFile[] = [
	{ path: 'unduh/b.csv', text, listed },
	{ path: 'areas.json', text: '[]' },
	{ path: 'unduh/a.xlsx', bytes: new Uint8Array(5), listed: { ...listed, rows: null } },
]
const list = (some: readonly GeneratedFile[]) => {
	const last = [...withDownloadList(some)].at(-1)
	return last && 'text' in last ? { path: last.path, entries: JSON.parse(last.text) } : null
}

describe('the list of downloads', () => {
	it('is written after all files, by path, with bytes and checksum of each', () => {
		expect([...withDownloadList(files)].slice(0, -1)).toEqual(files)
		const of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
		expect(list(files)).toEqual({
			path: 'downloads.json',
			entries: [
				{ path: 'a.xlsx', format: 'xlsx', ...listed, rows: null, bytes: 5, sha256: of(new Uint8Array(5)) },
				{ path: 'b.csv', format: 'csv', ...listed, bytes: 4, sha256: of(text) },
			],
		})
	})

	it('refuses a download that does not say what it is, and one of no known format', () => {
		expect(() => list([{ path: 'unduh/a.csv', text }])).toThrow('a download of no known content: a.csv')
		expect(() => list([{ path: 'unduh/a.exe', text, listed }])).toThrow('a download of no known format: a.exe')
	})
})
