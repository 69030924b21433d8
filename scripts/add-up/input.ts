import type { Sidecar } from '../../src/schemas/dataset.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import type { Portal } from '../../src/schemas/portal.ts'
import type { AreaRegister } from '../gate/register/area-register.ts'

/** What the aggregation needs of the checked input. */
export type AggregateInput = {
	portal: Pick<Portal, 'provinces' | 'regencies'>
	indicators: readonly Indicator[]
	/** Ids that the office's own register names: they have a page before they have figures. */
	ownIndicators?: readonly string[]
	register: AreaRegister
	datasets: readonly { id: string; sidecar: Sidecar }[]
	observations: readonly Observation[]
}
