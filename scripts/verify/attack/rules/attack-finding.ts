import { broken, type Finding } from '../../../../src/issue/finding.ts'
import { attackRules } from './attack-rules.ts'

/** What to do about each kind of success, for whoever runs the build. */
const advice: Readonly<Record<keyof typeof attackRules, { id: string; en: string }>> = {
	exact: {
		id: 'nilai sel ini dapat dihitung dari angka lain yang terbit; samarkan lebih banyak sel di sekitarnya',
		en: 'this cell can be worked out from other published numbers; hide more cells around it',
	},
	narrow: {
		id: 'rentang sel ini terlalu sempit; samarkan lebih banyak sel di sekitarnya',
		en: 'the range of this cell is too narrow; hide more cells around it',
	},
	officer: {
		id: 'petugas desa tetangga dapat menghitung sel ini; samarkan sedikitnya tiga desa bersama-sama',
		en: 'the officer of a neighbouring village can work this cell out; hide at least three villages together',
	},
	contradiction: {
		id: 'angka di bawah wilayah ini tidak cocok dengan totalnya; susun ulang tabelnya',
		en: 'the numbers below this area do not agree with its total; make the table anew',
	},
	small: {
		id: 'jumlah di bawah ambang K terbit; samarkan sel ini',
		en: 'a count below the threshold K is published; hide this cell',
	},
	inconsistent: {
		id: 'sel ini tersamar di tempat lain tetapi terbit di sini; ambil angkanya dari tabel terlindungi',
		en: 'this cell is hidden elsewhere but shown here; take its number from the protected table',
	},
	differing: {
		id: 'angka sel ini berbeda antarberkas; ambil keduanya dari tabel terlindungi',
		en: 'files differ on this cell; take both from the protected table',
	},
	mark: {
		id: 'tanda sel ini lain dari tanda sel tersamar lainnya, sehingga membocorkan alasannya',
		en: 'this cell is marked unlike the other hidden ones, which tells why it is hidden',
	},
	amount: {
		id: 'jumlah penerima dapat dihitung dari rupiah dan nilai bantuannya; samarkan rupiahnya juga',
		en: 'the count follows from the rupiah and the benefit; hide the rupiah, too',
	},
	derived: {
		id: 'angka turunan ini membuka sel yang tersamar; hapus angka turunannya',
		en: 'this derived number gives a hidden cell away; take it out',
	},
	related: {
		id: 'tabel ini menjumlahkan tabel lain, sehingga sel tersamarnya terbuka; jangan terbitkan jumlah gabungan',
		en: 'this table adds others up, which opens its hidden cells; do not publish combined sums',
	},
	increment: {
		id: 'selisih dengan periode sebelumnya di bawah ambang K; samarkan salah satu periodenya',
		en: 'the difference from the period before is below the threshold K; hide one of the two',
	},
	unread: {
		id: 'tulis angka utuh dan beri atribut data-kategori, data-ukuran, atau data-periode',
		en: 'write the whole number, and give its cell data-kategori, data-ukuran or data-periode',
	},
	unlabelled: {
		id: 'angka kecil ini tidak dapat diperiksa; bila menghitung penerima, hapus; bila bukan, sebut satuannya atau tinjau alasannya di scripts/verify/attack/unlabelled',
		en: 'this small number cannot be checked; take it out if it counts recipients, else name its unit, or review a reason in scripts/verify/attack/unlabelled',
	},
	opaque: {
		id: 'bentuk ini tidak dapat diperiksa; terbitkan isinya sebagai CSV atau JSON',
		en: 'this form cannot be checked; publish what it holds as CSV or JSON',
	},
	script: {
		id: 'angka penerima di dalam program tidak dapat diperiksa; muat dari berkas JSON atau CSV',
		en: 'numbers of recipients inside a script cannot be checked; load them from a file of JSON or CSV',
	},
	personal: {
		id: 'hapus data pribadi ini dari sumbernya lalu rakit ulang',
		en: 'remove this personal data at its source and build again',
	},
}

/** A finding of the attack. The place is named, the value never: build logs are public. */
export function attackFinding(rule: keyof typeof attackRules, expected: string, place: string): Finding {
	const { id, en } = advice[rule]
	const asked = { id: attackRules[rule].explanation.id, en: expected }
	return broken(attackRules[rule], asked, null, { id: `${place}: ${id}`, en: `${place}: ${en}` })
}
