import type { Area } from '../../schemas/area.ts'

/** True for kecamatan and villages, whose pages say what their readers come for and keep the rest behind a line. */
export function isLocal({ level }: Pick<Area, 'level'>): boolean {
	return level === 'kecamatan' || level === 'desa-kelurahan'
}
