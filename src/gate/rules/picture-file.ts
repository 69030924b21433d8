import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const pictureFileRule: Rule = {
	id: 'picture-file',
	explanation: {
		id: 'Folder pictures/ hanya berisi gambar yang utuh: JPEG, PNG, WebP, AVIF, atau SVG sederhana, dengan akhiran yang benar.',
		en: 'The folder pictures/ holds whole pictures only: JPEG, PNG, WebP, AVIF or plain SVG, with the right ending.',
	},
}

/** What is wrong with a file of `pictures/`. */
function fault(expected: Bilingual, received: string | Bilingual | null, hint: Bilingual): Finding {
	return broken(pictureFileRule, expected, received, hint)
}

export function noFile(): Finding {
	return fault(
		{ id: 'berkas', en: 'a file' },
		{ id: 'pintasan', en: 'a link' },
		{
			id: 'ganti pintasan ini dengan salinan berkas gambarnya',
			en: 'put a copy of the picture in the place of this link',
		},
	)
}

export function oddPictureName(): Finding {
	return fault(
		{
			id: 'nama dari huruf, angka, titik, tanda hubung, dan garis bawah',
			en: 'a name of letters, digits, dots, dashes and underscores',
		},
		null,
		{
			id: 'ganti nama berkas, misalnya forum-warga.jpg, juga dalam teks yang menampilkannya',
			en: 'rename the file, for example forum-warga.jpg, in the texts that show it too',
		},
	)
}

export function tooHeavy(most: number, bytes: number): Finding {
	return fault({ id: `paling besar ${inMegabytes(most)}`, en: `at most ${inMegabytes(most)}` }, inMegabytes(bytes), {
		id: 'kecilkan gambarnya dulu; portal menampilkannya paling lebar 1.440 piksel',
		en: 'make the picture smaller first; the portal shows it at most 1,440 pixels wide',
	})
}

export function tooManyPixels(most: number, width: number, height: number): Finding {
	return fault(
		{ id: `paling banyak ${most / 1e6} juta piksel`, en: `at most ${most / 1e6} million pixels` },
		`${width} x ${height}`,
		{
			id: 'kecilkan gambarnya dulu; portal menampilkannya paling lebar 1.440 piksel',
			en: 'make the picture smaller first; the portal shows it at most 1,440 pixels wide',
		},
	)
}

export function tooLong(most: number, width: number, height: number): Finding {
	return fault(
		{
			id: `lebar paling banyak ${most} kali tinggi, atau tinggi ${most} kali lebar`,
			en: `at most ${most} times as wide as high, or as high as wide`,
		},
		`${width} x ${height}`,
		{
			id: 'potong gambarnya, atau bagi menjadi beberapa gambar',
			en: 'cut it, or part it into several pictures',
		},
	)
}

export function heic(kinds: readonly string[]): Finding {
	return fault({ id: `salah satu dari ${kinds.join(', ')}`, en: `one of ${kinds.join(', ')}` }, 'HEIC', {
		id: 'HEIC (foto iPhone) tidak dibuka semua peramban; simpan sebagai JPEG, atau pilih Pengaturan > Kamera > Format > Paling Kompatibel sebelum memotret',
		en: 'not every browser opens HEIC (photos of an iPhone); save it as JPEG, or choose Settings > Camera > Formats > Most Compatible before taking it',
	})
}

export function noPicture(kinds: readonly string[], received: string | null): Finding {
	return fault({ id: `salah satu dari ${kinds.join(', ')}`, en: `one of ${kinds.join(', ')}` }, received, {
		id: 'simpan sebagai JPEG atau PNG; dokumen seperti PDF tidak diterbitkan portal: tulis isinya dalam teks, atau tautkan alamat https:// tempat dokumen itu terbit',
		en: 'save it as JPEG or PNG; the portal publishes no documents such as PDF: write what it says in the text, or link to the https:// address where it is published',
	})
}

export function wrongEnding(kind: string, ending: string, right: string): Finding {
	return fault(
		{ id: `akhiran .${right}, karena isinya ${kind}`, en: `the ending .${right}, as its content is ${kind}` },
		`.${ending}`,
		{
			id: `ganti akhiran nama berkasnya menjadi .${right}, juga dalam teks yang menampilkannya`,
			en: `change the ending of its name to .${right}, in the texts that show it too`,
		},
	)
}

export function brokenPicture(kind: string): Finding {
	return fault({ id: `${kind} yang utuh`, en: `a whole ${kind}` }, null, {
		id: 'berkas ini rusak atau terpotong; salin lagi dari aslinya, atau buka dan simpan ulang',
		en: 'this file is broken or cut off; copy it again, or open it and save it anew',
	})
}

/** @param what element or sign that a plain drawing does without */
export function notPlainDrawing(what: string | null): Finding {
	return fault(
		{ id: 'gambar sederhana: bentuk, garis, teks, dan warna', en: 'a plain drawing: shapes, lines, texts and colours' },
		what,
		{
			id: 'ekspor gambar ini sebagai PNG, selebar 1.440 piksel atau lebih, dan pakai berkas PNG itu',
			en: 'export this drawing as PNG, 1,440 pixels wide or more, and use that file',
		},
	)
}

function inMegabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`
}
