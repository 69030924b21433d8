import { describe, expect, it } from 'vitest'
import { fullName, titleOf } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'

const indonesia: Area = { code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' }
const province: Area = { code: '33', name: 'Jawa Tengah', kind: 'provinsi', level: 'provinsi' }
const regency: Area = { code: '33.16', name: 'Blora', kind: 'kabupaten', level: 'kabupaten-kota' }
const district: Area = { code: '33.16.02', name: 'Randublatung', kind: 'kecamatan', level: 'kecamatan' }
const village: Area = { code: '33.16.02.2006', name: 'Pilang', kind: 'desa', level: 'desa-kelurahan' }
const city: Area = { code: '35.75', name: 'Pasuruan', kind: 'kota', level: 'kabupaten-kota' }
const outer = [indonesia, province, regency, district]

describe('titleOf', () => {
	it('puts the kind before the name, save for Indonesia and the provinces', () => {
		expect([...outer, village, city].map((area) => titleOf(area, 'id'))).toEqual([
			'Indonesia',
			'Jawa Tengah',
			'Kabupaten Blora',
			'Kecamatan Randublatung',
			'Desa Pilang',
			'Kota Pasuruan',
		])
	})

	it('keeps the official Indonesian terms in English', () => {
		expect(titleOf(regency, 'en')).toBe('Kabupaten Blora')
	})
})

describe('fullName', () => {
	it('names the areas around a village up to its kabupaten', () => {
		expect(fullName(village, outer, 'id')).toBe('Desa Pilang, Kec. Randublatung, Kab. Blora')
	})

	it('does not abbreviate in English', () => {
		expect(fullName(village, outer, 'en')).toBe('Desa Pilang, Kecamatan Randublatung, Kabupaten Blora')
	})

	it('names the province when asked', () => {
		expect(fullName(district, outer.slice(0, 3), 'id', { province: true })).toBe(
			'Kecamatan Randublatung, Kab. Blora, Jawa Tengah',
		)
	})

	it('keeps kota and kabupaten of one name apart', () => {
		const kelurahan: Area = { code: '35.75.01.1002', name: 'Gentong', kind: 'kelurahan', level: 'desa-kelurahan' }
		const kecamatan: Area = { code: '35.75.01', name: 'Gadingrejo', kind: 'kecamatan', level: 'kecamatan' }
		const kabupaten: Area = { ...city, code: '35.14', kind: 'kabupaten' }
		expect(fullName(kelurahan, [indonesia, province, city, kecamatan], 'id')).toMatch(/Kota Pasuruan$/)
		expect(fullName(kelurahan, [indonesia, province, kabupaten, kecamatan], 'id')).toMatch(/Kab\. Pasuruan$/)
	})

	it('is the title alone for areas with nothing around them', () => {
		expect(fullName(indonesia, [], 'id')).toBe('Indonesia')
		expect(fullName(regency, [indonesia, province], 'id')).toBe('Kabupaten Blora')
	})
})
