import { barSpecimens } from './bar-specimens.ts'
import { funnelSpecimens } from './funnel-specimens.ts'
import { lineSpecimens } from './line-specimens.ts'
import { mapSpecimens } from './map-specimens.ts'
import { slopeSpecimens } from './slope-specimens.ts'
import type { SpecimenGroup } from './specimen.ts'
import { stackSpecimens } from './stack-specimens.ts'
import { stripSpecimens } from './strip-specimens.ts'

/** Every kind of chart in every state, in the order of the style page. A new kind of chart adds its group here. */
export const chartSpecimens: readonly SpecimenGroup[] = [
	lineSpecimens,
	stripSpecimens,
	barSpecimens,
	stackSpecimens,
	slopeSpecimens,
	funnelSpecimens,
	mapSpecimens,
]
