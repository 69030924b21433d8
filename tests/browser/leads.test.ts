import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

/*
 * The first sentences of every area page against the figures the site publishes for it, by a reckoning of its own: what a
 * lead says of a place, of a limit and of strong and weak components must come out of the JSON files once more.
 */
const folder = inject('siteFolder')

type Observation = { indikator: string; acuan: string; nilai: number | string | null; status: string }
type Area = { kode_wilayah: string; tingkat: string; pengamatan: Observation[]; turunan: Observation[] }

const codes = readdirSync(join(folder, 'wilayah')).filter((name) => /^\d\d(\.\d\d){0,2}(\.\d{4})?$/.test(name))
const areas = new Map(
	codes.map((code) => [code, JSON.parse(readFileSync(join(folder, `api/v1/wilayah/${code}.json`), 'utf8')) as Area]),
)

/** The newest figure of an indicator; of a rate the newest of March, the month it is told of. */
function newest(code: string, id: string): number | string | null {
	const { pengamatan = [], turunan = [] } = areas.get(code) ?? {}
	const found = [...pengamatan, ...turunan].filter(
		({ indikator, nilai, acuan }) => indikator === id && nilai !== null && !acuan.endsWith('-09'),
	)
	return found.toSorted((a, b) => (a.acuan < b.acuan ? 1 : -1))[0]?.nilai ?? null
}

const parentOf = (code: string) => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '00')
const regencyOf = (code: string) => code.slice(0, 'PP.KK'.length)
const among = (some: readonly string[], id: string): Map<string, number> =>
	new Map(
		some.flatMap((code) => {
			const value = newest(code, id)
			return typeof value === 'number' ? [[code, value] as const] : []
		}),
	)

function leadOf(code: string): string {
	const html = readFileSync(join(folder, `wilayah/${code}/index.html`), 'utf8')
	const lead = /<p class="lead">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''
	return lead
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ')
		.trim()
}

const ordinals = [
	'',
	'kedua',
	'ketiga',
	'keempat',
	'kelima',
	'keenam',
	'ketujuh',
	'kedelapan',
	'kesembilan',
	'kesepuluh',
]
const place =
	/(?:(tertinggi|terbanyak|terendah|tersedikit)(?: (ke[a-z]+)| ke-([\d.]+))?|urutan ke-([\d.]+))(?= (?:dari [\d.]+|di) )/g

/** Every place that a lead names, from either end. */
function placesIn(lead: string): { top?: number; bottom?: number }[] {
	return [...lead.matchAll(place)].map(([, word, ordinal, digits, number]) => {
		if (number) return { top: Number(number.replace('.', '')) }
		const at = digits ? Number(digits.replace('.', '')) : ordinals.indexOf(ordinal ?? '') + 1
		return word === 'tertinggi' || word === 'terbanyak' ? { top: at } : { bottom: at }
	})
}

/** Equals share a place from both ends. */
function placeAmong(values: ReadonlyMap<string, number>, code: string) {
	const own = values.get(code) ?? Number.NaN
	const others = [...values.values()]
	return {
		top: others.filter((value) => value > own).length + 1,
		bottom: others.filter((value) => value < own).length + 1,
		of: values.size,
	}
}

function wrongPlace(said: { top?: number; bottom?: number } | undefined, values: Map<string, number>, code: string) {
	const { top, bottom, of } = placeAmong(values, code)
	if (!said) return `names no place, it is number ${top} of ${of}`
	const isRight = said.top === top || said.bottom === bottom
	// From the wrong end a place is right and misleads.
	const isNear = said.top === undefined ? bottom <= top : bottom * 3 > of || top <= bottom
	return isRight && isNear
		? null
		: `says ${JSON.stringify(said)}, it is number ${top} from above, ${bottom} from below of ${of}`
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b)
	const half = sorted.length / 2
	return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0)
}

const isVillage = (code: string) => /\.\d{4}$/.test(code)
const villages = Map.groupBy(codes.filter(isVillage), parentOf)
const siblingsWith = (code: string, id: string) => among(villages.get(parentOf(code)) ?? [], id)

const assessed = codes.filter((code) => isVillage(code) && typeof newest(code, 'idm') === 'number')
const inRegency = new Map(
	[...new Set(assessed.map(regencyOf))].map((regency) => [
		regency,
		among(
			codes.filter((code) => isVillage(code) && regencyOf(code) === regency),
			'idm',
		),
	]),
)
const leads = new Map(codes.map((code) => [code, leadOf(code)]))

describe('the lead of a desa with an index', () => {
	test('names its place in its kecamatan, then in its kabupaten, and no other', () => {
		expect(assessed.length).toBeGreaterThan(1300)
		const faults = assessed.flatMap((code) => {
			const [first, second, ...more] = placesIn(leads.get(code) ?? '')
			const wrong = [
				wrongPlace(first, siblingsWith(code, 'idm'), code),
				wrongPlace(second, inRegency.get(regencyOf(code)) ?? new Map(), code),
				more.length > 0 ? 'names more than two places' : null,
			]
			return wrong.flatMap((fault) => (fault ? [`${code} ${fault}`] : []))
		})
		expect(faults.slice(0, 5)).toEqual([])
	})

	test('says that it stands in the middle in the middle third alone', () => {
		const faults = assessed.filter((code) => {
			const { top, bottom, of } = placeAmong(siblingsWith(code, 'idm'), code)
			const isMiddle = Math.min(top, bottom) > 1 && Math.min(top, bottom) * 3 > of
			return (leads.get(code) ?? '').includes('di tengah: urutan') !== isMiddle
		})
		expect(faults.slice(0, 5)).toEqual([])
	})

	test('praises one component and blames another, those furthest from the middle of the kecamatan', () => {
		const words = { sosial: 'idm-iks', ekonomi: 'idm-ike', lingkungan: 'idm-ikl' }
		const faults = assessed.filter((code) => {
			const aside = Object.entries(words).map(([word, id]) => {
				const middle = median([...siblingsWith(code, id).values()])
				return { word, gap: Number(((newest(code, id) as number) - middle).toFixed(6)) }
			})
			const gaps = aside.map(({ gap }) => gap)
			const named = (gap: number) => aside.filter((one) => one.gap === gap).map(({ word }) => word)
			const said = /paling kuat di komponen ([^,;]+), paling lemah di komponen ([^.]+)\./.exec(leads.get(code) ?? '')
			if (Math.max(...gaps) === Math.min(...gaps)) return said !== null
			return (
				said?.[1] !== named(Math.max(...gaps)).join(' dan ') || said?.[2] !== named(Math.min(...gaps)).join(' dan ')
			)
		})
		expect(faults.slice(0, 5)).toEqual([])
	})

	test('puts all components on one side of the middle only where they and the index lie there', () => {
		const ids = ['idm', 'idm-iks', 'idm-ike', 'idm-ikl']
		const sides = { 'di atas': 1, 'di bawah': -1 }
		const faults = assessed.filter((code) => {
			const side = /Semua komponennya (di atas|di bawah)/.exec(leads.get(code) ?? '')?.[1] as keyof typeof sides
			const signs = ids.map((id) =>
				Math.sign((newest(code, id) as number) - median([...siblingsWith(code, id).values()])),
			)
			return signs.every((sign) => sign !== 0 && sign === signs[0]) ? sides[side] !== signs[0] : side !== undefined
		})
		expect(faults.slice(0, 5)).toEqual([])
	})

	test('says how near a limit is, where it lies within a hundredth', () => {
		const limits = { tertinggal: 0.4907, berkembang: 0.5989, maju: 0.7072, mandiri: 0.8155 }
		const faults = assessed.flatMap((code) => {
			const value = newest(code, 'idm') as number
			const near = Object.entries(limits)
				.map(([word, limit]) => ({ word, gap: Number((value - limit).toFixed(4)) }))
				.find(({ gap }) => Math.abs(gap) <= 0.01)
			const said = /, ([\d,]+) di (bawah|atas) batas ([a-z ]+)\.|, tepat di batas ([a-z ]+)\./.exec(
				leads.get(code) ?? '',
			)
			if (!near || !said) return near || said ? [`${code} ${value} ${JSON.stringify(near)} "${said?.[0]}"`] : []
			const size = Math.abs(near.gap).toFixed(4).replace('.', ',')
			const isRight =
				near.gap === 0
					? said[4] === near.word
					: said[1] === size && said[2] === (near.gap < 0 ? 'bawah' : 'atas') && said[3] === near.word
			return isRight ? [] : [`${code} ${value} "${said[0]}"`]
		})
		expect(faults.slice(0, 5)).toEqual([])
	})
})

test('a lead above the desa names no place by its headline figure that is not its own', () => {
	const headline = (code: string) =>
		/^\d\d\.\d\d$/.test(code) ? 'p0' : /^\d\d\.\d\d\.\d\d$/.test(code) ? 'penduduk' : null
	const known = codes.filter((code) => headline(code) && typeof newest(code, headline(code) ?? '') === 'number')
	expect(known.length).toBeGreaterThan(140)
	const faults = known.flatMap((code) => {
		const id = headline(code) ?? ''
		const said = placesIn(leads.get(code) ?? '')
		const fault =
			said.length > 0
				? wrongPlace(
						said[0],
						among(
							codes.filter((one) => parentOf(one) === parentOf(code)),
							id,
						),
						code,
					)
				: null
		return fault ? [`${code} ${fault}: ${leads.get(code)}`] : said.length > 1 ? [`${code} names two places`] : []
	})
	expect(faults.slice(0, 5)).toEqual([])
})

test('a kabupaten or kota in the middle third of its province is said to be there, and no other', () => {
	const regencies = codes.filter((code) => /^\d\d\.\d\d$/.test(code) && typeof newest(code, 'p0') === 'number')
	const places = regencies.map((code) => {
		const siblings = among(
			regencies.filter((one) => parentOf(one) === parentOf(code)),
			'p0',
		)
		const { top, bottom, of } = placeAmong(siblings, code)
		return { code, isMiddle: Math.min(top, bottom) * 3 > of, lead: leads.get(code) ?? '' }
	})
	expect(places.filter(({ isMiddle }) => isMiddle).length).toBeGreaterThan(20)
	const faults = places.filter(({ isMiddle, lead }) => lead.includes('di tengah: urutan') !== isMiddle)
	expect(faults.slice(0, 3)).toEqual([])
})
