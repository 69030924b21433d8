import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { announcementWords } from '../../../../../src/gate/mapping/workbook/announcement-text.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { UnreadableFile } from '../../../../../src/gate/mapping/workbook/unreadable.ts'
import { unreadableWords } from '../../../../../src/gate/mapping/workbook/unreadable-text.ts'
import { openDocument, packed, workbook, workbookParts } from './workbook-parts.ts'

const sheet =
	'<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row><row r="2" hidden="1"><c r="A2"><f>B1</f></c><c r="B2" t="inlineStr"><is><t>dua</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
const plan = {
	sheets: [sheet],
	strings: '<si><t>satu</t></si>',
	styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
}
const ods =
	'<table:table table:name="a"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="3"/></table:table-row></table:table>'

/** Reads, and lets the declared error pass; anything else fails the test. */
function readOrRefuse(name: string, bytes: Uint8Array): void {
	try {
		const file = readWorkbook(name, bytes, { unpackedBytes: 1_000_000, cells: 100_000, entries: 100 })
		for (const announced of file.announcements) expect(announcementWords(announced).id).toMatch(/\.$/)
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error
		expect(unreadableWords(error).id).toMatch(/\.$/)
	}
}

const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 })

function changed(bytes: Uint8Array, list: readonly { at: number; byte: number }[]): Uint8Array {
	const copy = bytes.slice()
	for (const { at, byte } of list) copy[at % copy.length] = byte
	return copy
}

describe('whatever the bytes', () => {
	it('a file is read or refused in words: bytes of chance', () => {
		const starts = fc.constantFrom('', 'PK\x03\x04', 'a;b\n', '<table>', '%PDF', '\xff\xfe')
		fc.assert(
			fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
				readOrRefuse('a.csv', Uint8Array.from([...start].map((sign) => sign.charCodeAt(0)).concat([...rest])))
			}),
			{ numRuns: 250 },
		)
	})

	it.each([
		['xlsx', workbook(plan)],
		['ods', openDocument(ods)],
		['csv', strToU8('kode;nama\n99.01;"a;b"\n99.02;c\n')],
	])('a file is read or refused in words: %s with some bytes changed or cut off', (format, bytes) => {
		fc.assert(
			fc.property(changes, fc.nat(bytes.length), (list, length) => {
				readOrRefuse(`a.${format}`, changed(bytes, list))
				readOrRefuse(`a.${format}`, changed(bytes.slice(0, length + 1), list))
			}),
			{ numRuns: 150 },
		)
	})

	it('a file is read or refused in words: parts that are packed well and hold nonsense', () => {
		const parts = workbookParts(plan)
		fc.assert(
			fc.property(fc.constantFrom(...Object.keys(parts)), changes, (name, list) => {
				readOrRefuse('a.xlsx', packed({ ...parts, [name]: changed(strToU8(parts[name] as string), list) }))
			}),
			{ numRuns: 250 },
		)
	})
})
