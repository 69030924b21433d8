import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFolder } from '../../../../scripts/site/pocket/zip-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a ZIP holds every file under one folder, and has the same bytes whatever order files come in', () => {
	const files: [string, Uint8Array][] = [
		['index.html', bytes('<p>é</p>')],
		['a/b.woff2', bytes('font')],
	]
	const zip = zipFolder('saku', new Map(files))
	const read = Object.entries(unzipSync(zip)).map(([path, content]) => [path, new TextDecoder().decode(content)])
	expect(read).toEqual([
		['saku/a/b.woff2', 'font'],
		['saku/index.html', '<p>é</p>'],
	])
	expect(zipFolder('saku', new Map(files.toReversed()))).toEqual(zip)
})
