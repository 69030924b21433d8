import type { Rule } from '../../../../src/issue/finding.ts'

/** What nobody may be able to learn from the finished site. */
export const attackRules = {
	exact: {
		id: 'exact-disclosure',
		explanation: {
			id: 'Tidak ada sel tersamar yang nilainya dapat dihitung dari angka lain yang terbit.',
			en: 'No hidden cell can be worked out from other published numbers.',
		},
	},
	narrow: {
		id: 'narrow-bounds',
		explanation: {
			id: 'Setiap sel tersamar yang mungkin kecil punya batas atas minimal K dan rentang minimal K - 1.',
			en: 'Every hidden cell that may be small has an upper bound of at least K and a range of at least K - 1.',
		},
	},
	officer: {
		id: 'officer-disclosure',
		explanation: {
			id: 'Petugas satu desa yang tahu angkanya sendiri tidak dapat menghitung angka desa lain.',
			en: 'The officer of one village, knowing its own number, cannot work out that of another.',
		},
	},
	contradiction: {
		id: 'sums-disagree',
		explanation: {
			id: 'Angka yang terbit harus dapat dijumlahkan sampai ke totalnya.',
			en: 'Published numbers must add up to their totals.',
		},
	},
	small: {
		id: 'small-count-published',
		explanation: {
			id: 'Jumlah penerima 1 sampai K - 1 tidak terbit.',
			en: 'Counts of recipients from 1 to K - 1 are not published.',
		},
	},
	inconsistent: {
		id: 'inconsistent-suppression',
		explanation: {
			id: 'Sel yang disamarkan di satu tempat disamarkan di semua tempat.',
			en: 'A cell hidden in one place is hidden in every place.',
		},
	},
	differing: {
		id: 'differing-numbers',
		explanation: {
			id: 'Sel yang sama memuat angka yang sama di semua tempat.',
			en: 'The same cell shows the same number in every place.',
		},
	},
	mark: {
		id: 'telling-mark',
		explanation: {
			id: 'Semua sel tersamar memakai satu tanda yang sama.',
			en: 'All hidden cells carry one and the same mark.',
		},
	},
	amount: {
		id: 'amount-leak',
		explanation: {
			id: 'Rupiah disamarkan bersama jumlah penerimanya dan tidak membuka rinciannya.',
			en: 'Rupiah are hidden with their counts and do not give a breakdown away.',
		},
	},
	derived: {
		id: 'derived-leak',
		explanation: {
			id: 'Persentase, bagian, peringkat, dan selisih tidak terbit untuk sel tersamar.',
			en: 'Rates, shares, ranks and changes are not published for hidden cells.',
		},
	},
	related: {
		id: 'related-tables',
		explanation: {
			id: 'Program atau periode yang saling menjumlahkan tidak membuka sel tersamar.',
			en: 'Programmes or periods that add up to one another do not give hidden cells away.',
		},
	},
	increment: {
		id: 'small-increment',
		explanation: {
			id: 'Deret kumulatif tidak bertambah 1 sampai K - 1 antara dua periode yang terbit.',
			en: 'A cumulative series does not grow by 1 to K - 1 between two published periods.',
		},
	},
	unread: {
		id: 'unread-number',
		explanation: {
			id: 'Setiap angka di tabel penerima dapat dibaca oleh pemeriksaan.',
			en: 'Every number in a recipient table can be read by the verification.',
		},
	},
	unlabelled: {
		id: 'unlabelled-number',
		explanation: {
			id: 'Angka di bawah K di samping nama program berlabel, atau punya alasan yang sudah ditinjau.',
			en: 'A number below K beside the name of a programme has a label, or a reviewed reason.',
		},
	},
	opaque: {
		id: 'unread-data-file',
		explanation: {
			id: 'Setiap berkas data di situs berbentuk yang dapat dibaca pemeriksaan: CSV, JSON, XLSX, Parquet, atau ZIP.',
			en: 'Every data file in the site has a form that the verification can read: CSV, JSON, XLSX, Parquet or ZIP.',
		},
	},
	script: {
		id: 'recipients-in-script',
		explanation: {
			id: 'Tidak ada program peramban yang memuat tabel penerima menurut kecamatan atau desa.',
			en: 'No script for the browser holds a table of recipients by kecamatan or village.',
		},
	},
	personal: {
		id: 'personal-data-in-site',
		explanation: {
			id: 'Tidak ada NIK, nomor KK, telepon, surel, atau koordinat di situs.',
			en: 'No identity, family-card or telephone number, e-mail address or position is in the site.',
		},
	},
} as const satisfies Record<string, Rule>
