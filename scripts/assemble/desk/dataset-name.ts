import { z } from 'zod'

/** A name that may become the name of files: no dot, no way to another folder. */
export const datasetName = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
