import type { UnreadableReason } from './unreadable.ts'

/** What the first bytes of a file say it is: something to read on, or why it cannot be read. */
export type FileKind = 'package' | 'text' | UnreadableReason

const signatures: readonly (readonly [string, UnreadableReason])[] = [
	['\x89PNG', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['GIF8', 'picture'],
	['II*\0', 'picture'],
	['MM\0*', 'picture'],
	['{\\rtf', 'document'],
	['\x1f\x8b', 'archive'],
	["7z\xbc\xaf'\x1c", 'archive'],
	['Rar!\x1a', 'archive'],
	['\xfd7zXZ', 'archive'],
	['BZh', 'archive'],
	// Workbooks of Excel 2 to 4, before they were compound files.
	['\x09\0\x04\0', 'xls'],
	['\x09\x02\x06\0', 'xls'],
	['\x09\x04\x06\0', 'xls'],
]

/** Kinds of file by their content, whatever their name ends with. */
export function fileKind(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return 'empty-file'
	if (starts(bytes, 'PK\x03\x04') || starts(bytes, 'PK\x05\x06')) return 'package'
	if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes)
	const known = signatures.find(([signature]) => starts(bytes, signature))
	if (known) return known[1]
	if (isPicture(bytes)) return 'picture'
	// Scanners and mail programs may put bytes before the heading.
	return indexOf(bytes.subarray(0, 1024), latin('%PDF-')) === -1 ? 'text' : 'pdf'
}

/** What texts are that hold no table, by their first words; `null` for a table. */
export function textKind(text: string): UnreadableReason | null {
	const head = text.slice(0, 2_000).trimStart()
	if (/^(?:MIME-Version:|From: <Saved by)/i.test(head)) return 'html'
	if (/^<(?:!doctype html|!--|html|head|meta|body|table|div|style)\b|^<!--/i.test(head)) return 'html'
	if (/^<\?xml/i.test(head) && /<html\b/i.test(head)) return 'html'
	if (/^<\?xml|^<\w+:\w+[\s>]/i.test(head)) return 'other-spreadsheet'
	if (/^<svg\b/i.test(head)) return 'picture'
	if (/^[[{]\s*["{[\]}]/.test(head)) return 'json'
	return /^ID;P/.test(head) ? 'other-spreadsheet' : null
}

/** Old documents of Office, and locked new ones, are folders in a file; their names are UTF-16. */
function compoundKind(bytes: Uint8Array): UnreadableReason {
	const holds = (name: string) => indexOf(bytes, latin([...name].join('\0'))) !== -1
	if (holds('EncryptedPackage')) return 'password'
	return holds('WordDocument') || holds('PowerPoint Document') ? 'document' : 'xls'
}

function isPicture(bytes: Uint8Array): boolean {
	if (starts(bytes, 'RIFF') && starts(bytes.subarray(8), 'WEBP')) return true
	if (starts(bytes.subarray(4), 'ftyp')) return true
	// "BM" may begin a text; in a bitmap four zeros follow the size.
	return starts(bytes, 'BM') && starts(bytes.subarray(6), '\0\0\0\0')
}

function starts(bytes: Uint8Array, signature: string): boolean {
	return bytes.length >= signature.length && [...signature].every((sign, at) => sign.charCodeAt(0) === bytes[at])
}

function latin(text: string): Uint8Array {
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
	const last = bytes.length - wanted.length
	for (
		let at = bytes.indexOf(wanted[0] as number);
		at !== -1 && at <= last;
		at = bytes.indexOf(wanted[0] as number, at + 1)
	) {
		let same = 1
		while (same < wanted.length && bytes[at + same] === wanted[same]) same++
		if (same === wanted.length) return at
	}
	return -1
}
