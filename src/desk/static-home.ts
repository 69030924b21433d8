import type { DeskRegisters } from '../schemas/desk-registers.ts'
import type { DeskHome } from './home.ts'
import { textAt } from './text-at.ts'

/** The portal itself: nothing is uploaded, results are downloads. */
export function staticHome(registers: DeskRegisters, download: (name: string, text: string) => void): DeskHome {
	const own: { indicators?: DeskRegisters['indicators'] } = {}
	return {
		kind: 'static',
		table: async (dataset) => {
			const isKnown = registers.datasets.some(({ id }) => id === dataset)
			return isKnown ? neededText(`/unduh/${dataset}.csv`) : null
		},
		sidecar: async (dataset) => registers.datasets.find(({ id }) => id === dataset)?.sidecar ?? null,
		recipe: async () => null,
		save: async ({ dataset, csv, yaml, recipe }) => {
			const files = { [`${dataset}.csv`]: csv, [`${dataset}.yaml`]: yaml, [`${dataset}.resep.json`]: recipe }
			for (const [name, text] of Object.entries(files)) download(name, text)
			return { saved: true, files: Object.keys(files), said: [] }
		},
		keepNames: async (draft, listed) => (await import('./static-names.ts')).downloadNames(draft, listed, download),
		own: async () => own,
		build: null,
		recipients: null,
		news: null,
		rows: null,
		indicators: async () => {
			const { staticIndicators } = await import('./rows/static-indicators.ts')
			return staticIndicators(registers, (indicator, name, text) => {
				own.indicators = [...(own.indicators ?? registers.indicators), indicator]
				download(name, text)
			})
		},
		publishing: null,
		settings: async () => (await import('./settings/static-settings.ts')).staticSettings(download),
	}
}

async function neededText(address: string): Promise<string> {
	const text = await textAt(address)
	if (text === null) throw new Error(`${address}: 404`)
	return text
}
