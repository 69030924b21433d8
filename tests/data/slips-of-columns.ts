import { change, one, people, poverty, provinces, type Slip, tableOf } from './slip.ts'

/** Poor people of all kabupaten and kota, by province and year. */
const sums = new Map<string, number>()
for (const [area = '', period = '', indicator, value] of (await tableOf(poverty)).rows) {
	if (indicator !== 'penduduk-miskin') continue
	const key = `${area.slice(0, 2)} ${period}`
	sums.set(key, (sums.get(key) ?? 0) + Number(value))
}

/** What only the history of a series or a column as a whole gives away. */
export const slipsOfColumns: readonly Slip[] = [
	{
		name: 'digits turned, farther than the series ever went: 8.56 for 5.68',
		dataset: poverty,
		make: (table) => change(table, one('33.71', '2025', 'p0'), () => '8.56'),
		rule: 'plausible-jump',
		said: /P0 Kota Magelang 2025 8,56, tahun sebelumnya 5,94: \d+ persen menjauh dari perubahan wilayah lain\. Dalam \d+ perubahan sebelumnya paling jauh \d+ persen\./,
	},
	{
		name: 'people in thousands in the first year of a table',
		dataset: poverty,
		make: (table) => {
			table.rows = table.rows.filter((row) => row[1] === '2025')
			change(table, one('35.29', '2025', 'penduduk-miskin'), () => '188')
		},
		rule: 'plausible-people',
		said: /Penduduk miskin Kabupaten Sumenep 2025 tertulis 188, sedangkan 17,02 persen dari 1\.1\d\d\.\d{3} \(Penduduk Kabupaten Sumenep Desember 2024\) ialah 19\d\.\d{3}\./,
	},
	{
		name: 'figures sorted without their names',
		dataset: poverty,
		make: (table) => {
			const own = table.rows.filter((row) => row[0]?.startsWith('35.') && row[1] === '2025' && row[2] === 'p0')
			const sorted = own.map((row) => row[3] ?? '').sort((a, b) => Number(a) - Number(b))
			own.forEach((row, i) => {
				row[3] = sorted[i] ?? ''
			})
		},
		rule: 'plausible-rows',
		said: /Urutan wilayah menurut P0 2025 di Jawa Timur banyak berbalik: \d+ persen dari semua pasangan wilayah bertukar tempat, paling banyak \d+ persen pada tahun-tahun sebelumnya\./,
	},
	{
		name: 'all lines two percent above those of the year before',
		dataset: poverty,
		make: (table) => {
			const before = new Map(
				table.rows.filter((row) => row[1] === '2024' && row[2] === 'garis-kemiskinan').map((row) => [row[0], row[3]]),
			)
			change(
				table,
				(_, period, indicator) => period === '2025' && indicator === 'garis-kemiskinan',
				() => '',
			)
			for (const row of table.rows)
				if (row[3] === '') row[3] = String(Math.round(1.02 * Number(before.get(row[0] ?? '') ?? 400_000)))
		},
		rule: 'plausible-computed',
		said: /Semua 38 angka Garis kemiskinan 2025 di Jawa Timur ialah angka 2024 dikali 1,0200\./,
	},
	{
		name: 'men shared out of all people by one ratio',
		dataset: people,
		make: (table) => {
			const all = new Map(table.rows.filter((row) => row[2] === 'penduduk').map((row) => [row[0], Number(row[3])]))
			for (const row of table.rows)
				if (row[2] === 'penduduk-laki-laki') row[3] = String(Math.round(0.502 * (all.get(row[0] ?? '') ?? 0)))
		},
		rule: 'plausible-computed',
		said: /Semua \d+ angka Laki-laki Desember 2024 di \S+ ialah Penduduk Desember 2024 dikali 0,5020\./,
	},
	{
		name: 'a column computed by a formula',
		dataset: poverty,
		make: (table) => {
			const rates = new Map(
				table.rows.filter((row) => row[2] === 'p0').map((row) => [`${row[0]} ${row[1]}`, Number(row[3])]),
			)
			change(
				table,
				(_, period, indicator) => period === '2025' && indicator === 'p1',
				() => '',
			)
			for (const row of table.rows)
				if (row[3] === '' && row[2] === 'p1') row[3] = (0.2 * (rates.get(`${row[0]} ${row[1]}`) ?? 0) - 0.3).toFixed(2)
		},
		rule: 'plausible-computed',
		said: /Semua \d+ angka P1 2025 di Indonesia sama dengan −0,3 \+ 0,200 × P0 2025, sampai pembulatannya\./,
	},
	{
		name: 'a column copied from another',
		dataset: people,
		make: (table) => {
			const men = new Map(table.rows.filter((row) => row[2] === 'penduduk-laki-laki').map((row) => [row[0], row[3]]))
			for (const row of table.rows) if (row[2] === 'penduduk-perempuan') row[3] = men.get(row[0] ?? '') ?? ''
		},
		rule: 'plausible-copy',
		said: /Semua 83 angka Perempuan Desember 2024 di Indonesia sama persis dengan Laki-laki Desember 2024\./,
	},
	{
		name: 'a year copied from some years before',
		dataset: poverty,
		make: (table) => {
			const old = new Map(table.rows.filter((row) => row[1] === '2022').map((row) => [`${row[0]} ${row[2]}`, row[3]]))
			for (const row of table.rows) if (row[1] === '2025') row[3] = old.get(`${row[0]} ${row[2]}`) ?? row[3] ?? ''
		},
		rule: 'plausible-copy',
		said: /angka P0 2025 di Indonesia sama persis dengan P0 2022\./,
	},
	{
		name: 'figures rounded by hand',
		dataset: people,
		make: (table) =>
			change(
				table,
				(area, _, indicator) => /[13579]$/.test(area) && indicator === 'penduduk',
				(value) => String(Math.round(Number(value) / 100) * 100),
			),
		rule: 'plausible-digits',
		said: /\d+ persen dari 83 angka Penduduk Desember 2024 di Indonesia berakhir dengan 0; lazimnya sekitar 10 persen\./,
	},
	{
		name: 'provinces added up from figures in hundreds',
		dataset: provinces,
		make: (table) => {
			for (const row of table.rows) {
				const sum = sums.get(`${row[0]} ${row[1]?.slice(0, 4)}`)
				if (row[2] === 'penduduk-miskin' && sum !== undefined) row[3] = String(sum)
			}
		},
		rule: 'plausible-computed',
		said: /Penduduk miskin Jawa Timur: \d+ dari \d+ jumlah angka bulat wilayah di dalamnya cocok sampai angka terakhir/,
	},
]
