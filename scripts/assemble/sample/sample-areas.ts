import type { AreaKind } from '../../../src/schemas/area.ts'

/** An invented area of the sample. */
export type SampleArea = { code: string; name: string; kind: AreaKind }

/** Words of tales and of supposing: no area of the register bears these names, which a test holds. */
const districts = 'Contoh Andai Umpama Misal Khayal Dongeng Hikayat Fiksi Imaji Lamun Kisah Cerita'.split(' ')
const endings = 'sari rejo jaya mulyo agung asri indah makmur baru tengah luhur wangi raya'.split(' ')

export const SAMPLE_PROVINCE = '99'
export const SAMPLE_REGENCY = '99.01'

/** Kelurahan of the first kecamatan, which is the town; all other villages are desa. */
const KELURAHAN = 4

/** The invented province, its one regency, 12 kecamatan and 150 desa and kelurahan, in code order. */
export function sampleAreas(): SampleArea[] {
	const province: SampleArea = { code: SAMPLE_PROVINCE, name: 'Rekaan', kind: 'provinsi' }
	const regency: SampleArea = { code: SAMPLE_REGENCY, name: 'Contoh', kind: 'kabupaten' }
	return [province, regency, ...districts.flatMap(district)]
}

/** Codes of the villages alone. */
export function sampleVillages(): string[] {
	return sampleAreas().flatMap(({ code, kind }) => (kind === 'desa' || kind === 'kelurahan' ? [code] : []))
}

function district(name: string, index: number): SampleArea[] {
	const code = `${SAMPLE_REGENCY}.${String(index + 1).padStart(2, '0')}`
	const own = endings.slice(0, index % 2 === 0 ? 13 : 12)
	const villages = own.map((ending, place): SampleArea => {
		const isKelurahan = index === 0 && place < KELURAHAN
		const number = isKelurahan ? 1001 + place : 2001 + place - (index === 0 ? KELURAHAN : 0)
		return { code: `${code}.${number}`, name: `${name}${ending}`, kind: isKelurahan ? 'kelurahan' : 'desa' }
	})
	return [{ code, name, kind: 'kecamatan' }, ...villages]
}
