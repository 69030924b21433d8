import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const encodingRule: Rule = {
	id: 'encoding',
	explanation: {
		id: 'Berkas tersimpan sebagai teks UTF-8, dengan atau tanpa BOM.',
		en: 'A file is saved as UTF-8 text, with or without a byte order mark.',
	},
}

const saveAsUtf8: Bilingual = {
	id: 'di Excel pilih Simpan Sebagai, lalu jenis "CSV UTF-8 (Comma delimited)"',
	en: 'in Excel choose Save As, then type "CSV UTF-8 (Comma delimited)"',
}

const saveText: Bilingual = {
	id: 'di editor teks pilih Simpan Sebagai dengan pengodean UTF-8',
	en: 'in the text editor choose Save As with encoding UTF-8',
}

/** `byte` is the first byte that is not UTF-8, `offset` its place in the file, counted from 0. */
export function notUtf8(byte: number, offset: number, kind: 'table' | 'settings'): Finding {
	const received = `byte 0x${hex(byte)} at offset ${offset}${windowsLetter(byte)}`
	return broken(
		encodingRule,
		{ id: 'teks UTF-8', en: 'UTF-8 text' },
		received,
		kind === 'table' ? saveAsUtf8 : saveText,
	)
}

/** A NUL byte inside the text: the file was cut, damaged, or is no text at all. */
export function nulByte(offset: number): Finding {
	return broken(encodingRule, { id: 'teks UTF-8', en: 'UTF-8 text' }, `byte 0x00 at offset ${offset}`, {
		id: 'berkas rusak atau bukan teks; simpan ulang dari sumbernya sebagai CSV UTF-8',
		en: 'the file is damaged or no text; save it again from its source as CSV UTF-8',
	})
}

/** Signs at the start of a file that tell another kind of file, before any line is read. */
export function foreignFile(start: Uint8Array): Finding | null {
	const [first = -1, second = -1, third = -1] = start
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || second === 0 || first === 0) {
		if (first === 0 && second === 0 && third === 0) return nulByte(0)
		return broken(
			encodingRule,
			{ id: 'teks UTF-8', en: 'UTF-8 text' },
			'UTF-16 text ("Unicode Text" in Excel)',
			saveAsUtf8,
		)
	}
	if (first === 0x50 && second === 0x4b && third === 3) {
		return broken(
			encodingRule,
			{ id: 'teks UTF-8', en: 'UTF-8 text' },
			'a workbook (.xlsx or .ods) named as a text file',
			saveAsUtf8,
		)
	}
	return null
}

function hex(byte: number): string {
	return byte.toString(16).toUpperCase().padStart(2, '0')
}

/** What the byte would be in Windows-1252, the usual culprit. */
function windowsLetter(byte: number): string {
	const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte))
	return /[\p{L}\p{P}\p{S}]/u.test(letter) ? `, "${letter}" in Windows-1252` : ''
}
