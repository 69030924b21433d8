import { dictionary } from '../../i18n/dictionary.ts'
import type { Desk } from './desk-state.ts'
import { useRegisters } from './use-registers.ts'

const text = dictionary({
	id: {
		kept: (names: string, file: string) =>
			`Sebutan wilayah disimpan di ${file}: ${names}. Berkas berikutnya dibaca dengannya.`,
		refused: 'Sebutan wilayah tidak disimpan:',
	},
	en: {
		kept: (names: string, file: string) =>
			`Names of areas were kept in ${file}: ${names}. The next file is read by them.`,
		refused: 'Names of areas were not kept:',
	},
})

/** Names shown of those that were kept. */
const TOLD = 5

/** Keeps the names of areas that were answered for, so that no other file asks for them again; says what was kept. */
export async function keepNames(desk: Desk): Promise<string[]> {
	const { home, registers, state, language } = desk
	const names = await desk.ask<'names'>({ ask: 'names', answers: state.answers })
	if (names.length === 0) return []
	const t = text(language)
	const { saved, files, said } = await home.keepNames({ names, note: state.dataset }, registers.aliases)
	if (!saved) return [t.refused, ...said]
	const aliases = [...registers.aliases, ...names.map((one) => ({ ...one, note: state.dataset }))]
	await useRegisters(desk, { ...registers, aliases })
	const shown = names.slice(0, TOLD).map(({ name, code }) => `${name} = ${code}`)
	return [t.kept([...shown, ...(names.length > TOLD ? ['…'] : [])].join(', '), files.join(', ')), ...said]
}
