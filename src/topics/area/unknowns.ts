import { readIndicator, readRecipients } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { latestNumber } from '../../facts/area-figures.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { isInvented } from '../recipients/simulation.ts'

/** Something this page cannot tell, and why; `link` leads to what is known instead. */
export type Unknown = { question: string; reason: string; link: { text: string; href: string } | null }

/** What is not known of an area, so that a reader need not guess whether it was forgotten. */
export function unknownsOf(context: AreaContext): Unknown[] {
	const { area } = context
	if (isInvented(context.file)) return [nothingReal(context)]
	const below = area.level === 'kecamatan' || area.level === 'desa-kelurahan'
	return [
		...(below ? [noPovertyRate(context)] : [noRateBelow(context)]),
		...(area.kind === 'kelurahan' ? [noIndex(context)] : []),
		...(below ? noPopulation(context) : []),
		...(readRecipients(area.code) ? [] : [noRecipients(context)]),
		...(below ? [] : [noSamplingError(context), ...twoPopulations(context)]),
	]
}

function nothingReal({ language }: AreaContext): Unknown {
	return language === 'id'
		? {
				question: 'Angka resmi apa pun',
				reason:
					'Wilayah ini rekaan. Ia memperlihatkan bentuk data penerima tanpa mengarang angka bagi wilayah nyata; angka kemiskinan, penduduk, dan Indeks Desa Membangun tidak ada.',
				link: null,
			}
		: {
				question: 'Any official figure',
				reason:
					'This area is invented. It shows what recipient data look like without inventing figures for real places; there is no poverty rate, population or Village Development Index.',
				link: null,
			}
}

function noPovertyRate({ language, area, regency }: AreaContext): Unknown {
	const title = titleOf(area, language)
	const rate = regency ? latestNumber(regency, 'p0') : undefined
	const where = regency ? titleOf(regency.area, language) : ''
	const known = rate
		? language === 'id'
			? ` Yang sah ialah angka ${where}: ${sayValue(rate.value, readIndicator('p0'), language)} pada ${formatPeriod(rate.reference, language)}.`
			: ` The valid figure is that of ${where}: ${sayValue(rate.value, readIndicator('p0'), language)} in ${formatPeriod(rate.reference, language)}.`
		: ''
	return {
		question:
			language === 'id' ? `Mengapa tidak ada angka kemiskinan ${title}?` : `Why is there no poverty rate for ${title}?`,
		reason:
			language === 'id'
				? `Angka kemiskinan resmi berasal dari Susenas, survei yang sampelnya hanya cukup untuk kabupaten/kota. Membaginya ke kecamatan atau desa akan menghasilkan angka yang tampak tepat padahal tidak.${known}`
				: `Official poverty rates come from Susenas, a survey whose sample is large enough for kabupaten and kota only. Splitting it into kecamatan or villages would give figures that look exact and are not.${known}`,
		link: regency
			? {
					text: language === 'id' ? `Lihat ${where}` : `See ${where}`,
					href: address(language, areaPath(regency.area.code)),
				}
			: null,
	}
}

function noRateBelow({ language }: AreaContext): Unknown {
	return language === 'id'
		? {
				question: 'Angka kemiskinan kecamatan dan desa',
				reason:
					'Tidak ada. Susenas dirancang untuk kabupaten/kota; sampel di bawahnya terlalu kecil. Angka kemiskinan desa dari sumber lain bukan angka Susenas.',
				link: null,
			}
		: {
				question: 'Poverty rates of kecamatan and villages',
				reason:
					'There are none. Susenas is designed for kabupaten and kota; below them its sample is too small. Poverty figures of villages from other sources are not Susenas figures.',
				link: null,
			}
}

function noIndex({ language }: AreaContext): Unknown {
	return language === 'id'
		? {
				question: 'Indeks Desa Membangun kelurahan',
				reason: 'Tidak ada. Indeks ini menilai desa; kelurahan ialah bagian dari pemerintahan kabupaten/kota.',
				link: null,
			}
		: {
				question: 'Village Development Index of kelurahan',
				reason:
					'There is none. The index assesses desa; a kelurahan is part of the government of its kabupaten or kota.',
				link: null,
			}
}

function noPopulation({ language, file, area }: AreaContext): Unknown[] {
	if (latestNumber(file, 'penduduk')) return []
	const what =
		area.level === 'kecamatan'
			? language === 'id'
				? 'kecamatan ini'
				: 'this kecamatan'
			: language === 'id'
				? `${area.kind} ini`
				: `this ${area.kind}`
	return [
		language === 'id'
			? {
					question: 'Jumlah penduduk',
					reason: `Kami belum memperoleh jumlah penduduk ${what} dari terbitan resmi.`,
					link: null,
				}
			: {
					question: 'Population',
					reason: `We have not obtained the population of ${what} from an official publication.`,
					link: null,
				},
	]
}

function noRecipients({ language }: AreaContext): Unknown {
	return language === 'id'
		? {
				question: 'Jumlah penerima PKH, Sembako, dan program lain',
				reason:
					'Belum ada data resmi untuk wilayah ini di portal ini. Angka yang tidak kami punya tidak kami perkirakan.',
				link: null,
			}
		: {
				question: 'Recipients of PKH, Sembako and other programmes',
				reason: 'This portal holds no official data for this area yet. What we do not have we do not estimate.',
				link: null,
			}
}

/** The number of poor divided by the registered population is not the poverty rate; readers try it. */
function twoPopulations({ language, file }: AreaContext): Unknown[] {
	if (!latestNumber(file, 'penduduk-miskin') || !latestNumber(file, 'penduduk')) return []
	return [
		language === 'id'
			? {
					question: 'Mengapa jumlah miskin dibagi penduduk tidak sama dengan persentasenya?',
					reason:
						'BPS menghitung persentase dari perkiraan penduduknya sendiri, bukan dari penduduk terdaftar Kemendagri. Jangan membagi kedua angka itu.',
					link: null,
				}
			: {
					question: 'Why do the poor divided by the population not give the rate?',
					reason:
						'BPS takes the rate from its own estimate of the population, not from the people registered with Kemendagri. Do not divide one by the other.',
					link: null,
				},
	]
}

function noSamplingError({ language }: AreaContext): Unknown {
	return language === 'id'
		? {
				question: 'Galat sampel',
				reason: 'Tidak tersedia dalam tabel yang kami salin. Selisih kecil antartahun belum tentu perubahan nyata.',
				link: null,
			}
		: {
				question: 'Sampling errors',
				reason: 'Not available in the tables we copied. A small gap between years may be no real change.',
				link: null,
			}
}
