import { isoDay } from '../../../format/iso-day.ts'

/** The reader's own day, `2025-11-25`: a page that may be revised is cited and printed with the day it was read. */
export function today(): string {
	return isoDay(new Date())
}
