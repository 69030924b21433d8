import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { SourceField } from '../../../schemas/source-fields.ts'

/** What is asked of the source, with an answer as an example. */
type Question = { ask: Bilingual; example: string }

/** Words on the sheets of a template: Indonesian first, English second, as one office may share a file with others. */
export const templateText = {
	columns: {
		code: { id: 'Kode wilayah', en: 'Area code' },
		name: { id: 'Nama wilayah', en: 'Name of the area' },
		outer: { id: 'Bagian dari', en: 'Lies in' },
		period: {
			id: 'Periode (kosongkan bila sama dengan lembar Sumber)',
			en: 'Period (empty where as on the sheet Sumber)',
		},
		status: { id: 'Status (kosongkan bila angka biasa)', en: 'Status (empty for a normal figure)' },
	},
	form: {
		key: { id: 'Kunci', en: 'Key' },
		question: { id: 'Pertanyaan', en: 'Question' },
		answer: { id: 'Jawaban', en: 'Answer in Indonesian' },
		english: { id: 'Jawaban dalam bahasa Inggris (boleh kosong)', en: 'Answer in English (may be empty)' },
		example: { id: 'Contoh', en: 'Example' },
	},
	period: {
		ask: { id: 'Periode semua angka', en: 'Period of all figures' },
		example: '2025, 2025-03, 2025-T2',
	} satisfies Question,
	source: {
		title: {
			ask: { id: 'Judul data', en: 'Title of the data' },
			example: 'Penduduk miskin menurut kabupaten/kota, 2025',
		},
		publisher: { ask: { id: 'Penerbit angka', en: 'Publisher of the figures' }, example: 'Kantor statistik kabupaten' },
		table: {
			ask: { id: 'Nama tabel seperti tercetak', en: 'Name of the table as printed' },
			example: 'Tabel 4.2 Penduduk Miskin',
		},
		source: {
			ask: { id: 'Dari mana dan bagaimana disalin', en: 'Where from and how it was copied' },
			example: 'Disalin dari tabel Excel di laman penerbit',
		},
		register: {
			ask: { id: 'Survei atau registrasi asal angka', en: 'Survey or register behind the figures' },
			example: 'Survei rumah tangga, Maret 2025',
		},
		licence: {
			ask: { id: 'Ketentuan pemakaian', en: 'Terms of use' },
			example: 'Boleh dikutip dengan menyebut sumber',
		},
		issued: { ask: { id: 'Tanggal terbit', en: 'Day of issue' }, example: '2025-07-25' },
		copies: {
			ask: { id: 'Terlihat dalam berapa salinan', en: 'In how many copies it was seen' },
			example: 'Semua angka berasal dari satu salinan',
		},
		method: {
			ask: { id: 'Cara angka dihitung', en: 'How the figures are made' },
			example: 'Perkiraan survei rumah tangga',
		},
		cautions: {
			ask: {
				id: 'Yang perlu diwaspadai pembaca (boleh kosong)',
				en: 'What readers must be careful about (may be empty)',
			},
			example: 'Angka tidak mencakup penduduk tanpa tempat tinggal tetap',
		},
	} satisfies Record<SourceField, Question>,
	/** How to fill it in, line by line below the form. */
	guide: [
		{
			id: 'Jangan ubah baris kunci di lembar Data dan sel pertama lembar ini. Baris boleh diurutkan, disaring, atau dihapus.',
			en: 'Leave the row of keys on the sheet Data and the first cell of this sheet as they are. Rows may be sorted, filtered or deleted.',
		},
		{
			id: 'Tulis angka penuh, bukan dalam ribuan. Persen ditulis 14,15, tanpa tanda %. Nol ditulis 0; angka yang tidak ada dikosongkan.',
			en: 'Write figures in full, not in thousands. Percent are written 14.15, without the sign. Zero is 0; a figure that is not there stays empty.',
		},
		{
			id: 'Status berlaku bagi semua angka di barisnya. A biasa, B patahan deret, E perkiraan, P sementara, U diragukan. O belum ada, M tidak berlaku, Q disamarkan: untuk sel yang kosong di baris itu.',
			en: 'A status holds for all figures of its row. A normal, B series break, E estimated, P provisional, U low reliability. O missing, M not applicable, Q suppressed: for the empty cells of the row.',
		},
		{
			id: 'Hanya angka wilayah. Jangan menulis nama orang, NIK, nomor telepon, atau alamat.',
			en: 'Figures of areas only. Write no name of a person, identity number, telephone number or address.',
		},
	] satisfies readonly Bilingual[],
} as const
