import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CurrentFigure } from '../../../src/schemas/figure-record.ts'

/** Figures laid down on the disk, by the first character of their ids: memory need not hold those of a nation at once. */
export type FigureShelves = {
	put(figure: CurrentFigure): void
	/** The first characters that there are, in order. */
	names(): string[]
	/** The figures whose ids begin with a character, in the order in which they were laid down. */
	on(name: string): CurrentFigure[]
}

/** Letters gathered on one shelf before they are written. */
const GATHERED = 65_536

/** @param folder an empty place of the working room */
export function figureShelves(folder: string): FigureShelves {
	const gathered = new Map<string, string>()
	const file = (name: string) => join(folder, `${name}.jsonl`)
	const flush = (name: string) => {
		mkdirSync(folder, { recursive: true })
		appendFileSync(file(name), gathered.get(name) ?? '')
		gathered.set(name, '')
	}
	return {
		put(figure) {
			const name = figure.id.slice(0, 1)
			const text = `${gathered.get(name) ?? ''}${JSON.stringify(figure)}\n`
			gathered.set(name, text)
			if (text.length >= GATHERED) flush(name)
		},
		names: () => [...gathered.keys()].toSorted(),
		on(name) {
			flush(name)
			const lines = existsSync(file(name)) ? readFileSync(file(name), 'utf8').split('\n') : []
			return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CurrentFigure)
		},
	}
}
