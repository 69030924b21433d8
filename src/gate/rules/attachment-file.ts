import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const attachmentFileRule: Rule = {
	id: 'attachment-file',
	explanation: {
		id: 'Lampiran berita dapat dibaca seluruhnya: PDF berteks tanpa nama pembuat dan tanpa isi tersembunyi, atau CSV.',
		en: 'A file attached to news can be read in whole: a PDF of text without an author and without hidden parts, or CSV.',
	},
}

const fault = (expected: Bilingual, received: string | Bilingual | null, hint: Bilingual): Finding =>
	broken(attachmentFileRule, expected, received, hint)

export function attachmentTooHeavy(most: number, bytes: number): Finding {
	const inMegabytes = (some: number) => `${Math.ceil(some / 1e6)} MB`
	return fault({ id: `paling besar ${inMegabytes(most)}`, en: `at most ${inMegabytes(most)}` }, inMegabytes(bytes), {
		id: 'kecilkan berkasnya: simpan lagi sebagai PDF berukuran minimum, atau bagi menjadi beberapa berkas',
		en: 'make the file smaller: save it as a PDF of minimum size, or part it into several files',
	})
}

export function attachmentDamaged(): Finding {
	return fault({ id: 'PDF yang utuh dan tidak dikunci', en: 'a whole PDF without a password' }, null, {
		id: 'simpan lagi sebagai PDF dari dokumen aslinya, tanpa kata sandi',
		en: 'save it as PDF once more from the document it was made of, without a password',
	})
}

/** What nobody can look through is not published: a page may hold a list of names. */
export function pageWithoutText(page: number): Finding {
	return fault(
		{ id: 'teks pada setiap halaman', en: 'text on every page' },
		{ id: `halaman ${page}`, en: `page ${page}` },
		{
			id: 'halaman ini gambar, misalnya hasil pindai, sehingga data pribadi di dalamnya tidak dapat dicari; simpan PDF dari dokumen aslinya, atau tulis isinya dalam berita',
			en: 'this page is a picture such as a scan, in which no personal data can be looked for; save the PDF from its document, or write what it says into the item',
		},
	)
}

/** @param entry name of the entry, never what it says: most often it is a person's name */
export function authoredPdf(entry: string): Finding {
	return fault({ id: 'PDF tanpa nama pembuat', en: 'a PDF that names no author' }, entry, {
		id: 'hapus nama pembuatnya di dokumen asli (Word: Berkas, Info, Periksa Dokumen), lalu simpan lagi sebagai PDF',
		en: 'take the author out of the document (Word: File, Info, Inspect Document) and save it as PDF once more',
	})
}

export function hiddenInPdf(part: string): Finding {
	return fault(
		{
			id: 'PDF tanpa berkas tersemat, formulir, catatan, dan program',
			en: 'a PDF without embedded files, forms, notes and programs',
		},
		part,
		{
			id: 'hapus bagian itu, atau cetak dokumennya ke PDF yang baru',
			en: 'take that part out, or print the document to a new PDF',
		},
	)
}
