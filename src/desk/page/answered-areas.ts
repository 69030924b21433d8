import type { Desk } from './desk-state.ts'

/** What keeps names of areas is fetched where somebody answered for one; says what was kept. */
export async function keptNames(desk: Desk): Promise<string[]> {
	const isAsked = Object.keys(desk.state.answers).some((id) => id.startsWith('area:'))
	return isAsked ? (await import('./kept-names.ts')).keepNames(desk) : []
}
