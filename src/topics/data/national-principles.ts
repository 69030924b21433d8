import { dictionary } from '../../i18n/dictionary.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'

/** One of the four principles of Satu Data Indonesia: what of it holds of a dataset here, and what does not. */
export type Principle = { name: string; holds: string; open: string }

/** How a dataset stands to the principles of Presidential Regulation 39 of 2019 (Article 3). */
export function nationalPrinciples(dataset: Dataset, formats: readonly string[], language: Language): Principle[] {
	const t = principleText(language)
	const isRecipients = dataset.kind === 'recipients'
	return [
		{ name: t.standard, holds: isRecipients ? t.standardOfProgrammes : t.standardHolds, open: t.standardOpen },
		{ name: t.metadata, holds: t.metadataHolds, open: t.metadataOpen },
		{ name: t.interoperability, holds: t.interoperabilityHolds(formats.join(', ')), open: t.interoperabilityOpen },
		{ name: t.codes, holds: t.codesHold, open: t.codesOpen },
	]
}

/** Texts of the section. */
export const principleText = dictionary({
	id: {
		title: 'Satu Data Indonesia: yang sudah dan yang belum',
		law: 'Empat prinsip menurut Perpres 39 Tahun 2019.',
		forms: 'MS-Keg, MS-Var, MS-Ind',
		holdsWord: 'Sudah.',
		openWord: 'Belum.',
		standard: 'Standar data',
		standardHolds: 'Setiap indikator punya definisi, ukuran, satuan, klasifikasi, dan tingkat terendah yang sah.',
		standardOfProgrammes: 'Yang dihitung, rincian, dan kategorinya tertulis, dan sama untuk semua program.',
		standardOpen: 'Konsepnya belum dirujukkan ke kode Standar Data Statistik Nasional.',
		metadata: 'Metadata',
		metadataHolds:
			'Keterangan dataset terbit dalam bentuk baku (Data Package, CSVW, DCAT), dan formulir MS-Keg, MS-Var, MS-Ind terisi sebagian.',
		metadataOpen: 'Sel formulir yang kosong diisi kantor; kode kegiatan diberikan pembina data statistik.',
		interoperability: 'Interoperabilitas data',
		interoperabilityHolds: (formats: string) =>
			`Format terbuka (${formats}), alamat tetap, skema, dan antarmuka tanpa kunci.`,
		interoperabilityOpen: 'Pertukaran SDMX belum ada.',
		codes: 'Kode referensi dan data induk',
		codesHold: 'Wilayah memakai kode Kemendagri, status memakai daftar kode SDMX.',
		codesOpen: 'Kode BPS belum disandingkan, dan data induk nasional belum dirujuk.',
	},
	en: {
		title: 'Satu Data Indonesia: what holds and what does not',
		law: 'Four principles by Presidential Regulation 39 of 2019.',
		forms: 'MS-Keg, MS-Var, MS-Ind',
		holdsWord: 'Holds.',
		openWord: 'Not yet.',
		standard: 'Data standard',
		standardHolds: 'Every indicator has a definition, measure, unit, classification and lowest valid level.',
		standardOfProgrammes:
			'What is counted, its breakdowns and their categories are written down, the same for all programmes.',
		standardOpen: 'Concepts do not refer to codes of the national standard of statistical data yet.',
		metadata: 'Metadata',
		metadataHolds:
			'The description is published in standard forms (Data Package, CSVW, DCAT), and the national forms MS-Keg, MS-Var, MS-Ind are filled in part.',
		metadataOpen:
			'Empty cells of the forms are left to the office; the steward of national statistics gives the code of the activity.',
		interoperability: 'Interoperability',
		interoperabilityHolds: (formats: string) =>
			`Open formats (${formats}), lasting addresses, schemas, and an interface without a key.`,
		interoperabilityOpen: 'There is no exchange by SDMX yet.',
		codes: 'Reference codes and master data',
		codesHold: 'Areas bear Kemendagri codes, statuses those of the SDMX code list.',
		codesOpen: 'BPS codes do not stand beside them yet, and national master data is not referred to.',
	},
})
