import type { MergedCell } from '../read/merge-cells.ts'
import type { attackRules } from '../rules/attack-rules.ts'

/** A cell that an attack broke, by which rule, and what was wanted of it. */
export type BrokenCell = { rule: keyof typeof attackRules; cell: MergedCell; expected: string }
