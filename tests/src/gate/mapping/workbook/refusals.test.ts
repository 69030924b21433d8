import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ReadFile } from '../../../../../src/gate/mapping/workbook/read-file.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { UnreadableFile } from '../../../../../src/gate/mapping/workbook/unreadable.ts'
import { unreadableText, unreadableWords } from '../../../../../src/gate/mapping/workbook/unreadable-text.ts'
import { openDocument, packed, relationships, workbook, workbookParts } from './workbook-parts.ts'

/** Why a file is refused; fails when it is read, or when anything else is thrown. */
function refusal(name: string, bytes: Uint8Array): UnreadableFile {
	let read: ReadFile
	try {
		read = readWorkbook(name, bytes)
	} catch (error) {
		if (error instanceof UnreadableFile) return error
		throw error
	}
	throw new Error(`read as ${read.format}`)
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const compound = (stream: string) =>
	latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...stream].join('\0')}\0`)
const one = '<row><c><v>1</v></c></row>'

const refused: readonly (readonly [what: string, name: string, bytes: Uint8Array, reason: string])[] = [
	['an empty file', 'a.xlsx', new Uint8Array(), 'empty-file'],
	['the lock file of Excel', '~$rekap.xlsx', workbook({ sheets: [one] }), 'lock-file'],
	['the lock file of LibreOffice', '.~lock.rekap.ods#', strToU8('user,user'), 'lock-file'],
	['an old workbook', 'a.xls', compound('Workbook'), 'xls'],
	['an old workbook under a new name', 'a.xlsx', compound('Workbook'), 'xls'],
	['a workbook of Excel 4', 'a.xls', latin('\x09\x04\x06\0\0\0\x10\0'), 'xls'],
	['an old document', 'a.doc', compound('WordDocument'), 'document'],
	['a locked workbook', 'a.xlsx', compound('EncryptedPackage'), 'password'],
	['a PDF', 'a.pdf', strToU8('%PDF-1.7\n...'), 'pdf'],
	['a PDF behind other bytes', 'a.csv', latin('\0\0\n%PDF-1.4\n'), 'pdf'],
	['a web page under the name of a workbook', 'a.xls', strToU8('\ufeff\n<html xmlns:x="urn:x"><table>'), 'html'],
	['a bare table of a web page', 'a.xls', strToU8('<table border=1><tr><td>1</td></tr></table>'), 'html'],
	['a web archive', 'a.xls', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
	['a workbook of 2003 in XML', 'a.xml', strToU8('<?xml version="1.0"?><Workbook>'), 'other-spreadsheet'],
	['a workbook in SYLK', 'a.slk', strToU8('ID;PWXL;N;E\nC;X1;Y1;K1'), 'other-spreadsheet'],
	['a PNG', 'a.png', latin('\x89PNG\r\n\x1a\n'), 'picture'],
	['a JPEG', 'a.csv', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
	['a WebP', 'a.webp', latin('RIFF\x10\0\0\0WEBPVP8 '), 'picture'],
	['a HEIC', 'a.heic', latin('\0\0\0\x18ftypheic'), 'picture'],
	['a bitmap', 'a.bmp', latin('BM\x10\0\0\0\0\0\0\0\x36\0\0\0'), 'picture'],
	['a drawing', 'a.svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg">'), 'picture'],
	['JSON', 'a.csv', strToU8('[{"kode": "99.01"}]'), 'json'],
	['an RTF document', 'a.rtf', strToU8('{\\rtf1 a'), 'document'],
	['a gzip archive', 'a.csv.gz', latin('\x1f\x8b\x08\0'), 'archive'],
	['a RAR archive', 'a.rar', latin('Rar!\x1a\x07\x01\0'), 'archive'],
	['a ZIP of workbooks', 'a.zip', packed({ 'rekap/rekap.xlsx': workbook({ sheets: [one] }) }), 'archive'],
	['an empty ZIP', 'a.xlsx', zipSync({}), 'archive'],
	['a workbook of Numbers', 'a.numbers', packed({ 'Index/Document.iwa': 'x' }), 'other-spreadsheet'],
	['a text of OpenDocument', 'a.odt', packed({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'document'],
	[
		'a document of Word',
		'a.docx',
		packed({ '_rels/.rels': relationships([['r1', 'officeDocument', 'word/document.xml']]) }),
		'document',
	],
	[
		'a binary workbook',
		'a.xlsb',
		packed({ '_rels/.rels': relationships([['r1', 'officeDocument', 'xl/workbook.bin']]) }),
		'xlsb',
	],
	[
		'a locked spreadsheet of OpenDocument',
		'a.ods',
		openDocument('', '', { 'META-INF/manifest.xml': '<m:manifest><m:encryption-data/></m:manifest>' }),
		'password',
	],
	['a workbook without cells', 'a.xlsx', workbook({ sheets: [''] }), 'no-values'],
	['a CSV of blanks', 'a.csv', strToU8(';;\n \n'), 'no-values'],
	[
		'a workbook of formulas never calculated',
		'a.xlsx',
		workbook({ sheets: ['<row><c><f>1+1</f></c></row>'] }),
		'formulas-only',
	],
	['a CSV with a quote that never closes', 'a.csv', strToU8('a,b\n1,"2\n3,4\n5,6'), 'quotes'],
	['bytes that are no text', 'a.csv', latin('a,b\n\x01\x02\x03,1\n'), 'unknown'],
]

describe('a file that is no table', () => {
	it.each(refused)('is refused with what to do: %s', (_, name, bytes, reason) => {
		expect(refusal(name, bytes).reason).toBe(reason)
	})

	it('covers every reason but those of size, which have tests of their own', () => {
		const known = new Set(refused.map(([, , , reason]) => reason))
		const others = Object.keys(unreadableText).filter((reason) => !known.has(reason))
		expect(others).toEqual(['damaged', 'too-large', 'too-many-cells'])
	})

	it('is told in two sentences at most, Indonesian and English, with figures in the way of the language', () => {
		for (const say of Object.values(unreadableText)) {
			const words = say({ limit: 2_000_000, row: 7 })
			for (const sentence of [words.id, words.en]) expect(sentence).toMatch(/^[A-Z][^\n]{40,260}\.$/)
		}
		expect(unreadableWords(new UnreadableFile('too-many-cells', { limit: 2_000_000 }))).toEqual({
			id: 'Berkas ini memuat lebih dari 2.000.000 sel, terlalu banyak untuk dibaca. Hapus lembar, baris dan kolom yang tidak dipakai, atau bagi menjadi beberapa berkas.',
			en: 'This file holds more than 2,000,000 cells, too many to be read. Delete the sheets, rows and columns that are not needed, or split it into several files.',
		})
		expect(unreadableWords(refusal('a.csv', strToU8('a,b\n1,"2\n3,4'))).id).toContain(
			'Tanda petik di baris 2 tidak ditutup',
		)
	})
})

describe('a workbook that is not whole', () => {
	const whole = workbook({ sheets: [one.repeat(200)] })
	const damaged = (bytes: Uint8Array) => expect(refusal('a.xlsx', bytes).reason).toBe('damaged')

	it('is refused when its end is missing', () => {
		damaged(whole.slice(0, whole.length - 30))
		damaged(whole.slice(0, 400))
	})

	it('is refused when a byte of its cells changed: no other figure is read in its place', () => {
		const sheet = strToU8('<worksheet><sheetData><row><c><v>123</v></c></row></sheetData></worksheet>')
		const parts = workbookParts({ sheets: [''] })
		const files = Object.entries(parts).map(([name, xml]) => [name, xml instanceof Uint8Array ? xml : strToU8(xml)])
		const stored = zipSync({ ...Object.fromEntries(files), 'xl/worksheets/sheet1.xml': sheet }, { level: 0 })
		expect(readWorkbook('a.xlsx', stored).sheets[0]?.rows[0]?.[0]?.text).toBe('123')
		const at = Buffer.from(stored).indexOf('123')
		stored[at] = '9'.charCodeAt(0)
		damaged(stored)
	})

	it('is refused when XML does not close, a text is not there, or a part is missing', () => {
		damaged(workbook({ sheets: ['<sheetData><row><c><v>1</v></c></row>'] }))
		damaged(workbook({ sheets: ['<row><c t="s"><v>3</v></c></row>'], strings: '<si><t>a</t></si>' }))
		const parts = workbookParts({ sheets: [one] })
		delete parts['xl/worksheets/sheet1.xml']
		damaged(packed(parts))
		damaged(packed({ '[Content_Types].xml': '<Types/>' }))
	})

	it('is refused when two parts have one name', () => {
		const parts = workbookParts({ sheets: [one], more: { 'XL/Worksheets/Sheet1.xml': '<worksheet/>' } })
		damaged(packed(parts))
	})
})
