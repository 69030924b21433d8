import type { attackRules } from './attack-rules.ts'
import type { MergedCell } from './merge-cells.ts'

/** A cell that an attack broke, by which rule, and what was wanted of it. */
export type BrokenCell = { rule: keyof typeof attackRules; cell: MergedCell; expected: string }
