import { sidecarSchema } from './dataset.ts'
import { licenceIdSchema } from './licence-id.ts'

/** A sidecar as it is read from an office's folder: its licence is one that the list of licences knows. */
export const sidecarFileSchema = sidecarSchema.extend({ licence_id: licenceIdSchema.optional() })
