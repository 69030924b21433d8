import { cautionsOn } from '../../chart-content/cautions.ts'
import { readArea, readDatasets, readIndicators } from '../../contract/read-generated.ts'
import { indicatorLink } from '../../facts/indicator-page.ts'
import { nameInside } from '../../format/name-inside.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { populationOf } from '../../plan/relations.ts'
import { depthOfLevel } from '../../schemas/area-level.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'
import type { Unknown } from '../area/unknowns.ts'
import { indicatorText } from '../indicator/indicator-text.ts'
import { newestSum } from './district-count.ts'
import type { DistrictScene } from './district-scene.ts'
import { districtText } from './district-text.ts'

/** What is not known about a district. */
export function districtUnknowns(scene: DistrictScene): Unknown[] {
	return [
		...rates(scene),
		...hiddenSums(scene),
		...people(scene),
		...programmesTogether(scene),
		...seats(scene),
		...uncovered(scene),
	]
}

/** A rate that is not made for kecamatan cannot be told of a district: why, and where it stands. */
function rates({ file, regency, hasRegencyPage, language }: DistrictScene): Unknown[] {
	const rate = rateAbove()
	if (!rate) return []
	const t = districtText(language)
	const level = indicatorText(language).levels[rate.lowestLevel]
	const datasets = readDatasets().filter(({ indicators }) => indicators.includes(rate.id))
	const isSurvey = cautionsOn(datasets, ['survey'], { indicators: [rate.id] }).length > 0
	const link = hasRegencyPage
		? { text: t.regencyPage(regency), href: address(language, areaPath(file.regency.code)) }
		: indicatorLink(rate.id, rate.name[language], language)
	return [
		{
			question: t.whatRate(nameInside(rate, language)),
			reason: isSurvey ? t.noSurveyRate(rate.name[language], level) : t.noRate(rate.name[language], level),
			link,
		},
	]
}

/** The first rate with figures in this portal that is not made for kecamatan. */
function rateAbove(): Indicator | undefined {
	const held = new Set(readDatasets().flatMap(({ indicators }) => indicators))
	return [...readIndicators().values()].find(
		({ id, measure, lowestLevel }) =>
			measure === 'rate' && held.has(id) && depthOfLevel(lowestLevel) < depthOfLevel('kecamatan'),
	)
}

function hiddenSums({ programmes, language }: DistrictScene): Unknown[] {
	const hidden = programmes.filter((count) => newestSum(count)?.value === null)
	if (hidden.length === 0) return []
	const names = joinNames(
		hidden.map((count) => {
			const sum = newestSum(count)
			return `${count.name} (${districtText(language).madeOf(String(sum?.published ?? 0), String(sum?.of ?? 0))})`
		}),
		language,
	)
	return [
		language === 'id'
			? {
					question: 'Berapa jumlah yang disamarkan?',
					reason: `Tidak semua angka kecamatan terbit untuk ${names}. Menyebut jumlahnya akan membuka angka yang disamarkan, jadi jumlah itu pun disamarkan.`,
				}
			: {
					question: 'How many are the suppressed ones?',
					reason: `Not all figures of kecamatan are published for ${names}. To name the sum would give the suppressed figure away, so the sum is suppressed, too.`,
				},
	]
}

function people({ figures, language }: DistrictScene): Unknown[] {
	const population = populationOf(readIndicators())
	if (!population || figures.some(({ id }) => id === population.id)) return []
	return [
		language === 'id'
			? {
					question: 'Berapa penduduknya?',
					reason:
						'Jumlah penduduk kecamatannya belum masuk ke portal ini. Karena itu jumlah penerima tidak dapat dibandingkan dengan banyaknya penduduk.',
				}
			: {
					question: 'How many people live there?',
					reason:
						'The population of its kecamatan has not come into this portal. Recipients can therefore not be set beside the number of people.',
				},
	]
}

function programmesTogether({ programmes, language }: DistrictScene): Unknown[] {
	if (programmes.length < 2) return []
	const question =
		language === 'id' ? 'Berapa keluarga yang menerima bantuan apa pun?' : 'How many families receive any help?'
	return [{ question, reason: districtText(language).overlap }]
}

function seats({ file, language }: DistrictScene): Unknown[] {
	if (file.district.seats !== null) return []
	return [
		language === 'id'
			? { question: 'Berapa kursinya?', reason: 'Jumlah kursi dapil ini belum diisi oleh kantor.' }
			: { question: 'How many seats has it?', reason: 'The office has not given the seats of this district.' },
	]
}

/** Kecamatan of the regency that no district names: what is compared is then not all of it. */
function uncovered({ file, peers, hasRegencyPage, language }: DistrictScene): Unknown[] {
	const placed = new Set(peers.flatMap(({ district }) => district.kecamatan))
	const inside = hasRegencyPage ? readArea(file.regency.code).children : []
	const missing = inside.filter(({ area }) => area.level === 'kecamatan' && !placed.has(area.code))
	if (missing.length === 0) return []
	const names = joinNames(
		missing.map(({ area }) => area.name),
		language,
	)
	return [
		language === 'id'
			? {
					question: 'Kecamatan mana yang tidak masuk perbandingan?',
					reason: `${names} belum dimasukkan ke dapil mana pun, sehingga semua dapil bersama-sama belum mencakup seluruh kabupaten/kota.`,
				}
			: {
					question: 'Which kecamatan are left out of the comparison?',
					reason: `${names} have not been put into any district, so all districts together do not make up the whole kabupaten or kota.`,
				},
	]
}
