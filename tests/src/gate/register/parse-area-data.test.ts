import { expect, it } from 'vitest'
import { parseAreaData } from '../../../../src/gate/register/parse-area-data.ts'

const tables = {
	provinces: 'code,name\n97,Contoh\n',
	regencies: 'code,province_code,name\n97.01,97,Kabupaten Kota Lama\n97.71,97,Kota Lama\n',
	districts: 'code,regency_code,name\n97.01.01,97.01,Kota Tengah\n',
	villages:
		'code,district_code,name\n97.01.01.1001,97.01.01,"Satu I, II"\n97.01.01.2002,97.01.01,"Ja""an"\n97.01.01.3003,97.01.01,Adat\n',
}

it('puts Indonesia before the provinces', () => {
	expect(parseAreaData(tables)[0]).toEqual({ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' })
})

it('parts kabupaten and kota into kind and bare name, once', () => {
	const regencies = parseAreaData(tables).filter(({ level }) => level === 'kabupaten-kota')
	expect(regencies.map(({ kind, name }) => [kind, name])).toEqual([
		['kabupaten', 'Kota Lama'],
		['kota', 'Lama'],
	])
})

it('keeps the word Kota in the name of a kecamatan', () => {
	expect(parseAreaData(tables).find(({ code }) => code === '97.01.01')?.name).toBe('Kota Tengah')
})

it('tells kelurahan from desa and desa adat by the fourth part of the code', () => {
	const villages = parseAreaData(tables).filter(({ level }) => level === 'desa-kelurahan')
	expect(villages.map(({ kind }) => kind)).toEqual(['kelurahan', 'desa', 'desa'])
})

it('reads quoted names with commas and quotes', () => {
	const villages = parseAreaData(tables).filter(({ level }) => level === 'desa-kelurahan')
	expect(villages.map(({ name }) => name)).toEqual(['Satu I, II', 'Ja"an', 'Adat'])
})

it('refuses other columns than the package promises', () => {
	const other = { ...tables, provinces: 'kode,nama\n97,Contoh\n' }
	expect(() => parseAreaData(other)).toThrowErrorMatchingInlineSnapshot(
		`[Error: idn-area-data: expected columns code,name, received kode,nama]`,
	)
})

it('refuses a code of another level', () => {
	const other = { ...tables, provinces: 'code,name\n97.01,Contoh\n' }
	expect(() => parseAreaData(other)).toThrowErrorMatchingInlineSnapshot(
		`[Error: idn-area-data: expected a code of level provinsi and a name, received 97.01,Contoh]`,
	)
})

it('refuses a regency that is neither kabupaten nor kota', () => {
	const other = { ...tables, regencies: 'code,province_code,name\n97.01,97,Lama\n' }
	expect(() => parseAreaData(other)).toThrowErrorMatchingInlineSnapshot(
		`[Error: idn-area-data: expected "Kabupaten …" or "Kota …", received Lama (97.01)]`,
	)
})
