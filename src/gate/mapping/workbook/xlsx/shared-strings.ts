import type { Archive } from '../package/archive.ts'
import { readXml } from '../package/read-xml.ts'
import { textCell } from '../source-cells.ts'
import type { SourceCell } from '../source-file.ts'
import { unescaped } from './unescaped.ts'

/** The texts that cells name by number, each as the one cell that all of them share. */
export function readSharedStrings(archive: Archive, part: string): (SourceCell | null)[] {
	const cells: (SourceCell | null)[] = []
	let text = ''
	let taking = false
	let phonetic = false
	readXml(archive, part, {
		open: (name) => {
			if (name === 'si') text = ''
			else if (name === 'rPh') phonetic = true
			else if (name === 't') taking = !phonetic
		},
		close: (name) => {
			if (name === 't') taking = false
			else if (name === 'rPh') phonetic = false
			else if (name === 'si') cells.push(textCell(unescaped(text)))
		},
		text: (piece) => {
			if (taking) text += piece
		},
	})
	return cells
}
