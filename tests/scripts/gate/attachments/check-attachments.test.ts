import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
	checkAttachments,
	listAttachments,
	pdfFaults,
	tableFaults,
} from '../../../../scripts/gate/attachments/check-attachments.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import { makePdf } from './make-pdf.ts'

const minutes = ['Notulen forum konsultasi', 'Setiap desa membawa daftarnya sendiri.']
const short = (faults: Awaited<ReturnType<typeof pdfFaults>>) =>
	faults.map(({ column, finding }) => [column, finding.rule, finding.received])

describe('a PDF that is attached', () => {
	it('passes where every page says something and nobody is named', async () => {
		const info = { Title: 'Notulen forum', Producer: 'Skia/PDF m153' }
		expect(await pdfFaults(makePdf({ pages: [minutes, ['Halaman kedua']], info }))).toEqual([])
	})

	it('is refused where it names its author, and the message does not name him', async () => {
		const faults = await pdfFaults(makePdf({ pages: [minutes], info: { Author: 'Bunga Melati' } }))
		expect(short(faults)).toEqual([[null, 'attachment-file', 'Author']])
		expect(JSON.stringify(faults)).not.toContain('Melati')
	})

	it('is refused for each page that is a picture', async () => {
		expect(short(await pdfFaults(makePdf({ pages: [minutes, [], []] })))).toEqual([
			[null, 'attachment-file', 'halaman 2 / page 2'],
			[null, 'attachment-file', 'halaman 3 / page 3'],
		])
	})

	it('is looked through for personal data, page by page and in what is said about it', async () => {
		const pages = [minutes, ['Peserta: 3529014107801234'], ['Hubungi 0812 3456 7890']]
		const faults = await pdfFaults(makePdf({ pages, info: { Subject: 'NIK 3529014107801234' } }))
		expect(faults.map(({ column, finding }) => [column, finding.rule])).toEqual([
			['metadata', 'personal-identity-number'],
			['halaman 2', 'personal-identity-number'],
			['halaman 3', 'personal-phone'],
		])
		expect(JSON.stringify(faults)).not.toMatch(/3529014107801234|0812 3456/)
	})

	it('is refused with what no page shows: notes, forms, programs and files in it', async () => {
		const note = '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (rahasia) >>'
		const withNote = makePdf({ pages: [minutes], objects: [note], page: '/Annots [4 0 R]' })
		expect(short(await pdfFaults(withNote))).toEqual([[null, 'attachment-file', 'Text']])
		const program = '<< /S /JavaScript /JS (app.alert(1)) >>'
		const withProgram = makePdf({ pages: [minutes], objects: [program], catalogue: '/OpenAction 4 0 R' })
		expect(short(await pdfFaults(withProgram))).toEqual([[null, 'attachment-file', 'JavaScript']])
		const objects = [
			'<< /Names [(a.csv) 5 0 R] >>',
			'<< /Type /Filespec /F (a.csv) /EF << /F 6 0 R >> >>',
			'<< /Type /EmbeddedFile /Length 3 >>\nstream\na,b\nendstream',
		]
		const withFile = makePdf({ pages: [minutes], objects, catalogue: '/Names << /EmbeddedFiles 4 0 R >>' })
		expect(short(await pdfFaults(withFile))).toEqual([[null, 'attachment-file', 'attachments']])
	})

	it('is refused when it is damaged or is none', async () => {
		for (const bytes of [new TextEncoder().encode('%PDF-1.4\nrusak'), new Uint8Array(), Uint8Array.of(1, 2, 3)])
			expect(short(await pdfFaults(bytes))).toEqual([[null, 'attachment-file', null]])
	})
})

describe('a table that is attached', () => {
	const bytes = (text: string) => new TextEncoder().encode(text)

	it('passes where it tells of places and counts', () => {
		expect(tableFaults(bytes('desa;usulan\nMawar;12\nMelati;9\n'))).toEqual([])
		expect(tableFaults(bytes('\uFEFFdesa,usulan\nMawar,12\n'))).toEqual([])
	})

	it('is refused for columns and cells about persons, with their places', () => {
		const faults = tableFaults(bytes('desa,nik\nMawar,3529014107801234\n'))
		expect(faults.map(({ finding }) => finding.rule)).toContain('personal-identity-number')
		// The row goes along for those who keep its cells out of every message.
		expect(JSON.stringify(faults.map(({ finding }) => finding))).not.toContain('3529014107801234')
		const unnamed = tableFaults(bytes('desa;ket\nMawar;3529014107801234\n'))
		expect(unnamed.map(({ line, column, finding }) => [line, column, finding.rule])).toEqual([
			[2, 'ket', 'personal-identity-number'],
		])
	})

	it('is text of one encoding', () => {
		expect(tableFaults(Uint8Array.of(100, 10, 0xe9, 10)).map(({ finding }) => finding.rule)).toEqual(['encoding'])
	})
})

describe('the folder of attachments', () => {
	let office: string
	beforeEach(() => {
		office = mkdtempSync(join(tmpdir(), 'terang-lampiran-'))
		mkdirSync(join(office, 'attachments'))
	})
	afterEach(() => rmSync(office, { recursive: true }))

	it('is read by name, and what is too heavy is not opened', async () => {
		writeFileSync(join(office, 'attachments/notulen.pdf'), makePdf({ pages: [minutes] }))
		writeFileSync(join(office, 'attachments/besar.pdf'), new Uint8Array(10_000_001))
		writeFileSync(join(office, 'attachments/Catatan Rapat.docx'), 'x')
		expect(listAttachments(office)).toEqual(['besar.pdf', 'notulen.pdf'])
		const issues = new IssueCollector()
		await checkAttachments(office, issues)
		expect(issues.issues().map(({ file, received }) => [file.slice(office.length + 1), received])).toEqual([
			['attachments/besar.pdf', '11 MB'],
		])
	})

	it('need not be there', async () => {
		rmSync(join(office, 'attachments'), { recursive: true })
		const issues = new IssueCollector()
		await checkAttachments(office, issues)
		expect(issues.issues()).toEqual([])
	})
})
