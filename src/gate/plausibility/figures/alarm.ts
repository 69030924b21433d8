import type { Area } from '../../../schemas/area.ts'
import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Indicator } from '../../../schemas/indicator.ts'
import type { DeclaredCheck } from './declared-check.ts'
import type { Cell, Family, FigureTable } from './figure-table.ts'

/** What a check finds implausible, in words, and at which figure. */
export type Alarm = {
	/** The figure the message stands at. */
	cell: Cell
	/** All figures that were compared; the first is `cell`. */
	compared: readonly Cell[]
	/** Code of the area it is about: that of the figure, or of the area around all the figures compared. */
	about: string
	expected: Bilingual
	received: string | Bilingual
	/** What was compared with what; what the declaration says of it comes behind. */
	says: Bilingual
}

/** What checks may ask; all of it is data and pure functions, so that a browser could run them. */
export type CheckContext = {
	table: FigureTable
	/** Areas under one parent, by its code. */
	families: ReadonlyMap<string, Family>
	indicators: ReadonlyMap<string, Indicator | null>
	places: {
		get(code: string): Area | undefined
		childrenOf(code: string): readonly Area[]
		/** Whether an area was there at the end of a period. */
		existed(code: string, reference: string): boolean
	}
	/** Today as `2026-06-30`. */
	day: string
}

/** A kind of check: looks at all that a declaration names, and tells what is implausible. */
export type Judge = (check: DeclaredCheck, context: CheckContext) => Iterable<Alarm>
