import { z } from 'zod'

/** An indicator that has a page: with figures in this portal, or shown without any, as what took the place of one that has. */
export const shownIndicatorSchema = z.strictObject({ id: z.string(), hasFigures: z.boolean() })
export type ShownIndicator = z.infer<typeof shownIndicatorSchema>
