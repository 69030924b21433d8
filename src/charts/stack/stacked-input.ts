import type { AbsenceWords } from '../absence.ts'
import type { Labels } from '../labels.ts'

/** Fills of segments: village status `i1` to `i4`, ordered classes `s1` to `s5`. */
export type SegmentFill = 'i1' | 'i2' | 'i3' | 'i4' | 's1' | 's2' | 's3' | 's4' | 's5'

export type StackClass = { name: Labels; fill: SegmentFill }

export type StackRow = {
	name: Labels
	/** One count a class, in their order; a row with an unknown count is drawn as missing. */
	counts: readonly (number | null)[]
	/** True when an unknown count is hidden: the row is hatched. */
	suppressed?: boolean | undefined
	/** Words right of the bar ("12 desa"); the sum when not given. */
	note?: Labels | undefined
	/** This area: in bold, its bar over saffron. */
	focus?: boolean | undefined
	/** The total of the rows below: in bold, its bar thicker and set apart. */
	total?: boolean | undefined
}

export type StackedInput = AbsenceWords & {
	classes: readonly StackClass[]
	/** Drawn in the order given; the classes are named above the first. */
	rows: readonly StackRow[]
	formatCount: (count: number) => string
	/** Share of a class in the first row, from 0 to 1, as printed under its name. */
	formatShare?: ((share: number) => string) | undefined
	simulatedLabel?: string | undefined
}

const textOn: Readonly<Record<SegmentFill, string>> = {
	i1: 'on-i1',
	i2: 'on-i2',
	i3: 'on-i3',
	i4: 'on-i4',
	s1: 'on-lo',
	s2: 'on-lo',
	s3: 'on-lo',
	s4: 'on-hi',
	s5: 'on-hi',
}

/** Class of a count printed on a segment. */
export function textClassOn(fill: SegmentFill): string {
	return `t-s ${textOn[fill]}`
}

/** Sum of a row's counts; `null` when one is unknown. */
export function sumOfRow({ counts }: StackRow): number | null {
	return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
