import { change, districts, one, people, poverty, provinces, type Slip, villages } from './slip.ts'

/** Slips at single figures, and years and rows that went astray. */
export const slipsOfFigures: readonly Slip[] = [
	{
		name: 'digits turned: 71.02 for 17.02',
		dataset: poverty,
		make: (table) => change(table, one('35.29', '2025', 'p0'), () => '71.02'),
		rule: 'plausible-jump',
		said: /P0 Kabupaten Sumenep 2025 \(71,02\) naik 299 persen dari 17,78; .*Mungkin maksudnya 17,02\?/,
	},
	{
		name: 'people in thousands',
		dataset: poverty,
		make: (table) => change(table, one('35.29', '2025', 'penduduk-miskin'), () => '188'),
		rule: 'plausible-people',
		said: /menyiratkan 1\.105 penduduk; tahun sebelumnya 1\.104\.724/,
	},
	{
		name: 'a digit lost',
		dataset: poverty,
		make: (table) => change(table, one('35.29', '2025', 'garis-kemiskinan'), () => '52136'),
		rule: 'plausible-jump',
		said: /Garis kemiskinan Kabupaten Sumenep 2025 52\.136, tahun sebelumnya 506\.569. Mungkin maksudnya 521\.360\?/,
	},
	{
		name: 'P1 above P0',
		dataset: poverty,
		make: (table) => change(table, one('35.29', '2025', 'p1'), () => '21.8'),
		rule: 'plausible-bound',
		said: /P1 Kabupaten Sumenep 2025 \(21,80\) lebih besar daripada P0 \(17,02\)\. Mungkin maksudnya 2,18\? P1 tidak mungkin/,
	},
	{
		name: 'men and women are not the total',
		dataset: people,
		make: (table) => change(table, one('35.29', '2024-12', 'penduduk-laki-laki'), () => '50'),
		rule: 'plausible-sum',
		said: /Laki-laki 50 ditambah Perempuan .* ialah .*, bukan /,
	},
	{
		name: 'a status against its index',
		dataset: villages,
		make: (table) => change(table, one('33.16.01.2001', '2024', 'status-idm'), () => 'mandiri'),
		rule: 'plausible-category',
		said: /IDM Desa \S+ 2024 \(0,6883\) berarti berkembang, tetapi tertulis mandiri\./,
	},
	{
		name: 'an index that is no mean of its parts',
		dataset: villages,
		make: (table) => change(table, one('33.16.01.2001', '2024', 'idm'), () => '0.6983'),
		rule: 'plausible-mean',
		said: /Rata-rata IKS .*, IKE .*, IKL .* ialah 0,688\d, bukan 0,6983/,
	},
	{
		name: 'a year copied from the one before',
		dataset: poverty,
		make: (table) => {
			const before = new Map(
				table.rows.filter((row) => row[1] === '2024').map((row) => [`${row[0]} ${row[2]}`, row[3]]),
			)
			for (const row of table.rows) if (row[1] === '2025') row[3] = before.get(`${row[0]} ${row[2]}`) ?? row[3] ?? ''
		},
		rule: 'plausible-copy',
		said: /Semua 38 angka P0 2025 di Jawa Timur sama persis dengan 2024\. Apakah tahun lalu tersalin\?/,
	},
	{
		name: 'rows moved down by one',
		dataset: poverty,
		make: (table) => {
			const moved = table.rows.filter((row) => row[0]?.startsWith('35.') && row[1] === '2025' && row[2] === 'p0')
			const values = moved.map((row) => row[3] ?? '')
			moved.forEach((row, i) => {
				row[3] = values.at(i - 1) ?? ''
			})
		},
		rule: 'plausible-rows',
		said: /Angka P0 2025 di Jawa Timur cocok bila dibaca satu baris di atasnya\./,
	},
	{
		name: 'the people of a province without their last digit',
		dataset: people,
		make: (table) =>
			change(
				table,
				(area, _, indicator) => area === '35' && indicator.startsWith('penduduk'),
				(value) => String(Math.floor(Number(value) / 10)),
			),
		rule: 'plausible-areas',
		said: /38 wilayah di dalamnya berjumlah .*, sedangkan Penduduk Jawa Timur Desember 2024 tertulis /,
	},
	{
		name: 'the poor of a province without their last digit',
		dataset: provinces,
		make: (table) => change(table, one('35', '2025-03', 'penduduk-miskin'), () => '387588'),
		rule: 'plausible-areas',
		said: /38 wilayah di dalamnya berjumlah 3\.875\.890, sedangkan Penduduk miskin Jawa Timur Maret 2025 tertulis 387\.588/,
	},
	{
		name: 'a rate divided by a hundred',
		dataset: poverty,
		make: (table) => change(table, one('35.29', '2025', 'p0'), () => '0.17'),
		rule: 'plausible-jump',
		said: /P0 Kabupaten Sumenep 2025 0,17, tahun sebelumnya 17,78\. Mungkin maksudnya 17,00\?/,
	},
	{
		name: 'more family cards than people',
		dataset: districts,
		make: (table) => change(table, one('33.16.01', '2024-01', 'kartu-keluarga'), (value) => `${value}0`),
		rule: 'plausible-bound',
		said: / Kecamatan \S+ Januari 2024 \(185\.220\) lebih besar daripada Penduduk \(51\.626\)\./,
	},
	{
		name: 'a year that is still to come',
		dataset: poverty,
		make: (table) => {
			for (const row of table.rows) if (row[1] === '2025' && row[0] === '35.29') row[1] = '2062'
		},
		rule: 'plausible-period',
		said: /P0 Kabupaten Sumenep 2062: periode 2062 belum tiba\. Periksa tahunnya\./,
	},
]
