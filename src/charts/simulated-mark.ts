import type { Mark } from './scene.ts'
import { textMark } from './text-style.ts'

/** The word SIMULASI inside a drawing of simulated data, near its lower right corner; nothing when real. */
export function simulatedMark(label: string | undefined, right: number, bottom: number): Mark[] {
	return label === undefined ? [] : [textMark(label, 't-sim', right, bottom - 12, 'end')]
}
