import type { Archive } from '../package/archive.ts'
import { attribute, readXml } from '../package/read-xml.ts'
import { type ShownAs, shownByBuiltIn, shownByCode } from './number-format.ts'

/** How each style that cells name by number shows its numbers. */
export function readStyles(archive: Archive, part: string): ShownAs[] {
	const own = new Map<number, ShownAs>()
	const formats: number[] = []
	// Formats and styles also stand in lists for other uses: conditional ones, named ones.
	let list = ''
	readXml(archive, part, {
		open: (name, attributes) => {
			if (name === 'numFmts' || name === 'cellXfs') list = name
			else if (name === 'numFmt' && list === 'numFmts') {
				const given = attributes()
				own.set(Number(attribute(given, 'numFmtId')), shownByCode(attribute(given, 'formatCode') ?? ''))
			} else if (name === 'xf' && list === 'cellXfs') formats.push(Number(attribute(attributes(), 'numFmtId') ?? 0))
		},
		close: (name) => {
			if (name === list) list = ''
		},
		text: () => {},
	})
	return formats.map((id) => own.get(id) ?? shownByBuiltIn(id))
}
