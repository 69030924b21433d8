import { makeBundle } from './make-bundle.ts'
import type { BundleOrder, BundleReport } from './page-bundle.ts'
import { faultOf } from './told-fault.ts'

/** Bundles the pages in a process of its own, and says how that ended. */
function serve(process: NodeJS.Process): void {
	process.once('message', async (order: BundleOrder) => {
		process.send?.(await made(order), () => process.exit())
	})
	// Nobody waits for it any more.
	process.once('disconnect', () => process.exit())
}

async function made(order: BundleOrder): Promise<BundleReport> {
	try {
		await makeBundle(order)
		return 'made'
	} catch (error) {
		return faultOf(error)
	}
}

serve(process)
