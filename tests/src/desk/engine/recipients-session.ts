import { DeskSession } from '../../../../src/desk/engine/desk-session.ts'
import { officeRegisters } from '../../../../src/desk/engine/office-registers.ts'
import { areaKinds } from '../../../../src/schemas/area.ts'
import type { DeskRegisters } from '../../../../src/schemas/desk-registers.ts'

const areas = [
	['00', 'Indonesia', 'negara'],
	['99', 'Contoh', 'provinsi'],
	['99.01', 'Contoh', 'kabupaten'],
	['99.01.01', 'Satu', 'kecamatan'],
	['99.01.01.2001', 'Mawar', 'desa'],
	['99.01.01.2002', 'Melati', 'desa'],
	['99.01.01.2003', 'Kenanga', 'desa'],
	['99.01.01.2004', 'Anggrek', 'desa'],
	['99.01.01.2005', 'Cempaka', 'desa'],
] as const

/** Villages of an invented kecamatan, by name. */
export const villageNames = ['Mawar', 'Melati', 'Kenanga', 'Anggrek', 'Cempaka']

/**
 * A desk with a file of text on it, in an office of one invented kecamatan and one invented programme.
 * @param released protected tables that the office has published
 */
export async function deskWith(
	name: string,
	text: string,
	released: DeskRegisters['protected'] = [],
): Promise<DeskSession> {
	const registers = officeRegisters({
		areas: areas.map(([code, title, kind]) => [code, title, areaKinds.indexOf(kind)]),
		pages: areas.map(([code]) => code),
		hasAreasBelow: false,
		invented: [],
		ended: [],
		indicators: [],
		programmes: [
			{ id: 'contoh', name: { id: 'Bantuan Contoh', en: 'Example Aid' }, recipientUnit: 'keluarga', components: [] },
		],
		aliases: [],
		phrases: [],
		bpsCodes: [],
		checks: [],
		threshold: 5,
		homeArea: '99.01',
		publisher: { id: 'Dinas Sosial Contoh', en: 'Example Office of Social Affairs' },
		languages: ['id', 'en'],
		datasets: [],
		protected: released,
	})
	const session = new DeskSession(registers, '2026-03-31')
	await session.open(name, new TextEncoder().encode(text))
	return session
}
