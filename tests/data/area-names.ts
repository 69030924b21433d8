import { readAreaData } from '../../scripts/gate/register/read-area-data.ts'

/** Names that are also plain words of either language or of the code, and say nothing about a region. */
const plainWords = new Set([
	'Batang',
	'Batu',
	'Bima',
	'Aceh',
	'Papua',
	'Buru',
	'Solo',
	'Nias',
	'Landak',
	'Dairi',
	'Bone',
	'Maros',
	'Muna',
	'Sigi',
	'Poso',
])

/** Names of all provinces, kabupaten and kota, without those that are words in their own right. */
export async function areaSourceNames(): Promise<string[]> {
	const areas = await readAreaData()
	const large = areas.filter(({ level }) => level === 'provinsi' || level === 'kabupaten-kota')
	return [...new Set(large.map(({ name }) => name))].filter((name) => name.length > 3 && !plainWords.has(name))
}
